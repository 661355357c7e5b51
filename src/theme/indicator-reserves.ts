import type { Reserve } from './frame-rules.js';

/** Measured on the series of all territories. */
export const INDICATOR_RESERVES = [
  {
    variant: '',
    base: 18.2,
    narrow: [
      [35, 21.8],
      [23.5, 23.7],
      [18.4, 24.8],
    ],
  },
  {
    variant: "[indicator^='actions-by-']",
    base: 15,
    narrow: [
      [35, 17.6],
      [25, 19.7],
      [23, 21.1],
      [19.2, 22.5],
    ],
  },
  {
    variant: '[compare]',
    base: 25,
    narrow: [
      [45, 27.6],
      [40, 28.8],
      [35, 30],
      [30, 36],
      [22, 38.3],
      [20, 41.7],
      [18.75, 45.5],
    ],
  },
  {
    variant: "[compare='comparable']",
    base: 28,
    narrow: [
      [56, 29],
      [45, 30.5],
      [40, 33],
      [35, 35.5],
      [30, 42.6],
      [22, 45],
      [20, 50.5],
      [18.75, 53.2],
    ],
  },
  // Of a sum the sentence says all: no table is drawn.
  ...["[compare='region']", "[compare='programme']"].map((variant) => ({
    variant,
    base: 19.6,
    narrow: [
      [45, 20.8],
      [35, 23.4],
      [30, 25.8],
      [26, 30],
      [20, 36.3],
      [18.5, 38.9],
    ] as const,
  })),
] as const satisfies readonly Reserve[];
