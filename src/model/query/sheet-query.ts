import type { PageQuery } from '../api/repository.js';

/** The facets of action sheets: one name for facet, parameter and (in kebab-case) element attribute. */
export const SHEET_FACETS = ['axis', 'status', 'theme', 'degree', 'form', 'territory', 'leadFamily', 'year'] as const;
export type SheetFacet = (typeof SHEET_FACETS)[number];

/** The filters of action sheets: the facets, and two that have no counts. */
export const SHEET_FILTERS = [...SHEET_FACETS, 'intercommunality', 'actor'] as const;
export type SheetFilter = (typeof SHEET_FILTERS)[number];

export const SHEET_SORTS = ['relevance', 'date', 'budget', 'title'] as const;
export type SheetSort = (typeof SHEET_SORTS)[number];

/** A question about action sheets. Several values of one filter mean "or"; several filters mean "and". */
export interface SheetQuery extends PageQuery, Readonly<Record<SheetFilter, readonly string[]>> {
  /** French full text. */
  readonly q: string;
  readonly sort: SheetSort;
  /** True when the sort was written with a leading `-`. */
  readonly reversed: boolean;
}
