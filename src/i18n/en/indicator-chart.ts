import type { IndicatorChartMessages } from '../messages/indicator-chart.js';

export const indicatorChart: IndicatorChartMessages = {
  showTable: 'Show the table',
  showChart: 'Show the chart',
  rowHead: (periodKind) => (periodKind === 'edition' ? 'Edition' : 'Period'),
  explore: 'Go through the values of the chart',
  noPicture: 'The chart could not be drawn: here is its table.',
  take: 'Take away',
};
