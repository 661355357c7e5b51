import { TissuError } from '../../errors/tissu-error.js';
import type { Report } from '../../model/understand.js';
import { parseJson } from '../json.js';

/** Undefined for what is no data at all: a function, a symbol, nothing. */
const write: (data: unknown) => string | undefined = JSON.stringify;

/**
 * Reads an object that the page gives to an element, as if it had come as JSON: the page's object is never changed,
 * may be a framework's proxy or hold dates, and is held to the same limits as an answer.
 *
 * @param understand reads a copy of it
 * @throws TissuError `not-understood`, or `too-large` when deeper than 32 levels
 */
export const readInline = <T>(
  data: unknown,
  understand: (input: unknown, report: Report) => T | undefined,
  report: Report = () => undefined,
): T => {
  let text: string | undefined;
  try {
    text = write(data);
  } catch (cause) {
    throw new TissuError('not-understood', 'The data given cannot be written as JSON', { cause });
  }
  const read = text === undefined ? undefined : understand(parseJson(text, 'The data given'), report);
  if (read === undefined) throw new TissuError('not-understood', 'The data given are not of the model');
  return read;
};
