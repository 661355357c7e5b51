import { groupBy } from '../../util/group-by.js';
import { sheetOrder, toSortable } from '../query/sort-sheets.js';
import type { ActionSheet } from '../schemas/action-sheet.js';

/** The sheets of each territory, in the order of a list that nobody sorted: from the newest. */
export const sheetsByTerritory = (briefs: readonly ActionSheet[]): ReadonlyMap<string, readonly ActionSheet[]> => {
  const placed = briefs.filter(({ territory }) => territory !== null).map(toSortable);
  const groups = groupBy(placed, ({ sheet }) => sheet.territory!.id);
  const order = sheetOrder('relevance', false);
  return new Map(Array.from(groups, ([id, own]) => [id, own.sort(order).map(({ sheet }) => sheet)] as const));
};
