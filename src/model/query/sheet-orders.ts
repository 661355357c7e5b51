import { compareCodes } from '../../util/compare-codes.js';
import { countableEur } from '../countable-eur.js';
import { parsePartialDate } from '../partial-date.js';
import type { ActionSheet } from '../schemas/action-sheet.js';
import { compareWords } from './collate.js';
import type { SheetSort } from './sheet-query.js';

/** A key that is missing: it comes last, whichever way the others are turned. */
const MISSING = Number.NaN;
/** Titles sorted in one go: a few milliseconds. */
const RUN = 250;

/** A date as a number that sorts like it: the vaguer first (`2019` before `2019-01`). Start, or else end, as known. */
const dateKey = ({ startDate, endDate }: ActionSheet): number => {
  const date = parsePartialDate(startDate) ?? parsePartialDate(endDate);
  return date ? (date.year * 100 + (date.month ?? 0)) * 100 + (date.day ?? 0) : MISSING;
};

/** Compares two keys; those that are missing come last either way. */
const compareKeys = (a: number, b: number, turn: 1 | -1): number => {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return (a - b) * turn;
};

/**
 * The orders of a fixed set of sheets, worked out once, so that a question compares numbers only. `date` runs from the
 * oldest, `budget` from the smallest, `title` from A; `relevance` from the best, and without a search from the newest.
 * A leading `-` turns each round. Ties go by title, then by identifier, so that pages never shuffle.
 */
export class SheetOrders {
  readonly #sheets: readonly ActionSheet[];
  readonly #dates: Float64Array;
  #keys: { readonly titles: Float64Array; readonly ties: Int32Array } | undefined;
  #amounts: Float64Array | undefined;
  /** All sheets in an order that no search decides. */
  readonly #whole = new Map<string, readonly number[]>();

  constructor(sheets: readonly ActionSheet[]) {
    this.#sheets = sheets;
    this.#dates = Float64Array.from(sheets, dateKey);
  }

  /** Works out the order of titles, which all others end with, in slices of a few milliseconds. */
  *prepare(): Generator<undefined, void> {
    const ranks = Array.from(this.#sheets.keys());
    const sorted: number[] = [];
    for (let at = 0; at < ranks.length; at += RUN) {
      sorted.push(...ranks.slice(at, at + RUN).sort(this.#compareTitles));
      yield;
    }
    // Runs that are sorted already are merged, which takes few comparisons.
    this.#keys ??= this.#keysOf(sorted.sort(this.#compareTitles));
  }

  /**
   * The ranks of some sheets, in order.
   *
   * @param isIn tells whether the sheet of a rank is one of them
   * @param scores of the sheets found, when something was searched
   */
  sorted(
    sort: SheetSort,
    reversed: boolean,
    isIn: (rank: number) => boolean,
    scores?: ReadonlyMap<number, number>,
  ): number[] {
    if (sort !== 'relevance' || !scores) return this.#wholeIn(sort, reversed).filter(isIn);
    const { ties } = this.#titleKeys();
    const turn = reversed ? 1 : -1;
    return [...scores.keys()]
      .filter(isIn)
      .sort(
        (a, b) =>
          (scores.get(a)! - scores.get(b)!) * turn ||
          compareKeys(this.#dates[a]!, this.#dates[b]!, -1) ||
          ties[a]! - ties[b]!,
      );
  }

  #wholeIn(sort: SheetSort, reversed: boolean): readonly number[] {
    const name = `${reversed ? '-' : ''}${sort}`;
    let whole = this.#whole.get(name);
    if (!whole) {
      const { titles, ties } = this.#titleKeys();
      const keys = sort === 'title' ? titles : sort === 'budget' ? (this.#amounts ??= this.#amountKeys()) : this.#dates;
      // Without a search the most relevant is the newest.
      const turn = (sort === 'relevance') === reversed ? 1 : -1;
      whole = Array.from(this.#sheets.keys()).sort(
        (a, b) => compareKeys(keys[a]!, keys[b]!, turn) || ties[a]! - ties[b]!,
      );
      this.#whole.set(name, whole);
    }
    return whole;
  }

  #amountKeys(): Float64Array {
    return Float64Array.from(this.#sheets, ({ budget }) => countableEur(budget) ?? MISSING);
  }

  readonly #compareTitles = (a: number, b: number): number => {
    const [one, other] = [this.#sheets[a]!, this.#sheets[b]!];
    return compareWords(one.title, other.title) || compareCodes(one.id, other.id);
  };

  #titleKeys() {
    return (this.#keys ??= this.#keysOf(Array.from(this.#sheets.keys()).sort(this.#compareTitles)));
  }

  /** The rank of each title among all titles, equal ones alike; and of each sheet by title, then identifier. */
  #keysOf(order: readonly number[]) {
    const sheets = this.#sheets;
    const titles = new Float64Array(sheets.length);
    const ties = new Int32Array(sheets.length);
    let key = 0;
    for (const [place, rank] of order.entries()) {
      const before = order[place - 1];
      if (before !== undefined && compareWords(sheets[before]!.title, sheets[rank]!.title) !== 0) key = place;
      titles[rank] = key;
      ties[rank] = place;
    }
    return { titles, ties };
  }
}
