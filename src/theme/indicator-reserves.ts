import type { Reserve } from './frame-rules.js';

/**
 * Measured at fourteen widths, in a wide font, on the series of all territories and of the intercommunalities that have
 * most to say: those with the longest names, and those that were created, merged or split. What is compared with of a
 * territory is told in fewer lines than of an intercommunality.
 */
export const INDICATOR_RESERVES = [
  {
    variant: '',
    base: 18.3,
    narrow: [
      [40, 20.7],
      [30, 22.1],
      [28, 24.3],
      [20, 25.5],
      [19, 29],
      [18, 31.6],
    ],
  },
  {
    variant: '[intercommunality]',
    base: 18.3,
    narrow: [
      [45, 20.7],
      [30, 22.1],
      [28, 23.2],
      [26, 25.4],
      [22, 26.8],
      [20, 29],
      [18, 32.8],
    ],
  },
  {
    variant: "[indicator^='actions-by-']",
    base: 15,
    narrow: [
      [40, 16.2],
      [28, 20],
      [22, 22.5],
      [19.2, 23.2],
    ],
  },
  {
    variant: '[compare]',
    base: 28.6,
    narrow: [
      [45, 31.5],
      [35, 34.1],
      [28, 39],
      [26, 42.5],
      [22, 45],
      [19, 47.3],
      [18, 51.3],
    ],
  },
  {
    variant: "[territory][compare='median']",
    base: 26.5,
    narrow: [
      [45, 29.1],
      [35, 30.3],
      [30, 31.7],
      [28, 34],
      [24, 35.1],
      [20, 37.2],
      [19, 41.1],
      [18, 45],
    ],
  },
  {
    variant: "[compare='comparable']",
    base: 31.9,
    narrow: [
      [45, 34.4],
      [35, 36.9],
      [30, 40.5],
      [28, 44.2],
      [26, 47.7],
      [22, 50.3],
      [20, 55.1],
      [18, 59.1],
    ],
  },
  {
    variant: "[territory][compare='comparable']",
    base: 29.3,
    narrow: [
      [45, 30.7],
      [40, 33.8],
      [35, 35.5],
      [30, 36.9],
      [28, 39],
      [24, 40.4],
      [22.5, 43.7],
      [19, 47.6],
      [18, 51.4],
    ],
  },
  // Of a sum the sentence says all: no table is drawn.
  ...["[compare='region']", "[compare='programme']"].map((variant) => ({
    variant,
    base: 19.8,
    narrow: [
      [45, 21.2],
      [40, 24.9],
      [28, 26.1],
      [26, 29.6],
      [22, 32.1],
      [19, 34.6],
      [18, 38.4],
    ] as const,
  })),
] as const satisfies readonly Reserve[];
