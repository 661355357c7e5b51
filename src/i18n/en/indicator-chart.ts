import type { IndicatorChartMessages } from '../messages/indicator-chart.js';

const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['actions-by-axis', 'Axis'],
  ['actions-by-status', 'Progress'],
  ['actions-by-degree', 'Degree'],
]);

export const indicatorChart: IndicatorChartMessages = {
  showTable: 'Show the table',
  showChart: 'Show the chart',
  rowHead: (dimension, periodKind, indicator) =>
    dimension === 'category'
      ? (CATEGORIES.get(indicator) ?? 'Category')
      : periodKind === 'edition'
        ? 'Edition'
        : 'Period',
  share: 'Share',
  whole: 'Total',
  explore: 'Go through the values of the chart',
  noPicture: 'The chart could not be drawn: here is its table.',
};
