import { TissuError } from '../errors/tissu-error.js';

/** Levels of objects and lists that an answer may have. */
export const DEEPEST = 32;

/**
 * Checks and cleans parsed JSON, in place and without recursion: refuses what is deeper than 32 levels, drops own
 * `__proto__` keys, and turns numbers too large for a reader (`1e999`) into null, for they are not numbers any more.
 *
 * @param where what is read, for the developer
 */
export const cleanJson = (root: unknown, where: string): unknown => {
  const box: Record<string, unknown> = { root };
  let level = [box];
  for (let depth = 0; level[0]; depth++) {
    if (depth > DEEPEST) throw new TissuError('too-large', `${where} is deeper than ${DEEPEST} levels`);
    const next: typeof level = [];
    for (const holder of level) {
      delete holder['__proto__'];
      for (const [key, value] of Object.entries(holder)) {
        if (value && typeof value === 'object') next.push(value as typeof box);
        else if (value === Infinity || value === -Infinity) holder[key] = null;
      }
    }
    level = next;
  }
  return box['root'];
};

/** What a text is, that is no JSON. */
const describe = (text: string): string => {
  const start = text.trimStart()[0];
  if (!start) return 'empty';
  if (start === '<') return 'HTML';
  // `{"a":[1,` ends where more was to come; `{a:1}` does not.
  return /^[[{]/.test(start) && !/[\]}]\s*$/.test(text) ? 'cut short' : 'not JSON';
};

/**
 * Parses an answer, and cleans it.
 *
 * @param where what is read, for the developer
 * @throws TissuError `not-json` (HTML, cut short, empty, other) or `too-large`
 */
export const parseJson = (text: string, where: string): unknown => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new TissuError('not-json', `${where} is ${describe(text)}: …${text.slice(-40)}`, { cause });
  }
  return cleanJson(parsed, where);
};
