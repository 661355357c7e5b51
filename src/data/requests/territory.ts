import type { Territory } from '../../model/schemas/territory.js';
import { territoryShape } from '../../model/shapes/territory.js';
import { readShape } from '../../model/read-shape.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';

/** One territory with its intercommunalities. @throws TissuError `bad-attribute` */
export const territoryRequest = (id: string): ResourceRequest<Territory> => ({
  path: `territories/${checkValue('territory', id)}`,
  understand: (input, report) => readShape(territoryShape, input, report),
});
