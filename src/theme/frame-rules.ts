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

/** The rules of a shadow root: the frame around every state is as tall as what is reserved. */
export const rulesOf = (reserves: readonly Reserve[]): string =>
  reserves
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
