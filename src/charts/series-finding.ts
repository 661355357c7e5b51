/**
 * What a series says, as facts: no words and no rounding yet. Each rule says less rather than something untrue:
 * no ratio on a small or negative base, no share of a whole that is not one, no winner where there is a tie.
 */
import type { Indicator } from '../model/schemas/indicator.js';
import {
  latest,
  type CategoryPoint,
  type CategoryReading,
  type Reading,
  type TimePoint,
  type TimeReading,
} from './series-reading.js';

export type TimeFinding =
  | { readonly kind: 'none' }
  /** One value, or several too close in time to be compared (`tooClose`). */
  | { readonly kind: 'single'; readonly point: TimePoint; readonly tooClose: boolean }
  /** `ratio` is (to − from) / from, where it means something. */
  | { readonly kind: 'change'; readonly from: TimePoint; readonly to: TimePoint; readonly ratio?: number }
  /** Both ends are equal; `throughout` when every value between them is too. */
  | { readonly kind: 'same'; readonly from: TimePoint; readonly to: TimePoint; readonly throughout: boolean };

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

/**
 * Neighbouring editions of the legal populations share census surveys, which turn over five years: a change is read
 * over five editions or more, both ends counted (see the sources of the demonstration data).
 */
export const FEWEST_EDITIONS = 5;

/** Below this base a percentage says more than the counts do (1 to 2 is not "+100 %"). */
const SMALLEST_BASE = 20;

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

/** The one thing to say of a series in time. */
export const findInTime = (reading: TimeReading, indicator: Indicator): TimeFinding => {
  const known = reading.points.filter((point) => point.value !== null);
  const to = latest(reading);
  if (to === undefined || to.value === null) return { kind: 'none' };
  const apart = indicator.periodKind === 'edition' && reading.calendar ? FEWEST_EDITIONS - 1 : 0;
  const from = known.find((point) => point !== to && to.position - point.position >= apart);
  if (from === undefined || from.value === null) return { kind: 'single', point: to, tooClose: known.length > 1 };
  // As precise as it is written: 10.2 and 10.4 without decimals are both "10".
  const written = ({ value }: TimePoint): string => (value ?? 0).toFixed(indicator.decimals);
  if (written(from) === written(to)) {
    const between = known.slice(known.indexOf(from));
    return { kind: 'same', from, to, throughout: between.every((point) => written(point) === written(to)) };
  }
  const comparable = from.value >= SMALLEST_BASE && to.value >= 0 && indicator.unit !== '%';
  return { kind: 'change', from, to, ...(comparable ? { ratio: (to.value - from.value) / from.value } : {}) };
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

/** What must be said beside the figure so that it is not misread. */
export interface Caveats {
  /** Points without a value: those the data name as missing, and the years missing between two known ones. */
  readonly gaps: readonly TimePoint[];
  /** Points before the last whose value is an estimate; of the last one, its moment says it. */
  readonly estimated: readonly TimePoint[];
}

export const caveatsOf = (reading: Reading): Caveats => {
  if (reading.dimension === 'category') return { gaps: [], estimated: [] };
  const { points } = reading;
  const last = latest(reading);
  const first = points.find((point) => point.value !== null);
  if (first === undefined || last === undefined) return { gaps: [], estimated: [] };
  const between = (point: TimePoint): boolean => point.position > first.position && point.position < last.position;
  return {
    gaps: points.filter((point) => point.value === null && (point.given || between(point))),
    estimated: points.filter((point) => point.estimated && point.value !== null && point !== last),
  };
};
