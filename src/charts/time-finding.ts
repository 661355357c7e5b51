/**
 * What a series says, as facts: no words and no rounding yet. Each rule says less rather than something untrue:
 * no ratio on a small or negative base, no share of a whole that is not one, no winner where there is a tie.
 */
import type { Indicator } from '../model/schemas/indicator.js';
import type { TimePoint, TimeReading } from './series-reading.js';
import { latest } from './time-reading.js';

export type TimeFinding =
  | { readonly kind: 'none' }
  /** One value, or several too close in time to be compared (`tooClose`). */
  | { readonly kind: 'single'; readonly point: TimePoint; readonly tooClose: boolean }
  /** `ratio` is (to − from) / from, where it means something. */
  | { readonly kind: 'change'; readonly from: TimePoint; readonly to: TimePoint; readonly ratio?: number }
  /** Both ends are equal; `throughout` when every value between them is too. */
  | { readonly kind: 'same'; readonly from: TimePoint; readonly to: TimePoint; readonly throughout: boolean };

/**
 * Periods that a change is said over, at least, both ends counted: as the definition says it. Without a word of it five for
 * editions: neighbouring ones of the legal populations share census surveys, which turn over five years (see the sources
 * of the demonstration data).
 */
export const spanOf = ({ periodKind, trendSpan = periodKind === 'edition' ? 5 : 0 }: Indicator): number => trendSpan;

/** Below this base a percentage says more than the counts do (1 to 2 is not "+100 %"). */
const SMALLEST_BASE = 20;

/** The one thing to say of a series in time. */
export const findInTime = (reading: TimeReading, indicator: Indicator): TimeFinding => {
  const known = reading.points.filter((point) => point.value !== null);
  const to = latest(reading);
  if (to === undefined || to.value === null) return { kind: 'none' };
  const span = spanOf(indicator);
  const apart = reading.calendar && span > 2 ? span - 1 : 0;
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

/** What must be said beside the figure so that it is not misread. */
export interface Caveats {
  /** Points without a value: those the data name as missing, and the years missing between two known ones. */
  readonly gaps: readonly TimePoint[];
  /** Points before the last whose value is not final; of the last one, its moment says it. */
  readonly marked: readonly TimePoint[];
}

export const caveatsOf = ({ points }: Pick<TimeReading, 'points'>): Caveats => {
  const known = points.filter((point) => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return { gaps: [], marked: [] };
  const between = ({ position }: TimePoint): boolean => position > first.position && position < last.position;
  return {
    gaps: points.filter((point) => point.value === null && (point.given || between(point))),
    marked: known.filter((point) => point.mark && point !== last),
  };
};
