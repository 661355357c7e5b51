import type { Point, Series } from '../model/schemas/series.js';
import {
  besides,
  byKey,
  finite,
  markOfPoint,
  periodOf,
  type CategoryPoint,
  type CategoryReading,
} from './series-reading.js';

/** Indicators of the contract whose categories count every action exactly once. */
const PARTITIONS: ReadonlySet<string> = new Set(['actions-by-axis', 'actions-by-status', 'actions-by-degree']);

/** Indicators whose categories exclude one another, yet are only the known part of a whole nobody knows. */
const SUMS: ReadonlySet<string> = new Set(['known-funding']);

/** Sum of all categories; null where a value is missing, for a sum of what is known would be a lie. */
export const totalOf = (points: readonly CategoryPoint[]): number | null =>
  points.reduce<number | null>(
    (sum, point) => (sum === null || point.value === null ? null : sum + point.value),
    points.length === 0 ? null : 0,
  );

/** Sum of what is known, where the indicator itself is only about that; null where nothing is, or where it is no sum. */
const knownTotalOf = (points: readonly CategoryPoint[]): number | null => {
  const known = points.filter(({ value }) => value !== null);
  return known.every(({ value }) => value! >= 0) && known.length > 0 ? totalOf(known) : null;
};

/** Points of the latest period only, when categories are given for several. */
const latestOnly = (points: readonly Point[]): readonly Point[] => {
  const last = latestOf(points);
  return last === '' ? points : points.filter((point) => periodOf(point) === last);
};
const latestOf = (points: readonly Point[]): string =>
  points.reduce((latest, point) => (periodOf(point) > latest ? periodOf(point) : latest), '');

/** A series along its categories: each once, in the order of the data, of the latest period. */
export const readCategories = (series: Series): CategoryReading => {
  const codeOf = (point: Point): string => point.category?.code ?? '';
  const categorised = (points: readonly Point[]): Point[] => points.filter((point) => point.category !== undefined);
  const withCategory = (points: readonly Point[]): readonly Point[] => latestOnly(categorised(points));
  const own = byKey(withCategory(series.points), codeOf);
  const other = byKey(withCategory(series.compare?.points ?? []), codeOf);
  const more = besides(series, (points) => byKey(withCategory(points), codeOf));
  const all = [own, other, ...more.map(({ points }) => points)];
  const codes = new Set(all.flatMap((points) => [...points.keys()]));
  const along = (points: ReadonlyMap<string, Point>): CategoryPoint[] =>
    [...codes].map((code) => {
      const point = points.get(code);
      const label = all.find((points) => points.get(code)?.category?.label)?.get(code)?.category?.label;
      return {
        code,
        label: label === undefined || label.trim() === '' ? code : label,
        value: finite(point?.value),
        mark: markOfPoint(point),
      };
    });
  const points = along(own);
  const { indicator } = series;
  const dated = categorised(series.points);
  const whole = PARTITIONS.has(indicator.id) || indicator['partition'] === true;
  const positive = points.every((point) => point.value !== null && point.value >= 0);
  return {
    dimension: 'category',
    period: latestOf(dated),
    periods: new Set(dated.map(periodOf)).size,
    partition: whole && positive,
    total: SUMS.has(indicator.id) ? knownTotalOf(points) : positive && whole ? totalOf(points) : null,
    points,
    ...(other.size === 0 ? {} : { compare: along(other) }),
    others: more.map(({ name, points }) => ({ name, points: along(points) })),
  };
};
