import { INTL_TAG, type Locale } from '../locale.js';

const PARTIAL = /^(\d{4})(?:-\d{2}(-\d{2})?)?/;

/** Making one takes a thousand times as long as using it. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/**
 * A partial ISO date in words: `2019` → `2019`, `2023-10` → `octobre 2023` (`oct. 2023` when short),
 * `2023-10-09` → `9 octobre 2023`. Anything else comes back as it is.
 */
export const formatPartialDate = (date: string, locale: Locale, style: 'long' | 'short' = 'long'): string => {
  const [text, year, day] = PARTIAL.exec(date) ?? [];
  if (text === undefined) return date;
  if (text === year) return year;
  const instant = new Date(text);
  if (Number.isNaN(+instant)) return date;
  const words = (formats[locale + style + String(!day)] ??= new Intl.DateTimeFormat(INTL_TAG[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    month: style,
    day: (day && 'numeric') as 'numeric' | undefined,
  })).format(instant);
  // French says the first of a month by its ordinal; `Intl` does not.
  return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
};

/**
 * `2019 – oct. 2023`, `depuis 2021`, `jusqu’en 2024`; empty when neither is known. Where one date lies within the other,
 * the vaguer one says all there is: `2023` from January to 2023.
 */
export const formatPeriod = (
  start: string | null | undefined,
  end: string | null | undefined,
  locale: Locale,
): string => {
  // To the month: nobody says the day of a period.
  const [from, to] = [start, end].map((date) =>
    formatPartialDate((date ?? '').replace(/^(\d{4}-\d\d)-.*/, '$1'), locale, 'short'),
  ) as [string, string];
  // The year ends both: in words, the vaguer one is the end of the other.
  if (from && to) return from.endsWith(to) ? to : to.endsWith(from) ? from : `${from} – ${to}`;
  const [since, until] = locale === 'fr' ? ['depuis', 'jusqu’en'] : ['since', 'until'];
  return from ? `${since}\u00a0${from}` : to && `${until}\u00a0${to}`;
};
