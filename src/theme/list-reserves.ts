import type { Reserve } from './frame-rules.js';

/** Everything but the cards of a list: pages and the way to take it away. */
const TAIL = 8.5;
/** Facets beside the results, three of them open. */
const FACETS = 65;

/** Rows of cards beside the facets in 4, 3, 2 and 1 columns; under 40em the facets are folded away. */
const listReserve = (variant: string, perPage: number): Reserve => {
  const height = (columns: number, card: number, head: number): number =>
    Math.max(FACETS, head + Math.ceil(perPage / columns) * (card + 1.25) + TAIL);
  const base = height(4, 38, 7);
  let before = base;
  // Narrower is never shorter, not even where fewer columns make no more rows.
  const narrow = (
    [
      [91.5, height(3, 37.5, 7)],
      [72.75, height(2, 37.25, 10.1)],
      [54, height(1, 34.2, 10.1)],
      [40, height(1, 34.2, 15)],
      [25, height(1, 36, 17)],
    ] as const
  ).map(([below, own]) => [below, (before = Math.max(before, own))] as const);
  return { variant, base, narrow };
};

const PER_PAGE = [1, 2, 3, 4, 6, 8, 9] as const;

/** Measured on the real sheets; in a file of its own, so that a list loads no other table. */
export const LIST_RESERVES = [
  listReserve('', 12),
  ...PER_PAGE.map((perPage) => listReserve(`[per-page='${String(perPage)}']`, perPage)),
] satisfies readonly Reserve[];
