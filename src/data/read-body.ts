import { TissuError } from '../errors/tissu-error.js';

/** Bytes of an answer, decoded from its compression. */
export const LARGEST_BYTES = 5_000_000;

/**
 * The text of an answer, read piece by piece and given up as soon as it is too large. Rejects as the network does
 * when the connection breaks.
 *
 * @throws TissuError `too-large`
 */
export const readBody = async ({ headers, body }: Response): Promise<string> => {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = Number(headers.get('content-length'));
  if (bytes <= LARGEST_BYTES) bytes = 0;
  while (reader && bytes <= LARGEST_BYTES) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    text += decoder.decode(value, { stream: true });
  }
  if (!reader) return text;
  reader.cancel().catch(() => undefined);
  throw new TissuError('too-large', `over ${LARGEST_BYTES} bytes`);
};
