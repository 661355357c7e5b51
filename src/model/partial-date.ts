/** A date as known: `2019`, `2023-10` or `2023-10-09`. Days are those of the source, told in UTC. */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}
export type DatePrecision = 'year' | 'month' | 'day';

/** From the first instant of the date to the first instant after it. */
export interface DateRange {
  readonly start: Date;
  readonly end: Date;
}

/** A time of day may follow a whole date (ISO 8601); it is read past, for nothing here is told to the hour. */
const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** First instant of a day in UTC; months and days past the end run over, and years under 100 stay as they are. */
const instant = (year: number, month: number, day: number): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

const daysInMonth = (year: number, month: number): number => instant(year, month + 1, 0).getUTCDate();

/** Reads `2019`, `2023-10` or `2023-10-09`; undefined for anything else, impossible days included (`2023-02-30`). */
export const parsePartialDate = (text: string | null | undefined): PartialDate | undefined => {
  const match = SHAPE.exec(text?.trim() ?? '');
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year === 0) return undefined;
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  return day < 1 || day > daysInMonth(year, month) ? undefined : { year, month, day };
};

export const precisionOf = ({ month, day }: PartialDate): DatePrecision =>
  day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';

/** The time that a date covers: `2023-10` runs from 1 October to the first instant of November. */
export const rangeOf = ({ year, month, day }: PartialDate): DateRange => {
  if (month === undefined) return { start: instant(year, 1, 1), end: instant(year + 1, 1, 1) };
  if (day === undefined) return { start: instant(year, month, 1), end: instant(year, month + 1, 1) };
  return { start: instant(year, month, day), end: instant(year, month, day + 1) };
};

/**
 * Order in time: by start, then the vaguer first (`2019` before `2019-01` before `2019-01-01`).
 * Negative when `a` comes first.
 */
export const comparePartialDates = (a: PartialDate, b: PartialDate): number =>
  a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);

/** A span longer than this is a slip of the pen, not a plan. */
const LONGEST_SPAN_YEARS = 100;

interface Dated {
  readonly startDate?: string | null | undefined;
  readonly endDate?: string | null | undefined;
}

/**
 * The years that an action covers, ascending: all from start to end when both are known and make sense,
 * else the known ones alone.
 */
export const yearsCovered = ({ startDate, endDate }: Dated): number[] => {
  const start = parsePartialDate(startDate)?.year;
  const end = parsePartialDate(endDate)?.year;
  if (start === undefined && end === undefined) return [];
  const first = start ?? end!;
  const last = end ?? start!;
  if (last < first || last - first > LONGEST_SPAN_YEARS) return [...new Set([first, last])].sort((a, b) => a - b);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};
