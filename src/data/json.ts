import { TissuError } from '../errors/tissu-error.js';
import { readJson } from './read-json.js';

export { DEEPEST } from './read-json.js';

/** What a text is, that is no JSON. */
const describe = (text: string): string => {
  const start = text.trimStart()[0];
  if (!start) return 'empty';
  if (start === '<') return 'HTML';
  // `{"a":[1,` ends where more was to come; `{a:1}` does not.
  return /^[[{]/.test(start) && !/[\]}]\s*$/.test(text) ? 'cut short' : 'not JSON';
};

/** A fault of reading, said at length. @param where what was read, for the developer */
export const readingFault = ({ code, message, cause }: TissuError, where: string): TissuError =>
  code === 'not-json'
    ? new TissuError(code, `${where} is ${describe(String(cause))}: …${String(cause).slice(-40)}`)
    : new TissuError(code, `${where} is ${message}`);

/**
 * Parses an answer, and cleans it (`read-json.ts`).
 *
 * @param where what is read, for the developer
 * @throws TissuError `not-json` (HTML, cut short, empty, other) or `too-large`
 */
export const parseJson = (text: string, where: string): unknown => {
  try {
    return readJson(text);
  } catch (fault) {
    throw readingFault(fault as TissuError, where);
  }
};
