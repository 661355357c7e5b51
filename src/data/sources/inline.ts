import { TissuError } from '../../errors/tissu-error.js';
import type { Report } from '../../model/understand.js';
import { readJson } from '../read-json.js';

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
  // Undefined for what is no data at all, whatever its type says.
  let text: string | undefined;
  let cause: unknown;
  try {
    text = JSON.stringify(data);
  } catch (error) {
    cause = error;
  }
  const read = understand(readJson(text ?? 'null'), report);
  if (read === undefined) throw new TissuError('not-understood', 'data not of the model', { cause });
  return read;
};
