import { compareCodes } from '../../util/compare-codes.js';
import { countableEur } from '../budget.js';
import { comparePartialDates, parsePartialDate, type PartialDate } from '../partial-date.js';
import type { ActionSheet } from '../schemas/action-sheet.js';
import { compareWords } from './collate.js';
import type { SheetSort } from './sheet-query.js';

/** A sheet with what it is sorted by, worked out once. */
export interface SortableSheet {
  readonly sheet: ActionSheet;
  /** Start, or else end, as known. */
  readonly date: PartialDate | undefined;
  /** Euros. */
  readonly amount: number | undefined;
  /** Of its title among all; the same for the same title. */
  readonly titleRank: number;
}
export const toSortable = (sheet: ActionSheet, titleRank: number): SortableSheet => ({
  sheet,
  titleRank,
  date: parsePartialDate(sheet.startDate) ?? parsePartialDate(sheet.endDate),
  amount: countableEur(sheet.budget),
});

/**
 * The rank of each title in French order, worked out once: comparing words of a language is slow, and every order
 * ends by comparing titles.
 */
export const rankTitles = (titles: readonly string[]): number[] => {
  const sorted = titles.map((title, index) => ({ title, index })).sort((a, b) => compareWords(a.title, b.title));
  const ranks = new Array<number>(titles.length);
  let rank = 0;
  sorted.forEach(({ title, index }, place) => {
    if (place > 0 && compareWords(sorted[place - 1]!.title, title) !== 0) rank = place;
    ranks[index] = rank;
  });
  return ranks;
};

type Order<Item> = (a: Item, b: Item) => number;

/** Orders by a key that may be missing: those without it come last, whichever way the others are turned. */
const byKey =
  <Item, Key>(keyOf: (item: Item) => Key | undefined, compare: Order<Key>, turn: 1 | -1): Order<Item> =>
  (a, b) => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)];
    if (keyA === undefined || keyB === undefined) return Number(keyA === undefined) - Number(keyB === undefined);
    return compare(keyA, keyB) * turn;
  };

const numbers: Order<number> = (a, b) => a - b;

/** The first order that tells two items apart; at last the title, then the identifier, so that pages never shuffle. */
const chain =
  <Item extends SortableSheet>(...orders: Order<Item>[]): Order<Item> =>
  (a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return a.titleRank - b.titleRank || compareCodes(a.sheet.id, b.sheet.id);
  };

const byDate = (turn: 1 | -1): Order<SortableSheet> => byKey((item) => item.date, comparePartialDates, turn);

/**
 * The order of a list. `date` runs from the oldest, `budget` from the smallest, `title` from A; `relevance` from
 * the best, and without a search from the newest. A leading `-` turns each round.
 *
 * @param scoreOf the score of an item, when something was searched
 */
export const sheetOrder = <Item extends SortableSheet>(
  sort: SheetSort,
  reversed: boolean,
  scoreOf?: (item: Item) => number | undefined,
): Order<Item> => {
  const turn = reversed ? -1 : 1;
  const turnFromBest = reversed ? 1 : -1;
  switch (sort) {
    case 'title':
      return chain<Item>(byKey((item) => item.titleRank, numbers, turn));
    case 'budget':
      return chain<Item>(byKey((item) => item.amount, numbers, turn));
    case 'date':
      return chain<Item>(byDate(turn));
    case 'relevance':
      return scoreOf
        ? chain<Item>(byKey(scoreOf, numbers, turnFromBest), byDate(-1))
        : chain<Item>(byDate(turnFromBest));
  }
};
