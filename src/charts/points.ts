/** Points as they come: one a period or category, in whatever order, some of them twice. */
import type { Point } from '../model/schemas/series.js';

const PERIOD = /^(\d{4})(?:-(?:[QT]([1-4])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?))?$/;

/** `2023-10`, and the quarter `2023-Q4` or `2023-T4` → 2023.75; undefined when the text is no partial date. */
export const positionOfPeriod = (period: string): number | undefined => {
  const [, year, quarter = 1, month = +quarter * 3 - 2, day = 1] = PERIOD.exec(period) ?? [];
  return year ? +year + (+month - 1) / 12 + (+day - 1) / 372 : undefined;
};

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

export const periodOf = ({ period, edition }: Point): string => period ?? edition ?? '';

/** Years missing from a row of whole years, when they are few enough to be a gap rather than a rarer survey. */
export const missingYears = (periods: readonly string[]): string[] => {
  if (periods.length < 3 || periods.some((period) => !/^\d{4}$/.test(period))) return [];
  const given = new Set(periods);
  const sorted = [...periods].sort();
  const gaps: string[] = [];
  for (let year = Number(sorted[0]); year < Number(sorted.at(-1)); year++) {
    const text = String(year).padStart(4, '0');
    if (!given.has(text)) gaps.push(text);
  }
  return gaps.length > periods.length ? [] : gaps;
};
