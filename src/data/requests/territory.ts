import { territorySchema, type Territory } from '../../model/schemas/territory.js';
import { understand } from '../../model/understand.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';

/** One territory with its intercommunalities. @throws TissuError `bad-attribute` */
export const territoryRequest = (id: string): ResourceRequest<Territory> => ({
  path: `territories/${checkValue('territory', id)}`,
  understand: (input, report) => understand(territorySchema, input, report),
});
