/** What lateness needs of a sheet. */
interface Timed {
  readonly status?: string | undefined;
  readonly endDate?: string | null | undefined;
}

/** The derived status; it never stands in a sheet. */
export const LATE = 'late';

/** A partial date, whatever time of day follows it. */
const PARTIAL_DATE = /^\d{4}(?:-\d\d){0,2}(?=T|$)/;

/**
 * True when an action is neither done nor cancelled and its end date is past. A partial end date runs to the
 * end of its year or month: `2023-10` is past from 1 November 2023, 00:00 UTC. Compared as texts of the same
 * precision, which ISO 8601 keeps in the order of time.
 */
export const isLate = (sheet: Timed, now: Date): boolean => {
  if (sheet.status === 'done' || sheet.status === 'cancelled') return false;
  const [end] = PARTIAL_DATE.exec(sheet.endDate?.trim() ?? '') ?? [];
  // A date that cannot be one is not a number, and before nothing.
  return end !== undefined && new Date(end) < now && now.toISOString().slice(0, end.length) > end;
};

/** The status to show: `late`, or the sheet's own code (`unknown` where it has none). */
export const displayStatus = (sheet: Timed, now: Date): string =>
  isLate(sheet, now) ? LATE : sheet.status || 'unknown';
