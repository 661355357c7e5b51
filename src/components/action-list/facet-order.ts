import type { SheetFacet } from '../../model/query/sheet-query.js';

/** All facets, in the order in which a list shows them where the page does not say. */
export const FACETS: readonly SheetFacet[] = [
  'axis',
  'degree',
  'status',
  'theme',
  'form',
  'leadFamily',
  'territory',
  'year',
];
export const isFacet = (name: string): name is SheetFacet => (FACETS as readonly string[]).includes(name);
