import { isPast } from './partial-text.js';

/** What lateness needs of a sheet. */
interface Timed {
  readonly status?: string | undefined;
  readonly endDate?: string | null | undefined;
}

/** The derived status; it never stands in a sheet. */
export const LATE = 'late';

/** True for an action that goes on no more: done, or cancelled. */
export const isOver = ({ status }: Timed): boolean => status === 'done' || status === 'cancelled';

/** True when an action is not over and its end date is past. */
export const isLate = (sheet: Timed, now: Date): boolean => !isOver(sheet) && isPast(sheet.endDate, now);

/** The status to show: `late`, or the sheet's own code (`unknown` where it has none). */
export const displayStatus = (sheet: Timed, now: Date): string =>
  isLate(sheet, now) ? LATE : sheet.status || 'unknown';
