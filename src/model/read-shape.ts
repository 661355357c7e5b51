import type { Misfit, Report } from './understand.js';

/**
 * A schema in few bytes, for the page: made from the Valibot schemas by `npm run generate` (a test keeps both equal
 * and checks that they read alike), so that no element ships a validator.
 *
 * - a text names a primitive: `s` text, `S` text of one character or more, `n` number, `iN` whole number from 0 to N,
 *   `b` truth value; `=…` after it is the value where it is missing;
 * - `[shape]` is a list: what does not fit is dropped from it;
 * - an object lists its fields; a field that ends with `?` may be missing, with `*` takes its default when it is,
 *   with `~` may be null; the field `...` is the shape of all that are not listed.
 *
 * Fields that are not listed pass through.
 */
export type ShapeNode = string | readonly [ShapeNode] | { readonly [field: string]: ShapeNode };

/** A shape whose values are of a type; the type exists for the compiler only. */
export type Shape<T> = ShapeNode & { readonly __type?: T };

/** What does not fit, and its holder cannot do without. */
const MISFIT = Symbol('misfit');

const NAMES: Readonly<Record<string, string>> = { s: 'string', S: 'string', n: 'number', i: 'integer', b: 'boolean' };

const primitive = (code: string, value: unknown): boolean => {
  const kind = code.charAt(0);
  if (kind === 'n') return Number.isFinite(value);
  if (kind === 'i')
    return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= Number(code.slice(1));
  return typeof value === NAMES[kind] && (kind === 's' || value !== '');
};

/** The value of a field that is missing: null where it may be null, else the empty one of its kind. */
const defaultOf = (node: ShapeNode, nullable: boolean): unknown => {
  if (nullable) return null;
  if (typeof node !== 'string') return [];
  const [code, text = ''] = node.split('=');
  if (code === 'b') return text !== '';
  return /^s/i.test(code!) ? text : 0;
};

const read = (node: ShapeNode, value: unknown, path: string, tell: (misfit: Misfit) => void): unknown => {
  const refuse = (expected: string): typeof MISFIT => {
    tell({ path, expected, received: value === null ? 'null' : Array.isArray(value) ? 'Array' : typeof value });
    return MISFIT;
  };
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (typeof node === 'string') {
    const code = node.split('=')[0]!;
    return primitive(code, value) ? value : refuse(NAMES[code[0]!] ?? code);
  }
  if (Array.isArray(node)) {
    if (!Array.isArray(value)) return refuse('Array');
    return value
      .map((item, index) => read((node as readonly [ShapeNode])[0], item, below(String(index)), tell))
      .filter((item) => item !== MISFIT);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('Object');
  const record = value as Record<string, unknown>;
  const listed = new Set<string>();
  for (const [field, child] of Object.entries(node as Record<string, ShapeNode>)) {
    const [, key = '', optional = '', nullable = ''] = /^(.*?)([?*]?)(~?)$/.exec(field) ?? [];
    if (key === '...') {
      for (const other of Object.keys(record)) {
        if (!listed.has(other) && read(child, record[other], below(other), tell) === MISFIT) delete record[other];
      }
      continue;
    }
    listed.add(key);
    const held = record[key];
    if (nullable && held === null) continue;
    const missing = held === undefined;
    const fit = missing && optional ? MISFIT : read(child, held, below(key), tell);
    if (fit !== MISFIT) record[key] = fit;
    else if (!optional) return MISFIT;
    else {
      delete record[key];
      if (optional === '*') record[key] = defaultOf(child, nullable !== '');
    }
  }
  return record;
};

/**
 * Reads hostile JSON and keeps all that fits: a wrong optional field is dropped, a record without its required fields
 * is dropped from its list, each loss is reported with its path. Unknown fields pass through.
 *
 * @param input parsed JSON, owned by the caller; it is pruned in place
 * @returns undefined when the document as a whole does not fit
 */
export const readShape = <T>(shape: Shape<T>, input: unknown, report: Report = () => undefined): T | undefined => {
  const value = read(shape, input, '', report);
  return value === MISFIT ? undefined : (value as T);
};

/** The shape of a page of records. */
export const pageShape = <T>(
  item: Shape<T>,
): Shape<{ data: T[]; meta: { total: number; page: number; perPage: number } }> => ({
  data: [item],
  meta: { total: 'n', page: 'n', perPage: 'n' },
  'facets?': { '...': [{ value: 's', count: 'n', 'label?': 's' }] },
  'links?': { self: 's', 'next?': 's', 'prev?': 's' },
});
