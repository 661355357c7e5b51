import { entrySchema, type Entry } from '../../model/schemas/entry.js';
import { understand } from '../../model/understand.js';
import type { ResourceRequest } from '../resource.js';

/** What the API is and holds. */
export const entryRequest = (): ResourceRequest<Entry> => ({
  path: '',
  understand: (input, report) => understand(entrySchema, input, report),
});
