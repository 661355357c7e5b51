/** What categories say, as facts: no share of a whole that is not one, no winner where there is a tie. */
import type { CategoryPoint, CategoryReading } from './series-reading.js';

export type CategoryFinding =
  | { readonly kind: 'none' }
  /** Every known value is zero. */
  | { readonly kind: 'zero'; readonly known: number; readonly missing: number }
  /** One category holds the whole. */
  | { readonly kind: 'all'; readonly leader: CategoryPoint; readonly total: number }
  /** One category is ahead, and its share of the whole is known. */
  | { readonly kind: 'share'; readonly leader: CategoryPoint; readonly total: number; readonly fraction?: Fraction }
  /** One category is ahead; no share may be said. `missing` categories have no value. */
  | { readonly kind: 'leader'; readonly leader: CategoryPoint; readonly missing: number }
  /** Several are ahead together, but not all. `total` where it is known to be a whole. */
  | {
      readonly kind: 'tie';
      readonly leaders: readonly CategoryPoint[];
      readonly total?: number;
      readonly missing: number;
    }
  /** All the known ones are equal. */
  | { readonly kind: 'equal'; readonly value: number; readonly known: number; readonly missing: number };

/** A share in everyday words: "one in two" exactly, a little `under` or `over`. */
export interface Fraction {
  readonly of: readonly [numerator: number, denominator: number];
  readonly is: 'exact' | 'under' | 'over';
}

const EVERYDAY: readonly (readonly [number, number])[] = [
  [1, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [3, 4],
];
/** How far a share may lie from an everyday fraction to be called nearly that. */
const NEAR = 0.025;

/** The everyday fraction of `value` in `total`, if there is one; "nearly" is said of ten and more only. */
export const fractionOf = (value: number, total: number): Fraction | undefined => {
  const exact = EVERYDAY.find(([numerator, denominator]) => value * denominator === total * numerator);
  if (exact) return { of: exact, is: 'exact' };
  if (total < 10) return undefined;
  const near = EVERYDAY.find(([numerator, denominator]) => Math.abs(value / total - numerator / denominator) <= NEAR);
  if (!near) return undefined;
  return { of: near, is: value * near[1] < total * near[0] ? 'under' : 'over' };
};

/** The one thing to say of a series of categories. */
export const findInCategories = (reading: CategoryReading): CategoryFinding => {
  const known = reading.points.filter((point) => point.value !== null);
  const missing = reading.points.length - known.length;
  const highest = known.reduce((most, point) => Math.max(most, point.value ?? most), -Infinity);
  const leaders = known.filter((point) => point.value === highest);
  const [leader] = leaders;
  if (leader === undefined) return { kind: 'none' };
  if (known.every((point) => point.value === 0)) return { kind: 'zero', known: known.length, missing };
  const total = reading.partition ? reading.total : null;
  if (leaders.length === 1 && total !== null) {
    if (highest === total) return { kind: 'all', leader, total };
    const fraction = fractionOf(highest, total);
    return { kind: 'share', leader, total, ...(fraction === undefined ? {} : { fraction }) };
  }
  if (leaders.length === 1) return { kind: 'leader', leader, missing };
  if (leaders.length === known.length) return { kind: 'equal', value: highest, known: known.length, missing };
  return { kind: 'tie', leaders, missing, ...(total === null ? {} : { total }) };
};
