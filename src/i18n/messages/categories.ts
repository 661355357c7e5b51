import type { Quantity, Said } from './indicator.js';

/** One category: its code, its name in the element's language, what it counts. */
export interface Share extends Quantity {
  readonly code: string;
  readonly name: string;
}

/** What is known of the measure itself. */
export interface Topic {
  readonly id: string;
  readonly label: string;
}

/** A share in everyday words: "one in two" exactly, or a little under or over. */
export interface FractionWords {
  readonly of: readonly [numerator: number, denominator: number];
  readonly is: 'exact' | 'under' | 'over';
}

/** Words of an indicator by category. What they say must be true of any data: see `charts/category-finding.ts`. */
export interface CategoryMessages {
  readonly zero: (topic: Topic, unit: string, known: number, missing: number) => Said;
  readonly all: (topic: Topic, leader: Share, total: Quantity) => Said;
  /** `percent` is empty when rounding would lie. */
  readonly share: (
    topic: Topic,
    leader: Share,
    total: Quantity,
    fraction: FractionWords | undefined,
    percent: string,
  ) => Said;
  readonly leader: (leader: Share, missing: number) => Said;
  readonly tie: (leaders: readonly Share[], total: Quantity | undefined, missing: number) => Said;
  readonly equal: (topic: Topic, each: Quantity, known: number, missing: number) => Said;
  /** Head of the column of categories, by indicator where it is known. */
  readonly rowHead: (indicator: string) => string;
  /** Categories of several periods, of which the last alone is shown: `span` is it, in words. */
  readonly latest: (span: string, count: number) => string;
  readonly part: string;
  readonly whole: string;
}
