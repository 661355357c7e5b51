import { groupBy } from '../../util/group-by.js';
import { SheetOrders } from '../query/sheet-orders.js';
import type { ActionSheet } from '../schemas/action-sheet.js';

/** The sheets of each territory, in the order of a list that nobody sorted: from the newest. */
export const sheetsByTerritory = (briefs: readonly ActionSheet[]): ReadonlyMap<string, readonly ActionSheet[]> => {
  const order = new SheetOrders(briefs).sorted('relevance', false, (rank) => briefs[rank]!.territory !== null);
  return groupBy(
    order.map((rank) => briefs[rank]!),
    ({ territory }) => territory!.id,
  );
};
