import { isPast } from './partial-text.js';

/** What lateness needs of a sheet. */
interface Timed {
  readonly status?: string | undefined;
  readonly endDate?: string | null | undefined;
}

/** The derived status; it never stands in a sheet. */
export const LATE = 'late';

/** True when an action is neither done nor cancelled and its end date is past. */
export const isLate = ({ status, endDate }: Timed, now: Date): boolean =>
  status !== 'done' && status !== 'cancelled' && isPast(endDate, now);

/** The status to show: `late`, or the sheet's own code (`unknown` where it has none). */
export const displayStatus = (sheet: Timed, now: Date): string =>
  isLate(sheet, now) ? LATE : sheet.status || 'unknown';
