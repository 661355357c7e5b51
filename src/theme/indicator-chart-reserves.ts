import type { Reserve } from './frame-rules.js';

/** Measured on the series of all territories. */
export const INDICATOR_CHART_RESERVES = [
  {
    variant: '',
    base: 23.7,
    narrow: [
      [47.5, 26.3],
      [35, 28.7],
      [26, 32.9],
      [19, 33.4],
    ],
  },
  // Those that were created, merged or split are said so in two to five lines more (twelve of them, on all series).
  {
    variant: '[intercommunality]',
    base: 23.7,
    narrow: [
      [56, 24.8],
      [47.5, 27.5],
      [40, 28.7],
      [35, 31.8],
      [30, 34.1],
      [22.5, 34.7],
      [20, 36],
      [19, 38.7],
    ],
  },
  {
    variant: '[compare]',
    base: 25.8,
    narrow: [
      [47.5, 28.6],
      [35, 32.2],
      [30, 37.8],
      [26, 41],
    ],
  },
  {
    variant: "[indicator^='actions-by-']",
    base: 21.7,
    narrow: [
      [47.5, 25],
      [26, 28.2],
      [23, 35],
    ],
  },
  {
    variant: "[indicator='actions-by-status']",
    base: 25.1,
    narrow: [
      [47.5, 28.9],
      [26, 31.9],
      [23, 38.2],
    ],
  },
  // A bar alone, under its legend.
  {
    variant: "[stacked][indicator^='actions-by-']:not([indicator='actions-by-status'], [compare])",
    base: 18.1,
    narrow: [
      [40, 24],
      [28, 27.9],
      [22, 31.2],
    ],
  },
] as const satisfies readonly Reserve[];
