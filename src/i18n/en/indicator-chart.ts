import type { IndicatorChartMessages } from '../messages/indicator-chart.js';

export const indicatorChart: IndicatorChartMessages = {
  showTable: 'Show the table',
  showChart: 'Show the chart',
  rowHead: (periodKind) => (periodKind === 'edition' ? 'Edition' : 'Period'),
  explore: 'Go through the values of the chart',
  noPicture: 'The chart could not be drawn: here is its table.',
  events: (list) => `Worth knowing: ${list}`,
  largest: (shown, all) => `The ${String(shown)} largest series are drawn, all ${String(all)} are in the table`,
  places: 'Series',
  take: 'Take away',
};
