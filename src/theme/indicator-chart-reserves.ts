import type { Reserve } from './frame-rules.js';

/**
 * Measured at nineteen widths on the series of all territories and of the intercommunalities that have most to say: those
 * with the longest names, and those that were created, merged or split, which is said in two to five lines more. The plot
 * takes what others leave.
 */
export const INDICATOR_CHART_RESERVES = [
  {
    variant: '',
    base: 23.8,
    narrow: [
      [50, 26.4],
      [40, 28.8],
      [32.5, 30.7],
      [28, 33.5],
      [19, 37.6],
      [17, 39],
    ],
  },
  {
    variant: '[intercommunality]',
    base: 23.8,
    narrow: [
      [55, 25],
      [47.5, 28.8],
      [35, 32],
      [28, 34.2],
      [22.5, 36.2],
      [19, 38.8],
      [17, 41],
    ],
  },
  {
    variant: '[compare]',
    base: 28,
    narrow: [
      [60, 30.6],
      [50, 35.7],
      [35, 38.2],
      [32.5, 41.6],
      [28, 44.1],
      [22.5, 48.5],
      [19, 54],
      [17, 58],
    ],
  },
  {
    variant: "[indicator^='actions-by-']",
    base: 21.7,
    narrow: [
      [47.5, 25],
      [32.5, 28.4],
      [24, 35.4],
      [19, 38],
      [17, 39.5],
    ],
  },
  {
    variant: "[indicator='actions-by-status']",
    base: 25.2,
    narrow: [
      [50, 28.9],
      [32.5, 31.9],
      [24, 38.8],
      [18, 39.9],
    ],
  },
  // A bar alone, under its legend.
  {
    variant: "[stacked][indicator^='actions-by-']:not([indicator='actions-by-status'], [compare])",
    base: 18.2,
    narrow: [
      [40, 24.1],
      [28, 27.9],
      [22, 31.3],
      [18, 33.9],
    ],
  },
] as const satisfies readonly Reserve[];
