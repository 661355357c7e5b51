import { readShape } from '../../model/read-shape.js';
import type { PlaceValues } from '../../model/schemas/place-values.js';
import { placeValuesShape } from '../../model/shapes/place-values.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';
import { pathWith } from './path-with.js';
import type { Several } from './several.js';
import { REGION } from './region-shape.js';

const KIND = /^[A-Za-z]{1,20}$/;
/** A partial date. */
const PERIOD = /^\d{4}(?:-\d{2}){0,2}$/;

export interface ValuesParameters {
  readonly by: 'territory' | 'intercommunality';
  /** The latest without it. */
  readonly period?: string | undefined;
  /** INSEE codes. */
  readonly region?: Several;
  /** `CC`, `CA`…: all that have figures, in the programme or not. */
  readonly kind?: string | undefined;
}

/** One value per place. @throws TissuError `bad-attribute` */
export const valuesRequest = (
  indicator: string,
  { by, period, region, kind }: ValuesParameters,
): ResourceRequest<PlaceValues> => ({
  path: pathWith(`indicators/${checkValue('indicator', indicator)}/values`, [
    ['by', by],
    ...(period === undefined ? [] : [['period', checkValue('period', period, PERIOD)] as const]),
    ...(kind === undefined ? [] : [['kind', checkValue('kind', kind, KIND)] as const]),
    ...[region ?? []].flat().map((code) => ['region', checkValue('region', code, REGION)] as const),
  ]),
  understand: (input, report) => readShape(placeValuesShape, input, report),
});
