/** A height reserved before the content is known, in em, by width. The tables are in `reserves.ts` and beside it. */
export interface Reserve {
  /** Attribute selector of a variant; empty for the element as such. */
  readonly variant: string;
  /** Height where the element is wide. */
  readonly base: number;
  /** `[below, height]`: under this width, this height; widest first, growing. */
  readonly narrow: readonly (readonly [below: number, height: number])[];
}

export const em = (value: number): string => `${String(Math.round(value * 100) / 100)}em`;

/** The thresholds of a reserve where the height is another one than just above it. */
export const stepsOf = ({ base, narrow }: Reserve): Reserve['narrow'] =>
  narrow.filter(([, height], rank) => height !== (narrow[rank - 1]?.[1] ?? base));

/** The rules of a shadow root: the frame around every state is as tall as what is reserved. */
export const rulesOf = (reserves: readonly Reserve[]): string =>
  reserves
    .flatMap((reserve) => {
      const { variant, base } = reserve;
      const selector = variant === '' ? '.frame' : `:host(${variant}) .frame`;
      const rule = (height: number): string => `${selector}{--_reserve:${em(height)}}`;
      // `not (min-width)`: just under the threshold, where a `max-width` would take the threshold too.
      return [
        rule(base),
        ...stepsOf(reserve).map(([below, height]) => `@container not (min-width:${em(below)}){${rule(height)}}`),
      ];
    })
    .join('');
