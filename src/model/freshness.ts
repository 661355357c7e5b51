import { parsePartialDate, rangeOf } from './partial-date.js';

/** How far back somebody checked a sheet. `years` are whole ones, 1 at least. */
export type Freshness =
  | { readonly kind: 'never' }
  | { readonly kind: 'fresh'; readonly date: string }
  | { readonly kind: 'old'; readonly date: string; readonly years: number };

/** Mean length of a year, in milliseconds. */
const YEAR_MS = 365.2425 * 86_400_000;

/**
 * Whether a sheet was checked lately. A partial date counts to its end, and a date to come is no check: nobody has
 * done it yet.
 *
 * @param verifiedAt `2025`, `2025-03` or `2025-03-09`
 */
export const freshnessOf = (verifiedAt: string | null | undefined, now: Date): Freshness => {
  const parsed = parsePartialDate(verifiedAt);
  if (!parsed) return { kind: 'never' };
  const { start, end } = rangeOf(parsed);
  if (+start > +now) return { kind: 'never' };
  const date = (verifiedAt ?? '').trim().slice(0, 10);
  const years = Math.floor((+now - +end) / YEAR_MS);
  return years < 1 ? { kind: 'fresh', date } : { kind: 'old', date, years };
};
