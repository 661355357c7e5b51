/** A partial date, whatever time of day follows it. */
const PARTIAL_DATE = /^\d{4}(?:-\d\d){0,2}(?=T|$)/;

/**
 * The partial date in a text, without its time of day: `2019`, `2023-10` or `2023-10-09`; empty where there is none.
 * Two of the same precision compare as texts, which ISO 8601 keeps in the order of time: no page loads a calendar.
 */
export const partialText = (date: string | null | undefined): string =>
  PARTIAL_DATE.exec(date?.trim() ?? '')?.[0] ?? '';

/**
 * True when a date is past. A partial one runs to the end of its year or month: `2023-10` is past from 1 November 2023,
 * 00:00 UTC.
 */
export const isPast = (date: string | null | undefined, now: Date): boolean => {
  const text = partialText(date);
  // A date that cannot be one is not a number, and before nothing.
  return new Date(text) < now && now.toISOString().slice(0, text.length) > text;
};
