/** Where a value stands, from the highest. */
export interface Rank {
  /** From 1; equal values share it. */
  readonly position: number;
  /** Values it stands among, its own included. */
  readonly of: number;
  /** How many others are equal to it. */
  readonly ties: number;
}

/** The rank of each different value among all of them: 1, 2, 2, 4. */
export const ranksOf = (values: readonly number[]): ReadonlyMap<number, Rank> => {
  const sorted = [...values].sort((a, b) => b - a);
  const ranks = new Map<number, Rank>();
  sorted.forEach((value, index) => {
    const known = ranks.get(value);
    ranks.set(value, { position: known?.position ?? index + 1, of: sorted.length, ties: known ? known.ties + 1 : 0 });
  });
  return ranks;
};
