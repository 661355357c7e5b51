import { SHEET_SORTS } from '../query/sheet-query.js';
import { parsePartialDate } from '../partial-date.js';

/** JSON Schema of one value of a parameter, as OpenAPI writes it. */
export type ParameterSchema =
  | {
      readonly type: 'string';
      readonly pattern?: string;
      readonly enum?: readonly string[];
      readonly minLength?: number;
      readonly maxLength?: number;
    }
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum?: number; readonly default?: number };

const words = (...values: string[]): ParameterSchema => ({ type: 'string', enum: values });
const shaped = (pattern: string): ParameterSchema => ({ type: 'string', pattern });

export const DEFAULT_PER_PAGE = 20;
export const MOST_PER_PAGE = 100;

/** The kinds of parameter, each with what one value looks like. One table for validation and for OpenAPI. */
export const PARAMETER_KINDS = {
  /** Identifier of a record. */
  id: shaped('^[a-z0-9-]{1,80}$'),
  /** A code of the vocabulary, or one that this version does not know. */
  code: { type: 'string', minLength: 1, maxLength: 120 },
  /** SIREN of an intercommunality. */
  siren: shaped('^[0-9]{9}$'),
  /** INSEE code of a region. */
  region: shaped('^[0-9A-Z]{2,3}$'),
  degree: words('0', '1', '2', '3', '4', '5'),
  year: shaped('^[0-9]{4}$'),
  /** A partial date: `2019`, `2023-10` or `2023-10-09`. */
  period: shaped('^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
  text: { type: 'string', maxLength: 200 },
  page: { type: 'integer', minimum: 1, default: 1 },
  perPage: { type: 'integer', minimum: 1, maximum: MOST_PER_PAGE, default: DEFAULT_PER_PAGE },
  minDegree: { type: 'integer', minimum: 0, maximum: 5 },
  sort: words(...SHEET_SORTS.flatMap((sort) => [sort, `-${sort}`])),
  /** `median`, `comparable`, `region`, `programme`, a SIREN, or the identifier of a territory. */
  compare: shaped('^[a-z0-9-]{1,80}$'),
  /** `CC`, `CA`… */
  placeKind: shaped('^[A-Za-z]{1,20}$'),
  by: words('territory', 'intercommunality'),
  layer: words('territories', 'departments', 'regions'),
} as const satisfies Readonly<Record<string, ParameterSchema>>;
export type ParameterKind = keyof typeof PARAMETER_KINDS;

/** Integers as a person writes them: no sign, no exponent, no leading zero. */
const INTEGER = /^(?:0|[1-9]\d{0,8})$/;

const fitsText = (schema: ParameterSchema & { type: 'string' }, value: string): boolean =>
  (schema.pattern === undefined || new RegExp(schema.pattern).test(value)) &&
  (schema.enum === undefined || schema.enum.includes(value)) &&
  value.length >= (schema.minLength ?? 0) &&
  value.length <= (schema.maxLength ?? Number.POSITIVE_INFINITY);

/** True when a value has the form of its kind. */
export const fitsKind = (kind: ParameterKind, value: string): boolean => {
  const schema: ParameterSchema = PARAMETER_KINDS[kind];
  if (schema.type === 'string')
    return fitsText(schema, value) && (kind !== 'period' || parsePartialDate(value) !== undefined);
  const number = Number(value);
  return INTEGER.test(value) && number >= schema.minimum && number <= (schema.maximum ?? Number.MAX_SAFE_INTEGER);
};

/** Parameters that campaigns and networks put behind any address, and that mean nothing here. */
const IGNORED = /^(?:utm_.*|fbclid)$/i;
export const isIgnoredParameter = (name: string): boolean => IGNORED.test(name);
