import type { Page } from '../../model/schemas/page.js';
import type { Territory } from '../../model/schemas/territory.js';
import { territoryShape } from '../../model/shapes/territory.js';
import { pageShape } from '../../model/page-shape.js';
import { readShape } from '../../model/read-shape.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';
import { pathWith } from './path-with.js';
import { toList, type Several } from './several.js';
import { REGION } from './region-shape.js';
import { TEXT } from './shapes.js';

export interface TerritoriesParameters {
  /** INSEE codes. */
  readonly region?: Several;
  readonly q?: string | undefined;
  /** From 1. */
  readonly page?: number;
  /** 1 to 100. */
  readonly perPage?: number;
}

/** A page of territories, by name. @throws TissuError `bad-attribute` */
export const territoriesRequest = ({ region, q, page = 1, perPage = 20 }: TerritoriesParameters = {}): ResourceRequest<
  Page<Territory>
> => ({
  path: pathWith('territories', [
    ...toList(region).map((code) => ['region', checkValue('region', code, REGION)] as const),
    ...(q ? [['q', checkValue('query', q, TEXT)] as const] : []),
    ...(page === 1 ? [] : [['page', String(page)] as const]),
    ...(perPage === 20 ? [] : [['perPage', String(perPage)] as const]),
  ]),
  understand: (input, report) => readShape(pageShape(territoryShape), input, report),
});
