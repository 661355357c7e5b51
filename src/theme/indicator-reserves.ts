import type { Reserve } from './frame-rules.js';

/** Measured on the series of all territories, and of the intercommunalities with the longest names, in a wide font. */
export const INDICATOR_RESERVES = [
  {
    variant: '',
    base: 18.2,
    narrow: [
      [40, 20.6],
      [30, 24.2],
      [20, 26.6],
      [18.75, 28.9],
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
    base: 27.4,
    narrow: [
      [56, 29.8],
      [35, 32.4],
      [30, 34.7],
      [28, 39.4],
      [22, 40.5],
      [20, 45.7],
    ],
  },
  {
    variant: "[compare='comparable']",
    base: 31.6,
    narrow: [
      [40, 33.8],
      [35, 37.6],
      [30, 39.9],
      [28, 45.8],
      [22, 47],
      [20, 52.1],
    ],
  },
  // Of a sum the sentence says all: no table is drawn.
  ...["[compare='region']", "[compare='programme']"].map((variant) => ({
    variant,
    base: 19.6,
    narrow: [
      [45, 20.9],
      [35, 24.6],
      [28, 27.9],
      [20, 33.8],
    ] as const,
  })),
] as const satisfies readonly Reserve[];
