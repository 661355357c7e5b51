import { AXES, FAMILIES, STATUSES } from '../codes.js';
import { compareCodes } from '../../util/compare-codes.js';
import { LATE } from '../lateness.js';
import type { ActionSheet } from '../schemas/action-sheet.js';
import type { FacetCount } from '../schemas/page.js';
import { compareWords } from './collate.js';
import type { SheetFacet } from './sheet-query.js';

/** A value of a facet, before it is counted. */
export interface FacetValue {
  readonly value: string;
  /** In how many sheets of the whole collection. */
  readonly overall: number;
  readonly label?: string;
}

const KNOWN: { readonly [Facet in SheetFacet]?: readonly string[] } = {
  axis: AXES,
  status: [...STATUSES, LATE],
  leadFamily: FAMILIES,
};

/** Known codes in the order of the vocabulary, then the others; a rank never depends on the filters. */
const orderOf = (facet: SheetFacet): ((a: FacetValue, b: FacetValue) => number) => {
  const known = KNOWN[facet];
  if (known) {
    const rank = (value: string): number => (known.includes(value) ? known.indexOf(value) : known.length);
    return (a, b) => rank(a.value) - rank(b.value) || compareCodes(a.value, b.value);
  }
  if (facet === 'theme' || facet === 'form') return (a, b) => b.overall - a.overall || compareCodes(a.value, b.value);
  if (facet === 'territory') {
    return (a, b) => compareWords(a.label ?? a.value, b.label ?? b.value) || compareCodes(a.value, b.value);
  }
  return (a, b) => compareCodes(a.value, b.value);
};

/** All values that a facet takes in the collection, in the order in which they are listed. */
export const facetValues = (
  facet: SheetFacet,
  sheets: readonly ActionSheet[],
  valuesBySheet: readonly (readonly string[])[],
): FacetValue[] => {
  const found = new Map<string, { value: string; overall: number; label?: string }>();
  sheets.forEach((sheet, index) => {
    for (const value of valuesBySheet[index] ?? []) {
      const known = found.get(value);
      if (known) known.overall++;
      else {
        const label = facet === 'territory' ? sheet.territory?.name : undefined;
        found.set(value, { value, overall: 1, ...(label !== undefined && { label }) });
      }
    }
  });
  return [...found.values()].sort(orderOf(facet));
};

/** The counts of a facet; a value without any sheet under the other filters is listed with 0, never hidden. */
export const toCounts = (values: readonly FacetValue[], counts: ArrayLike<number>): FacetCount[] =>
  values.map(({ value, label }, place) => ({
    value,
    count: counts[place] ?? 0,
    ...(label !== undefined && { label }),
  }));
