import { partialText } from './partial-text.js';

/** How far back somebody checked a sheet. `years` are whole ones, 1 at least. */
export type Freshness =
  | { readonly kind: 'never' }
  | { readonly kind: 'fresh'; readonly date: string }
  | { readonly kind: 'old'; readonly date: string; readonly years: number };

/**
 * Whether a sheet was checked lately. A partial date counts to its end, and a date to come is no check: nobody has
 * done it yet.
 *
 * @param verifiedAt `2025`, `2025-03` or `2025-03-09`
 */
export const freshnessOf = (verifiedAt: string | null | undefined, now: Date): Freshness => {
  const date = partialText(verifiedAt);
  if (!(new Date(date) <= now)) return { kind: 'never' };
  // Birthdays: as far as the date is told, the day or month of today is the same, or before it.
  const isBefore = now.toISOString().slice(4, date.length) <= date.slice(4);
  const years = now.getUTCFullYear() - parseInt(date) - (isBefore ? 1 : 0);
  return years < 1 ? { kind: 'fresh', date } : { kind: 'old', date, years };
};
