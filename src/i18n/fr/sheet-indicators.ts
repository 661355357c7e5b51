import type { SheetIndicatorsMessages } from '../messages/sheet-indicators.js';

export const sheetIndicators: SheetIndicatorsMessages = {
  caption: 'Indicateurs de l’action',
  label: 'Indicateur',
  baseline: 'Départ',
  value: 'Mesuré',
  target: 'Cible',
};
