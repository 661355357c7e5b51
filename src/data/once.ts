import type { Client, ResourceRequest } from './resource.js';

/**
 * One answer of a client, given after the question: what it knew before is asked for again.
 * @throws TissuError what the request fails with; the signal's reason
 */
export const once = <T>(client: Client, request: ResourceRequest<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    // The client says at once what it knows, of a moment or of a while ago.
    let isAsked = false;
    const leave = client.subscribe(request, (state) => {
      if (!isAsked || state.status === 'loading') return;
      leave();
      // What is stale is of a while ago: better a fault that is told than two days in one file.
      if (state.status === 'ready') resolve(state.data);
      else reject(state.error);
    });
    signal.addEventListener('abort', () => {
      leave();
      reject(signal.reason as Error);
    });
    isAsked = true;
    client.refresh(request);
  });
