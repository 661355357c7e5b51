/** Points as they come: one a period or category, in whatever order, some of them twice. */
import type { PlacedPeriod } from '../model/period-forms.js';
import type { Point } from '../model/schemas/series.js';

/** Nothing that is counted is as much; of two greater numbers even the difference may be none. */
const MOST = 1e100;

/** A number that can be drawn and said; null for anything else, without an end or a sense among it. */
export const finite = (value: unknown): number | null =>
  typeof value === 'number' && Math.abs(value) < MOST ? value + 0 : null;

/** What kind of value it is, where it is not final: `estimated` or `provisional`; else empty. */
export const markOfPoint = ({ estimated, provisional }: Partial<Point> = {}): string =>
  estimated ? 'estimated' : provisional ? 'provisional' : '';

/** Whether, of two points of one place in the series, the first is kept: it alone has a value, or a later edition. */
const isKept = (kept: Point, next: Point): boolean =>
  finite(kept.value) !== null && (finite(next.value) === null || (kept.edition ?? '') > (next.edition ?? ''));

/** Each once: the one with a value, then that of the later edition, then the later in the list. */
export const byKey = (points: readonly Point[], keyOf: (point: Point) => string): Map<string, Point> => {
  const kept = new Map<string, Point>();
  for (const point of points) {
    const key = keyOf(point);
    const before = kept.get(key);
    if (!before || !isKept(before, point)) kept.set(key, point);
  }
  return kept;
};

export const periodOf = ({ period, edition }: Pick<Point, 'period' | 'edition'>): string => period ?? edition ?? '';

/** Puts periods that are more than years in order, once what reads them is there. */
let order: ((periods: readonly string[]) => PlacedPeriod[] | undefined) | undefined;
export const learnOrder = (further: typeof order): void => {
  order = further;
};

/** Whether what reads further periods must come before these are read. */
export const hasFurtherPeriods = (dated: readonly Pick<Point, 'period' | 'edition'>[]): boolean =>
  !order && dated.some((one) => periodOf(one)[4]);

/** Years in order, with those missing between two, when they are few enough to be a gap rather than a rarer survey. */
const placeYears = (given: readonly string[]): PlacedPeriod[] => {
  const years = [...given].sort();
  const count = years.length;
  const all = Array.from({ length: +years[count - 1]! - +years[0]! + 1 }, (_, at) =>
    `${+years[0]! + at}`.padStart(4, '0'),
  );
  return (count > 2 && all.length <= 2 * count ? all : years).map((period) => ({ period, position: +period }));
};

/**
 * Periods in their places: in the order of time, those that are missing between two others among them; or in the order of
 * the data, at equal distances, where one of them is no time that is known.
 */
export const placesOf = (
  given: readonly string[],
): { readonly calendar: boolean; readonly placed: readonly PlacedPeriod[] } => {
  const dated = given.every((period) => /^\d{4}$/.test(period)) ? placeYears(given) : order?.(given);
  return { calendar: !!dated, placed: dated ?? given.map((period, position) => ({ period, position })) };
};
