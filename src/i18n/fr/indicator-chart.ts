import type { IndicatorChartMessages } from '../messages/indicator-chart.js';

export const indicatorChart: IndicatorChartMessages = {
  showTable: 'Voir le tableau',
  showChart: 'Voir le graphique',
  rowHead: (periodKind) => (periodKind === 'edition' ? 'Édition' : 'Période'),
  explore: 'Parcourir les valeurs du graphique',
  noPicture: 'Le graphique n’a pas pu être dessiné : voici son tableau.',
  take: 'Emporter',
};
