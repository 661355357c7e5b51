/**
 * The heights reserved for each element before its content is known, in em, by its width. Measured on the real
 * sheets, actors and series so that all of them fit. One table for both sides of the upgrade: `tissu.css` before the
 * script (a test keeps it equal), `.frame` in the shadow root after it.
 */
export interface Reserve {
  /** Attribute selector of a variant; empty for the element as such. */
  readonly variant: string;
  /** Height where the element is wide. */
  readonly base: number;
  /** `[below, height]`: under this width, this height; widest first, growing. */
  readonly narrow: readonly (readonly [below: number, height: number])[];
}

/** Rows of cards in 4, 3, 2 and 1 columns, with head and pages. */
const listReserve = (variant: string, perPage: number): Reserve => {
  const height = (columns: number, card: number): number =>
    4 + Math.ceil(perPage / columns) * (card + 1.25) + (perPage > 3 ? 5 : 0);
  return {
    variant,
    base: height(4, 30),
    narrow: [
      [79.75, height(3, 30)],
      [59.5, height(2, 30)],
      [39.25, height(1, 30)],
      [25, height(1, 34)],
    ],
  };
};

const PER_PAGE = [1, 2, 3, 4, 6, 8, 9] as const;

export const RESERVES = {
  'action-card': [
    {
      variant: '',
      base: 29.5,
      narrow: [
        [25, 34],
        [17.5, 37],
      ],
    },
    {
      variant: "[variant='row']",
      base: 6.4,
      narrow: [
        [70, 8],
        [27, 11],
        [24, 13.5],
        [17.5, 16.5],
      ],
    },
    {
      variant: "[variant='compact']",
      base: 2.6,
      narrow: [
        [45, 3.9],
        [28, 5.3],
        [20, 7.2],
      ],
    },
  ],
  'action-list': [
    listReserve('', 12),
    ...PER_PAGE.map((perPage) => listReserve(`[per-page='${String(perPage)}']`, perPage)),
  ],
  // Header, picture, list and legend: the picture takes what the others leave of it.
  'cooperation-diagram': [
    {
      variant: '',
      base: 56,
      narrow: [
        [46, 80],
        [29, 88],
      ],
    },
    { variant: '[no-legend]', base: 46, narrow: [[46, 60]] },
    {
      variant: '[no-list]',
      base: 56,
      narrow: [
        [46, 59],
        [29, 67],
      ],
    },
    { variant: '[no-legend][no-list]', base: 46, narrow: [] },
  ],
  indicator: [
    {
      variant: '',
      base: 18.2,
      narrow: [
        [35, 21.8],
        [26, 23.9],
        [20, 26.1],
        [19, 28.6],
        [18, 30.7],
      ],
    },
    {
      variant: '[compare]',
      base: 20,
      narrow: [
        [40, 21.2],
        [35, 25],
        [26, 27.2],
        [20, 29.2],
        [19, 31.8],
        [18, 34],
      ],
    },
    {
      variant: "[indicator^='actions-by-']",
      base: 15,
      narrow: [
        [35, 16.2],
        [26, 17.6],
        [25, 21.1],
        [20, 22.5],
        [18, 23.6],
      ],
    },
  ],
  'indicator-chart': [
    {
      variant: '',
      base: 23.7,
      narrow: [
        [47.5, 26.3],
        [35, 28.7],
        [27.5, 29.9],
        [26, 32.9],
        [19, 33.4],
        [18, 34.8],
      ],
    },
    {
      variant: '[compare]',
      base: 25.8,
      narrow: [
        [47.5, 27.2],
        [40, 28.6],
        [35, 32.2],
        [30, 36.6],
        [27.5, 37.8],
        [26, 40.8],
        [20, 41.4],
        [19, 42.6],
        [18, 46.1],
      ],
    },
    {
      variant: "[indicator^='actions-by-']",
      base: 21.7,
      narrow: [
        [47.5, 22.8],
        [35, 25],
        [26, 26.4],
        [25, 28.2],
        [23, 34.8],
        [19, 36.6],
        [18, 37.8],
      ],
    },
    {
      variant: "[indicator='actions-by-status']",
      base: 25.1,
      narrow: [
        [47.5, 27.5],
        [35, 28.9],
        [26, 31.9],
        [23, 38.2],
        [19, 39.9],
      ],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Reserve[]>>;

export type ReservedElement = keyof typeof RESERVES;

const em = (value: number): string => `${String(Math.round(value * 100) / 100)}em`;

/** The rules of a shadow root: the frame around every state is as tall as what is reserved. */
export const frameRules = (name: ReservedElement): string => {
  const reserves: readonly Reserve[] = RESERVES[name];
  return reserves
    .flatMap(({ variant, base, narrow }) => {
      const selector = variant === '' ? '.frame' : `:host(${variant}) .frame`;
      const rule = (height: number): string => `${selector}{--_reserve:${em(height)}}`;
      // `not (min-width)`: just under the threshold, where a `max-width` would take the threshold too.
      return [
        rule(base),
        ...narrow.map(([below, height]) => `@container not (min-width:${em(below)}){${rule(height)}}`),
      ];
    })
    .join('');
};

/**
 * The rules of `tissu.css`: a page cannot ask an element for its own width, but a percentage of padding is one. Each
 * step is a padding that jumps from nothing to the difference at its threshold.
 */
export const pageRules = (): string =>
  Object.entries<readonly Reserve[]>(RESERVES)
    .flatMap(([name, reserves]) =>
      reserves.map(({ variant, base, narrow }) => {
        let before = base;
        const steps = narrow.map(([below, height]) => {
          const step = `clamp(0px, (${em(below)} - 100%) * 9999, ${em(height - before)})`;
          before = height;
          return step;
        });
        const padding = steps.length === 0 ? '0' : `calc(${steps.join(' + ')})`;
        return `tissu-${name}${variant}:not(:defined) {\n  box-sizing: content-box;\n  min-block-size: var(--tissu-reserve, ${em(base)});\n  padding-block-end: ${padding};\n}`;
      }),
    )
    .join('\n');
