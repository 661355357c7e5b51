import { TissuError } from '../errors/tissu-error.js';

/** Bytes of an answer, decoded from its compression. */
export const LARGEST_BYTES = 5_000_000;

/**
 * The text of an answer, read piece by piece and given up as soon as it is too large.
 *
 * @throws TissuError `too-large`, or `not-json` when the connection breaks before the end
 */
export const readBody = async ({ headers, body }: Response): Promise<string> => {
  const reader = body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = Number(headers.get('content-length')) > LARGEST_BYTES ? Infinity : 0;
  try {
    while (bytes <= LARGEST_BYTES) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.length;
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    throw new TissuError('not-json', `The answer broke off after ${bytes} bytes`, { cause });
  }
  reader.cancel().catch(() => undefined);
  throw new TissuError('too-large', `The answer is larger than ${LARGEST_BYTES} bytes`);
};
