import { pageShape } from '../../model/page-shape.js';
import { readShape } from '../../model/read-shape.js';
import type { ComparableTerritory } from '../../model/schemas/comparable-territory.js';
import type { Page } from '../../model/schemas/page.js';
import { comparableTerritoryShape } from '../../model/shapes/comparable-territory.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';

/** The territories that resemble one and have sheets, nearest first, with some of these. @throws TissuError `bad-attribute` */
export const comparableRequest = (territory: string): ResourceRequest<Page<ComparableTerritory>> => ({
  path: `territories/${checkValue('territory', territory)}/comparable`,
  understand: (input, report) => readShape(pageShape(comparableTerritoryShape), input, report),
});
