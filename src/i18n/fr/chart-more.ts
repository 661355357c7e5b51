import type { ChartMoreMessages } from '../messages/chart-more.js';

export const chartMore: ChartMoreMessages = {
  events: (list) => `À noter\u00a0: ${list}`,
  missing: (count) =>
    count > 1 ? `${String(count)} séries demandées n’ont pas pu être lues` : 'Une série demandée n’a pas pu être lue',
  largest: (shown, all) =>
    `Les ${String(shown)} séries les plus grandes sont dessinées, les ${String(all)} sont dans le tableau`,
  places: 'Série',
};
