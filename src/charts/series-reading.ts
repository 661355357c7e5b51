/**
 * A series as the charts room reads it: points in order, one per period or category, every value finite or null.
 * Nothing is invented: a period that is missing between two others is a gap, never a zero and never an average.
 */
import type { Point, Series } from '../model/schemas/series.js';
import { byKey, finite, markOfPoint, periodOf } from './points.js';

export { byKey, finite, markOfPoint, periodOf };

export interface TimePoint {
  /** The period as it stands in the data: partial ISO date, or any text when the periods are not dates. */
  readonly period: string;
  /** Year with its fraction (2023.75 is October 2023); the rank where periods are not dates. */
  readonly position: number;
  readonly value: number | null;
  /** `estimated`, `provisional`; empty where the value is final. */
  readonly mark: string;
  /** Whether the data name this period; false for one that is missing between two others. */
  readonly given: boolean;
}

export interface CategoryPoint {
  readonly code: string;
  /** As the data say it, or the code. */
  readonly label: string;
  readonly value: number | null;
  /** `estimated`, `provisional`; empty where the value is final. */
  readonly mark: string;
}

/** Another series along the points of the first. */
export interface Beside<P> {
  readonly name: string;
  readonly points: readonly P[];
}

export interface TimeReading {
  readonly dimension: 'time';
  /** Whether positions are years; false when they are ranks. */
  readonly calendar: boolean;
  readonly points: readonly TimePoint[];
  /** What it is compared with, point for point along the first. */
  readonly compare?: readonly TimePoint[];
  /** More series, point for point along the first; none where there is nothing in them. */
  readonly others: readonly Beside<TimePoint>[];
}

export interface CategoryReading {
  readonly dimension: 'category';
  /** The one period that is shown, and how many the data have; empty for undated categories. */
  readonly period: string;
  readonly periods: number;
  /** Whether the categories exclude one another and make a whole together, so that a share may be said. */
  readonly partition: boolean;
  /** Sum of the categories where they exclude one another and all are known, else null: a part is not a total. */
  readonly total: number | null;
  readonly points: readonly CategoryPoint[];
  readonly compare?: readonly CategoryPoint[];
  readonly others: readonly Beside<CategoryPoint>[];
}

export type Reading = TimeReading | CategoryReading;

/** The further series that have points, each by its keys. */
export const besides = <P>(
  { others = [] }: Series,
  read: (points: readonly Point[]) => ReadonlyMap<string, P>,
): { readonly name: string; readonly points: ReadonlyMap<string, P> }[] =>
  others.map(({ label, points }) => ({ name: label, points: read(points) })).filter(({ points }) => points.size > 0);

/** Whether a series lies along categories rather than time. */
export const hasCategories = ({ points }: Series): boolean => points.some((point) => point.category !== undefined);

/** Whether there is at least one value to show. */
export const hasValue = (reading: Reading): boolean => reading.points.some((point) => point.value !== null);
