/** A series in time as the charts room reads it: nothing is invented, a missing period is a gap. */
import type { Point, Series } from '../model/schemas/series.js';
import { placesOf } from './points.js';
import { besides, byKey, finite, markOfPoint, periodOf, type TimePoint, type TimeReading } from './series-reading.js';

/** A series in time: periods in order, the periods missing between two others among them. */
export const readTime = (series: Series): TimeReading => {
  const own = byKey(series.points, periodOf);
  const other = byKey(series.compare?.points ?? [], periodOf);
  const more = besides(series, (points) => byKey(points, periodOf));
  const given = [...new Set([own, other, ...more.map(({ points }) => points)].flatMap((points) => [...points.keys()]))];
  const { calendar, placed } = placesOf(given);
  const along = (points: ReadonlyMap<string, Point>): TimePoint[] =>
    placed.map(({ period, position }) => {
      const point = points.get(period);
      return {
        period,
        position,
        value: finite(point?.value),
        mark: markOfPoint(point),
        given: point !== undefined,
      };
    });
  return {
    dimension: 'time',
    calendar,
    points: along(own),
    ...(other.size === 0 ? {} : { compare: along(other) }),
    others: more.map(({ name, points }) => ({ name, points: along(points) })),
  };
};

/** The last point that has a value. */
export const latest = (reading: TimeReading): TimePoint | undefined =>
  reading.points.findLast((point) => point.value !== null);
