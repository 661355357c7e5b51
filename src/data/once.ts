import type { Client, ResourceRequest } from './resource.js';

/**
 * One answer of a client.
 * @throws TissuError what the request fails with; the signal's reason
 */
export const once = <T>(client: Client, request: ResourceRequest<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const leave = client.subscribe(request, (state) => {
      if (state.status === 'loading') return;
      // Later: it may answer before there is anything to leave.
      queueMicrotask(() => {
        leave();
      });
      // What is stale is of a while ago: better a fault that is told than two days in one file.
      if (state.status === 'ready') resolve(state.data);
      else reject(state.error);
    });
    signal.addEventListener('abort', () => {
      leave();
      reject(signal.reason as Error);
    });
  });
