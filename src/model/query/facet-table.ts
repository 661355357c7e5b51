import type { ActionSheet } from '../schemas/action-sheet.js';
import type { FacetCount } from '../schemas/page.js';
import { facetValues, toCounts, type FacetValue } from './count-facets.js';
import type { SheetFacet } from './sheet-query.js';
import { sheetValues } from './sheet-values.js';

/** What the sheets of a fixed set answer to one facet, as numbers, so that a question counts without reading a text. */
export class FacetTable {
  readonly facet: SheetFacet;
  /** All values, as listed. */
  readonly #listed: readonly FacetValue[];
  readonly #placeOf: ReadonlyMap<string, number>;
  /** The places in the list of all values of all sheets, one sheet after the other… */
  readonly #places: Int32Array;
  /** …and where those of each sheet begin; one more at the end. */
  readonly #starts: Int32Array;

  /** @param now decides what is late */
  constructor(facet: SheetFacet, sheets: readonly ActionSheet[], now: Date) {
    this.facet = facet;
    const bySheet = sheets.map((sheet) => sheetValues(sheet, facet, now));
    this.#listed = facetValues(facet, sheets, bySheet);
    this.#placeOf = new Map(this.#listed.map(({ value }, place) => [value, place] as const));
    this.#places = Int32Array.from(
      bySheet.flat(),
      // Every value of a sheet is listed.
      (value) => this.#placeOf.get(value)!,
    );
    this.#starts = new Int32Array(sheets.length + 1);
    for (const [rank, values] of bySheet.entries()) this.#starts[rank + 1] = this.#starts[rank]! + values.length;
  }

  /** Marks the places of the values wanted; undefined when nothing is asked of this facet. */
  wanted(values: readonly string[]): Uint8Array | undefined {
    if (values.length === 0) return undefined;
    const marks = new Uint8Array(this.#listed.length);
    for (const value of values) {
      const place = this.#placeOf.get(value);
      if (place !== undefined) marks[place] = 1;
    }
    return marks;
  }

  /** True when a sheet has one of the values marked. */
  hasOne(rank: number, marks: Uint8Array): boolean {
    const end = this.#starts[rank + 1]!;
    for (let at = this.#starts[rank]!; at < end; at++) if (marks[this.#places[at]!] === 1) return true;
    return false;
  }

  /** A count for each value. */
  newCounts(): Int32Array {
    return new Int32Array(this.#listed.length);
  }

  /** Counts the values of a sheet. */
  count(rank: number, counts: Int32Array): void {
    const end = this.#starts[rank + 1]!;
    for (let at = this.#starts[rank]!; at < end; at++) counts[this.#places[at]!]!++;
  }

  toCounts(counts: Int32Array): FacetCount[] {
    return toCounts(this.#listed, counts);
  }
}
