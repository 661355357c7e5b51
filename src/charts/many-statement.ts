/** Several series in time, said: from which to which they reach, for none of them is the chart's own. Pure. */
import type { ChartMoreMessages } from '../i18n/messages/chart-more.js';
import type { Said } from '../i18n/messages/indicator.js';
import type { Series } from '../model/schemas/series.js';
import type { Reading, TimePoint } from './series-reading.js';
import { momentOf, quantityOf, type Language } from './series-words.js';

/** A median is no place among the others. */
const isPlace = ({ compare }: Series): boolean =>
  compare !== undefined && compare.label !== 'median' && !/^(?:median|comparable)$/.test(compare.kind ?? '');

/**
 * Title and sentence of a chart of several series, and no comparison with one of them: the least and the greatest at the last period that two of them know;
 * undefined where there is none, and for categories, whose finding says of whom it is.
 */
export const stateMany = (
  series: Series,
  reading: Reading,
  { locale, words }: Language,
  more: ChartMoreMessages,
): (Said & { readonly comparison?: string }) | undefined => {
  if (reading.dimension !== 'time' || reading.others.length === 0) return undefined;
  const { indicator, scope, compare } = series;
  const lines: readonly (readonly [name: string, points: readonly TimePoint[]])[] = [
    [scope.name, reading.points],
    ...(reading.compare && compare && isPlace(series) ? [[compare.label, reading.compare] as const] : []),
    ...reading.others.map(({ name, points }) => [name, points] as const),
  ];
  const knownAt = (at: number): { name: string; point: TimePoint; value: number }[] =>
    lines.flatMap(([name, points]) => {
      const point = points[at];
      return point && point.value !== null ? [{ name, point, value: point.value }] : [];
    });
  const at = reading.points.findLastIndex((_, index) => knownAt(index).length > 1);
  const known = knownAt(at).sort((a, b) => a.value - b.value);
  const [least, most] = [known[0], known.at(-1)];
  if (!least || !most) return undefined;
  const said = more.many(
    words.name(indicator.label),
    words.moment(momentOf({ ...least.point, mark: '' }, indicator, locale)),
    { ...quantityOf(least.value, indicator, locale), name: least.name },
    { ...quantityOf(most.value, indicator, locale), name: most.name },
    lines.length,
    lines.length - known.length,
  );
  // One of the places is no more what the others are compared with than another is.
  return isPlace(series) ? { ...said, comparison: '' } : said;
};
