import type { Indicator } from '../../model/schemas/indicator.js';
import { indicatorShape } from '../../model/shapes/indicator.js';
import { readShape } from '../../model/read-shape.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';

/** The definition of one indicator. @throws TissuError `bad-attribute` */
export const indicatorRequest = (id: string): ResourceRequest<Indicator> => ({
  path: `indicators/${checkValue('indicator', id)}`,
  understand: (input, report) => readShape(indicatorShape, input, report),
});
