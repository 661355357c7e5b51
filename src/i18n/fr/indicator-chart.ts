import type { IndicatorChartMessages } from '../messages/indicator-chart.js';

const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['actions-by-axis', 'Axe'],
  ['actions-by-status', 'Avancement'],
  ['actions-by-degree', 'Degré'],
]);

export const indicatorChart: IndicatorChartMessages = {
  showTable: 'Voir le tableau',
  showChart: 'Voir le graphique',
  rowHead: (dimension, periodKind, indicator) =>
    dimension === 'category'
      ? (CATEGORIES.get(indicator) ?? 'Catégorie')
      : periodKind === 'edition'
        ? 'Édition'
        : 'Période',
  share: 'Part',
  whole: 'Ensemble',
  explore: 'Parcourir les valeurs du graphique',
  noPicture: 'Le graphique n’a pas pu être dessiné : voici son tableau.',
};
