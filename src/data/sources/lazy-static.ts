import type { Source } from '../resource.js';
import type { Transport } from '../transport.js';

/** The static form of the API; what answers questions from files is loaded with the first of them. */
export const createLazyStaticSource = (api: string, transport: Transport): Source => {
  let source: Source | undefined;
  return {
    async get(path, signal) {
      const { createStaticSource } = await import('./static.js');
      source ??= createStaticSource(api, transport);
      return source.get(path, signal);
    },
  };
};
