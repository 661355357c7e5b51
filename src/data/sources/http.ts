import type { Source } from '../resource.js';
import type { Transport } from '../transport.js';

/** Asks the API itself. @param api address of the entry document, with its final slash */
export const createHttpSource = (api: string, transport: Transport): Source => ({
  // Joined, not resolved: whatever the path, the request stays below the API.
  get: (path, signal) => transport.getJson(api + path, signal),
});
