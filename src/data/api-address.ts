import { TissuError } from '../errors/tissu-error.js';

/**
 * The address of an entry document as requests are built on it: without parameters, and with a final slash where
 * it is a folder (`https://x/v1` means `https://x/v1/`). The static form keeps its `…/index.json`.
 *
 * @throws TissuError `bad-attribute` for anything but an absolute http(s) address without a password
 */
export const apiAddress = (text: string): string => {
  let url: URL | undefined;
  try {
    url = new URL(text);
  } catch {
    // Said below.
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new TissuError('bad-attribute', `Not the address of an API: ${text}`, { context: { api: text } });
  }
  const { origin, pathname } = url;
  return origin + (/(?:\/|\.json)$/.test(pathname) ? pathname : `${pathname}/`);
};
