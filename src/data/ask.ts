import { TissuError } from '../errors/tissu-error.js';
import { readBody } from './read-body.js';
import { readJson } from './read-json.js';

/** What asks the network: the page's `fetch`, or a stand-in. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** Milliseconds that one attempt may take, body included. */
export const ATTEMPT_MS = 10_000;

/**
 * One attempt to have JSON from an address, as it goes when all is well. Whatever goes wrong is thrown as it is, for
 * `transport.ts` to name at length: a page loads that with its first fault only.
 *
 * @throws TissuError `refused`, with the answer as its cause, and what `readBody` and `readJson` throw
 */
export const ask = async (fetch: Fetch, url: string, signal: AbortSignal): Promise<unknown> => {
  const response = await fetch(url, {
    signal,
    headers: { accept: 'application/json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) throw new TissuError('refused', `answered ${response.status}`, { cause: response });
  return readJson(await readBody(response));
};
