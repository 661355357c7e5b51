import { comparePartialDates, parsePartialDate } from '../partial-date.js';
import type { Point } from '../schemas/series.js';

/** A point that has a value. */
export interface KnownPoint extends Point {
  value: number;
}
const isKnown = (point: Point): point is KnownPoint => point.value !== null && Number.isFinite(point.value);

/** Order of periods; what is no date comes first, in the order of its signs. */
export const comparePeriods = (a: string, b: string): number => {
  const [dateA, dateB] = [parsePartialDate(a), parsePartialDate(b)];
  if (dateA && dateB) return comparePartialDates(dateA, dateB);
  return Number(dateA !== undefined) - Number(dateB !== undefined) || (a < b ? -1 : a > b ? 1 : 0);
};

/** The points that have a period and a value, in the order of time: gaps are left out, never taken for zero. */
export const knownPoints = (points: readonly Point[]): KnownPoint[] =>
  points
    .filter(isKnown)
    .filter(({ period }) => period !== undefined)
    .sort((a, b) => comparePeriods(a.period!, b.period!));

/** The last point that has a value. */
export const latestPoint = (points: readonly Point[]): KnownPoint | undefined => knownPoints(points).at(-1);

/** The move between two points of one series. */
export interface Trend {
  readonly from: KnownPoint;
  readonly to: KnownPoint;
  /** `to - from`, in the unit of the indicator. */
  readonly delta: number;
  /** `delta / |from|`, 0.02 for +2 %; absent when it starts from zero. */
  readonly ratio?: number;
}

export const trendBetween = (from: KnownPoint, to: KnownPoint): Trend => {
  const delta = to.value - from.value;
  return { from, to, delta, ...(from.value !== 0 && { ratio: delta / Math.abs(from.value) }) };
};

/**
 * From the first known point to the last, gaps between them ignored; undefined with fewer known points than
 * `fewest` (a trend of populations is said over five editions or more).
 */
export const trendOf = (points: readonly Point[], fewest = 2): Trend | undefined => {
  const known = knownPoints(points);
  return known.length >= Math.max(2, fewest) ? trendBetween(known[0]!, known.at(-1)!) : undefined;
};

/**
 * The value that stands for a whole series: the latest in time, or the sum of the categories. Undefined when
 * nothing is known.
 */
export const headlineValue = (points: readonly Point[]): number | undefined => {
  const latest = latestPoint(points);
  if (latest) return latest.value;
  const categories = points.filter((point) => point.category !== undefined).filter(isKnown);
  return categories.length > 0 ? categories.reduce((sum, { value }) => sum + value, 0) : undefined;
};
