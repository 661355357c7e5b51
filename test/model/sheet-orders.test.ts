import assert from 'node:assert/strict';
import test from 'node:test';
import { countableEur } from '../../src/model/countable-eur.js';
import { comparePartialDates, parsePartialDate } from '../../src/model/partial-date.js';
import { compareWords } from '../../src/model/query/collate.js';
import { SheetOrders } from '../../src/model/query/sheet-orders.js';
import { SHEET_SORTS, type SheetSort } from '../../src/model/query/sheet-query.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { compareCodes } from '../../src/util/compare-codes.js';
import { chance, randomDataset } from './random-dataset.js';

type Compare = (a: ActionSheet, b: ActionSheet) => number;

/** An order as a person would write it: by a key that may be missing, and is last then. */
const by =
  <Key>(keyOf: (sheet: ActionSheet) => Key | undefined, compare: (a: Key, b: Key) => number): Compare =>
  (a, b) => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)];
    if (keyA === undefined || keyB === undefined) return Number(keyA === undefined) - Number(keyB === undefined);
    return compare(keyA, keyB);
  };
const dateOf = ({ startDate, endDate }: ActionSheet) => parsePartialDate(startDate) ?? parsePartialDate(endDate);

const plainOrder = (sort: SheetSort, turn: number, scoreOf?: (sheet: ActionSheet) => number): Compare => {
  const byDate = (way: number): Compare => by(dateOf, (a, b) => comparePartialDates(a, b) * way);
  const first: Record<SheetSort, Compare> = {
    title: (a, b) => compareWords(a.title, b.title) * turn,
    budget: by(
      ({ budget }) => countableEur(budget),
      (a, b) => (a - b) * turn,
    ),
    date: byDate(turn),
    relevance: scoreOf ? (a, b) => (scoreOf(b) - scoreOf(a)) * turn || byDate(-1)(a, b) : byDate(-turn),
  };
  return (a, b) => first[sort](a, b) || compareWords(a.title, b.title) || compareCodes(a.id, b.id);
};

test('the orders worked out once are those of comparing sheet by sheet', () => {
  for (const seed of [21, 22]) {
    const { sheets } = randomDataset(seed, 150);
    // Titles that only differ by identifier, too.
    const all = sheets.map((sheet, rank) => (rank % 3 === 0 ? { ...sheet, title: 'Même titre' } : sheet));
    const orders = new SheetOrders(all);
    const { below } = chance(seed);
    const scores = new Map(all.flatMap((_, rank) => (below(2) === 0 ? [[rank, 1 + below(4)] as const] : [])));
    for (const sort of SHEET_SORTS) {
      for (const reversed of [false, true]) {
        const isIn = (rank: number): boolean => rank % 4 !== 1;
        const turn = reversed ? -1 : 1;
        assert.deepEqual(
          orders.sorted(sort, reversed, isIn).map((rank) => all[rank]!.id),
          all
            .filter((_, rank) => isIn(rank))
            .sort(plainOrder(sort, turn))
            .map(({ id }) => id),
          `${sort} ${String(reversed)}`,
        );
        const isFound = (rank: number): boolean => isIn(rank) && scores.has(rank);
        const scoreOf = ({ id }: ActionSheet): number => scores.get(all.findIndex((sheet) => sheet.id === id))!;
        assert.deepEqual(
          orders.sorted(sort, reversed, isFound, scores).map((rank) => all[rank]!.id),
          all
            .filter((_, rank) => isFound(rank))
            .sort(plainOrder(sort, turn, scoreOf))
            .map(({ id }) => id),
          `${sort} ${String(reversed)} searched`,
        );
      }
    }
  }
});
