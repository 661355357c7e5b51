/** Populations are alike when one is at most so many times the other. */
export const ALIKE = 2;

/** How many times the larger of two populations is the smaller one; infinite where one is not known. */
export const ratioOf = (a: number | null | undefined, b: number | null | undefined): number =>
  a && b && a > 0 && b > 0 ? Math.max(a, b) / Math.min(a, b) : Number.POSITIVE_INFINITY;
