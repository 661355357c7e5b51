import type { Quantity, Said } from './indicator.js';

/** A value and whose it is. */
export interface Named extends Quantity {
  readonly name: string;
}

/** Words of charts of many series, with events, rings and webs. */
export interface ChartMoreMessages {
  /** Several series at a moment: from the least to the greatest, of how many, and how many have no value then. */
  readonly many: (label: string, moment: string, least: Named, most: Named, count: number, missing: number) => Said;
  /** What happened: `2022 (fusion de deux communautés)`, in a list. */
  readonly events: (list: string) => string;
  /** Series that the page asks for and that could not be had. */
  readonly missing: (count: number) => string;
  /** Only the largest of many series are drawn. */
  /** Of very many categories the first are drawn. */
  readonly first: (drawn: number, all: number) => string;
  readonly largest: (shown: number, all: number) => string;
  /** Head of the column of names, where each series has a row. */
  readonly places: string;
}
