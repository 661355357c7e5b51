import type { Locale } from '../locale.js';

const PARTIAL = /^(\d{4})(?:-\d{2}(-\d{2})?)?/;

/** Months, with a hyphen where they are cut when short; how an open period is said. */
type DateWords = readonly [months: string, since: string, until: string, from: string];

/** By hand: a first date by `Intl` takes longer than a card. */
const WORDS: Partial<Record<Locale, DateWords>> = {
  fr: [
    'janv-ier févr-ier mars avr-il mai juin juil-let août sept-embre oct-obre nov-embre déc-embre',
    'depuis',
    'jusqu’en',
    'dès',
  ],
};

/** Brings the dates of another language, which come with its words: until then they stand as they are in the data. */
export const learnDates = (locale: Locale, words: DateWords): void => {
  WORDS[locale] = words;
};

/**
 * A partial ISO date in words: `2019` → `2019`, `2023-10` → `octobre 2023` (`oct. 2023` when short),
 * `2023-10-09` → `9 octobre 2023`. Anything else comes back as it is, days that are none among it.
 */
export const formatPartialDate = (date: string, locale: Locale, style: 'long' | 'short' = 'long'): string => {
  const [text, year, day] = PARTIAL.exec(date) ?? [];
  // A year is as it is, and so is what only begins with one: `2020-Q1`.
  if (text === year) return date;
  const instant = new Date(text!);
  const month = WORDS[locale]?.[0].split(' ')[instant.getUTCMonth()];
  // A day that no month has stays as it is: no other one is meant.
  if (!month || (day && +day !== -instant.getUTCDate())) return date;
  const name = month.replace(/-(.*)/, style === 'long' ? '$1' : locale === 'fr' ? '.' : '');
  const words = `${name} ${instant.getUTCFullYear()}`;
  // French says the first of a month by its ordinal.
  return day ? `${instant.getUTCDate()} ${words}`.replace(/^1 /, locale === 'fr' ? '1er ' : '1 ') : words;
};

/**
 * `2019 – oct. 2023`, `depuis 2021`, `jusqu’en 2024`; empty when neither is known. Where one date
 * lies within the other, the vaguer one says all there is: `2023` from January to 2023. A line may break between two dates,
 * never inside one.
 *
 * @param now tells whether what has no end has begun: `dès 2028` until then
 */
export const formatPeriod = (
  start: string | null | undefined,
  end: string | null | undefined,
  locale: Locale,
  now?: Date,
): string => {
  // To the month: nobody says the day of a period.
  const [from, to] = [start, end].map((date) =>
    formatPartialDate((date ?? '').replace(/^(\d{4}-\d\d)-.*/, '$1'), locale, 'short').replace(/ (?=\d{4}$)/, '\u00a0'),
  ) as [string, string];
  // The year ends both: in words, the vaguer one is the end of the other.
  if (from && to) return from.endsWith(to) ? to : to.endsWith(from) ? from : `${from} – ${to}`;
  const [, since = '', until = '', ahead = ''] = WORDS[locale] ?? [];
  // A date that is written alike is later when its text is greater, as far as it goes.
  return from ? `${now && start! > now.toISOString() ? ahead : since}\u00a0${from}` : to && `${until}\u00a0${to}`;
};
