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
  'cooperation-diagram': [{ variant: '', base: 50, narrow: [[46, 70]] }],
  indicator: [{ variant: '', base: 19.5, narrow: [] }],
  'indicator-chart': [{ variant: '', base: 25, narrow: [] }],
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
