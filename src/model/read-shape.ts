import { stripBidi } from '../util/strip-bidi.js';
import type { Misfit, Report } from './understand.js';

/**
 * A schema in few bytes, for the page: made from the Valibot schemas by `npm run generate` (a test keeps both equal
 * and checks that they read alike), so that no element ships a validator.
 *
 * - a text names a primitive: `s` text, `S` text of one character or more, `n` number, `nN` number from 0 to N, `iN`
 *   whole number from 0 to N, `b` truth value; `=…` after it is the value where it is missing;
 * - `[shape]` is a list: what does not fit is dropped from it;
 * - an object lists its fields, those of one shape together with spaces between; a field that ends with `?` may be missing, with `*` takes its default when it is,
 *   with `~` may be null; the field `...`, alone, is the shape of each of them.
 *
 * Fields that are not listed pass through.
 */
export type ShapeNode = string | readonly [ShapeNode] | { readonly [field: string]: ShapeNode };

/** A shape whose values are of a type; the type exists for the compiler only. */
export type Shape<T> = ShapeNode & { readonly __type?: T };

/** What does not fit, and its holder cannot do without. */
const MISFIT = Symbol('misfit');

/** What a value is called, as Valibot does. */
const nameOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'Array' : typeof value === 'object' ? 'Object' : typeof value;

/** What the primitives are called, by their code. */
const NAMES: Readonly<Record<string, string>> = { s: 'string', S: 'string', n: 'number', i: 'number', b: 'boolean' };

/** Whether a value of the right type is in range. Numbers are finite: they come from JSON. */
const isWithin = (code: string, value: unknown): boolean => {
  const kind = code.charAt(0);
  if (typeof value === 'string') return value !== '' || kind === 's';
  // Not a number where there is no range: nothing is under it, nothing above it.
  const most = parseInt(code.slice(1));
  return !((value as number) < 0 * most || (value as number) > most || (kind === 'i' && !Number.isInteger(value)));
};

/** The value of a field that is missing: the one its code names, else the empty one of its kind. */
const defaultOf = (node: ShapeNode): unknown => {
  if (typeof node !== 'string') return [];
  const [code, text = ''] = node.split('=');
  if (code === 'b') return text !== '';
  return /^s/i.test(node) ? text : 0;
};

type Fields = Readonly<Record<string, ShapeNode>>;
type Field = readonly [names: readonly string[] | undefined, child: ShapeNode, optional: string, nullable: string];
/** The fields of each object's shape, read from their names once: there may be thousands of such objects. */
const known = new WeakMap<Fields, readonly Field[]>();
const fieldsOf = (node: Fields): readonly Field[] => {
  let fields = known.get(node);
  if (!fields) {
    fields = Object.entries(node).map(([field, child]): Field => {
      const [, name, optional, nullable] = /^(.*?)([?*]?)(~?)$/.exec(field) as unknown as [
        string,
        string,
        string,
        string,
      ];
      return [name === '...' ? undefined : name.split(' '), child, optional, nullable];
    });
    known.set(node, fields);
  }
  return fields;
};

/** @param trail the names that lead to the value: put together only where something does not fit */
const read = (node: ShapeNode, value: unknown, trail: (string | number)[], tell: (misfit: Misfit) => void): unknown => {
  const received = nameOf(value);
  const expected = typeof node === 'string' ? NAMES[node.charAt(0)]! : nameOf(node);
  if (expected !== received || (typeof node === 'string' && !isWithin(node, value))) {
    // A number out of range is told by its value.
    tell({ path: trail.join('.'), expected, received: expected === received ? String(value) : received });
    return MISFIT;
  }
  // Names must not reorder what stands around them.
  if (typeof node === 'string') return typeof value === 'string' ? stripBidi(value) : value;
  const record = value as Record<string, unknown>;
  const below = (key: string | number, child: ShapeNode): unknown => {
    trail.push(key);
    const fit = read(child, record[key], trail, tell);
    trail.pop();
    return fit;
  };
  if (Array.isArray(value)) {
    const [child] = node as readonly [ShapeNode];
    return value.map((_, index) => below(index, child)).filter((item) => item !== MISFIT);
  }
  for (const [names, child, optional, nullable] of fieldsOf(node as Fields)) {
    for (const key of names ?? Object.keys(record)) {
      const held = record[key];
      if (nullable && held === null) continue;
      const fit = optional && held === undefined ? MISFIT : below(key, child);
      if (fit !== MISFIT) record[key] = fit;
      else if (optional === '*') record[key] = nullable ? null : defaultOf(child);
      else if (optional || !names) delete record[key];
      else return MISFIT;
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
  const value = read(shape, input, [], report);
  return value === MISFIT ? undefined : (value as T);
};
