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
    variant: '[compare]',
    base: 20,
    narrow: [
      [40, 21.2],
      [35, 25],
      [22, 27.1],
      [19.2, 29.3],
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
] as const satisfies readonly Reserve[];
