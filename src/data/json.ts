import { TissuError } from '../errors/tissu-error.js';

/** Levels of objects and lists that an answer may have. */
export const DEEPEST = 32;

const tooDeep = (): TissuError => new TissuError('too-large', `The answer is deeper than ${DEEPEST} levels`);

/**
 * Checks and cleans parsed JSON, in place and without recursion: refuses what is deeper than 32 levels, drops own
 * `__proto__` keys, and turns numbers too large for a reader (`1e999`) into null, for they are not numbers any more.
 */
export const cleanJson = (root: unknown): unknown => {
  const box = { root };
  let level: object[] = [box];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST + 1) throw tooDeep();
    const next: object[] = [];
    for (const holder of level) {
      delete (holder as { ['__proto__']?: unknown })['__proto__'];
      for (const [key, value] of Object.entries(holder)) {
        if (typeof value === 'object' && value !== null) next.push(value as object);
        else if (value === Infinity || value === -Infinity) (holder as Record<string, unknown>)[key] = null;
      }
    }
    level = next;
  }
  return box.root;
};

/** Parses an answer. @throws TissuError `not-json` (HTML, cut short, empty, other) or `too-large` */
export const parseJson = (text: string): unknown => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    // Some engines run out of stack on brackets without end.
    if (!(cause instanceof SyntaxError)) throw tooDeep();
    const start = text.trimStart();
    // `{"a":[1,` ends where more was to come; `{a:1}` does not.
    const isCut = /^[[{]/.test(start) && !/[\]}]\s*$/.test(text);
    const what = start === '' ? 'is empty' : start[0] === '<' ? 'is HTML' : isCut ? 'is cut short' : 'is not JSON';
    throw new TissuError('not-json', `The answer ${what}: …${text.slice(-40)}`, { cause });
  }
  return cleanJson(parsed);
};
