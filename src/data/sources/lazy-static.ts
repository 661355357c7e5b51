import { TissuError } from '../../errors/tissu-error.js';
import type { Source } from '../resource.js';
import type { Transport } from '../transport.js';

/** The static form of the API; what answers questions from files is loaded with the first of them. */
export const createLazyStaticSource = (api: string, transport: Transport): Source => {
  let source: Promise<Source> | undefined;
  const load = async (): Promise<Source> => {
    try {
      return (await import('./static.js')).createStaticSource(api, transport);
    } catch (cause) {
      source = undefined;
      throw new TissuError('part-missing', 'The reader of static files could not be loaded', { cause });
    }
  };
  return {
    async get(path, signal) {
      source ??= load();
      return (await source).get(path, signal);
    },
  };
};
