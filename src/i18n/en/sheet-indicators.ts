import type { SheetIndicatorsMessages } from '../messages/sheet-indicators.js';

export const sheetIndicators: SheetIndicatorsMessages = {
  caption: 'Indicators of the action',
  label: 'Indicator',
  baseline: 'Baseline',
  value: 'Measured',
  target: 'Target',
};
