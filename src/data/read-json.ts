import { TissuError } from '../errors/tissu-error.js';

/** Levels of objects and lists that an answer may have. */
export const DEEPEST = 32;

/** Own `__proto__` keys go, and numbers too large for a reader (`1e999`) become null: they are no numbers any more. */
const clean = (value: unknown, level: number): unknown => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (!value || typeof value !== 'object') return value;
  if (level > DEEPEST) throw new TissuError('too-large', `over ${DEEPEST} levels`);
  const holder = value as Record<string, unknown>;
  delete holder['__proto__'];
  for (const key of Object.keys(holder)) holder[key] = clean(holder[key], level + 1);
  return value;
};

/**
 * Parses an answer and cleans it. `parseJson` says the same faults at length.
 *
 * @throws TissuError `not-json`, with the text as its cause, or `too-large`
 */
export const readJson = (text: string): unknown => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new TissuError('not-json', 'not JSON', { cause: text });
  }
  return clean(parsed, 1);
};
