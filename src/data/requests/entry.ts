import { readShape } from '../../model/read-shape.js';
import type { Entry } from '../../model/schemas/entry.js';
import { entryShape } from '../../model/shapes/entry.js';
import type { ResourceRequest } from '../resource.js';

/** What the API is and holds, where corrections go, under which address it is cited. */
export const entryRequest = (): ResourceRequest<Entry> => ({
  path: '',
  understand: (input, report) => readShape(entryShape, input, report),
});
