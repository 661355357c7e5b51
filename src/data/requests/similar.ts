import { pageShape } from '../../model/page-shape.js';
import { readShape } from '../../model/read-shape.js';
import type { Page } from '../../model/schemas/page.js';
import type { SimilarSheet } from '../../model/schemas/similar-sheet.js';
import { similarSheetShape } from '../../model/shapes/similar-sheet.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';
import { pathWith } from './path-with.js';
import { PAGE, PER_PAGE } from './shapes.js';

export interface SimilarParameters {
  /** From 1. */
  readonly page?: number;
  /** 1 to 100. */
  readonly perPage?: number;
}

/** The sheets that resemble one, best first, with what they share. @throws TissuError `bad-attribute` */
export const similarRequest = (
  sheet: string,
  { page = 1, perPage = 20 }: SimilarParameters = {},
): ResourceRequest<Page<SimilarSheet>> => ({
  path: pathWith(`action-sheets/${checkValue('sheet', sheet)}/similar`, [
    ...(page === 1 ? [] : [['page', checkValue('page', String(page), PAGE)] as const]),
    ...(perPage === 20 ? [] : [['perPage', checkValue('per-page', String(perPage), PER_PAGE)] as const]),
  ]),
  understand: (input, report) => readShape(pageShape(similarSheetShape), input, report),
});
