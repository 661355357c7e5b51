import { em, rulesOf, stepsOf, type Reserve } from './frame-rules.js';
import { INDICATOR_CHART_RESERVES } from './indicator-chart-reserves.js';
import { INDICATOR_RESERVES } from './indicator-reserves.js';
import { LIST_RESERVES } from './list-reserves.js';

/**
 * The heights reserved for each element before its content is known, in em, by its width. Measured on the real
 * sheets, actors and series so that all of them fit. One table for both sides of the upgrade: `tissu.css` before the
 * script (a test keeps it equal), `.frame` in the shadow root after it.
 */
export type { Reserve };

export const RESERVES = {
  'action-card': [
    {
      variant: '',
      base: 33.5,
      narrow: [
        [30, 35],
        [25.5, 37.5],
        [19, 40],
        [17.9, 41.2],
      ],
    },
    {
      variant: "[variant='row']",
      base: 9.3,
      narrow: [
        [70, 10.5],
        [50, 11.3],
        [40, 14.1],
        [31, 16.8],
        [22.5, 19.5],
        [19, 20.7],
        [17.5, 23.5],
      ],
    },
    {
      variant: "[variant='compact']",
      base: 2.6,
      narrow: [
        [48, 3.9],
        [30.5, 5.3],
        [22.5, 7.2],
      ],
    },
  ],
  'action-list': LIST_RESERVES,
  // Taller than a window: the end of a sheet is out of sight when it arrives, and may be anywhere.
  'action-sheet': [
    {
      variant: '',
      base: 88,
      narrow: [
        [56, 120],
        [30, 140],
      ],
    },
  ],
  // Header, picture, list and legend: the picture takes what the others leave of it.
  'cooperation-diagram': [
    {
      variant: '',
      base: 56,
      narrow: [
        [46, 80],
        [29, 102],
      ],
    },
    {
      variant: '[no-list]',
      base: 56,
      narrow: [
        [46, 59],
        [29, 81],
      ],
    },
  ],
  indicator: INDICATOR_RESERVES,
  'indicator-chart': INDICATOR_CHART_RESERVES,
  // Header, map beside legend and table, origin: map and table take what the others leave of it.
  'territory-map': [
    {
      variant: '',
      base: 52,
      narrow: [
        [54, 86],
        [28, 92],
        [20.5, 95],
        [18, 98],
      ],
    },
    {
      variant: '[indicator]',
      base: 52,
      narrow: [
        [54, 92],
        [30, 94],
        [28, 98.5],
        [23, 105.5],
        [20.5, 109.5],
        [18, 112.5],
      ],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Reserve[]>>;

export type ReservedElement = keyof typeof RESERVES;

/** The rules of a shadow root: the frame around every state is as tall as what is reserved. */
export const frameRules = (name: ReservedElement): string => rulesOf(RESERVES[name]);

/**
 * The rules of `tissu.css`: a page cannot ask an element for its own width, but a percentage of padding is one. Each
 * step is a padding that jumps from nothing to the difference at its threshold. Without script nothing will come: the
 * fallback takes the place it needs.
 */
export const pageRules = (): string => {
  const tags = Object.keys(RESERVES).map((name) => `tissu-${name}`);
  const heights = Object.entries<readonly Reserve[]>(RESERVES).flatMap(([name, reserves]) =>
    reserves.map((reserve) => {
      const { variant, base } = reserve;
      let before = base;
      const steps = stepsOf(reserve).map(([below, height]) => {
        const step = `clamp(0px, (${em(below)} - 100%) * 9999, ${em(height - before)})`;
        before = height;
        return step;
      });
      const padding = steps.length === 0 ? '0' : `calc(${steps.join(' + ')})`;
      return `tissu-${name}${variant}:not(:defined) {\n  box-sizing: content-box;\n  min-block-size: var(--tissu-reserve, ${em(base)});\n  padding-block-end: ${padding};\n}`;
    }),
  );
  return [
    `${tags.join(',\n')} {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr);\n}`,
    `:is(${tags.join(', ')})[hidden] {\n  display: none;\n}`,
    ...heights,
    `@media (scripting: none) {\n  :is(${tags.join(', ')}) {\n    min-block-size: 0 !important;\n    padding-block-end: 0 !important;\n  }\n}`,
  ].join('\n');
};
