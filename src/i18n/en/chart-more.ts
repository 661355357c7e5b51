import type { ChartMoreMessages } from '../messages/chart-more.js';

export const chartMore: ChartMoreMessages = {
  events: (list) => `Worth knowing: ${list}`,
  missing: (count) =>
    count > 1 ? `${String(count)} series asked for could not be read` : 'A series asked for could not be read',
  largest: (shown, all) => `The ${String(shown)} largest series are drawn, all ${String(all)} are in the table`,
  places: 'Series',
};
