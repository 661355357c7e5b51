import { ask, ATTEMPT_MS } from './ask.js';
import type { Transport } from './transport.js';

/**
 * How a page asks: one plain attempt. What retries and names faults is loaded with the first fault, and goes on from
 * there; where it cannot be had, the fault is told as it is.
 */
export const pageTransport: Transport = {
  async getJson(url, signal) {
    const since = Date.now();
    try {
      return await ask(fetch, url, AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_MS)]));
    } catch (fault) {
      signal.throwIfAborted();
      return import('./page-retries.js').then(
        ({ pageRetries }) => pageRetries.getJson(url, signal, { fault, since }),
        () => {
          throw fault;
        },
      );
    }
  },
};
