/**
 * Numbers, money, partial dates, periods, lists and plurals as they are written in each language.
 * Pure: the locale is an argument, nothing reads the clock or the machine's time zone.
 */
import { INTL_TAG, type Locale } from './locale.js';

const NARROW = '\u202f';
const WIDE = '\u00a0';

/** One formatter per locale and options: `Intl` constructors are slow. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const numberFormat = (locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = locale + JSON.stringify(options);
  let format = numberFormats.get(key);
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(INTL_TAG[locale], options)));
  return format;
};

export interface NumberOptions {
  /** Digits after the decimal mark, at most. Default 2. */
  readonly decimals?: number;
  /** Writes `+` before a positive number and a true minus sign before a negative one. */
  readonly sign?: boolean;
}

/** `77 968` (U+202F between thousands), `−1,5`. A number that is not finite gives an empty text. */
export const formatNumber = (
  value: number,
  locale: Locale,
  { decimals = 2, sign = false }: NumberOptions = {},
): string => {
  if (!Number.isFinite(value)) return '';
  // Adding zero turns -0 into 0, so that nobody reads "−0".
  const rounded = Number(value.toFixed(decimals)) + 0;
  const text = numberFormat(locale, { maximumFractionDigits: decimals, useGrouping: true }).format(Math.abs(rounded));
  return (rounded < 0 ? '\u2212' : sign && rounded > 0 ? '+' : '') + text;
};

/** A ratio as a percentage: 0.006 → `0,6 %` in French, `0.6%` in English; with `sign`, `+ 0,6 %`. */
export const formatPercent = (
  ratio: number,
  locale: Locale,
  { decimals = 1, sign = false }: NumberOptions = {},
): string => {
  const text = formatNumber(ratio * 100, locale, { decimals, sign });
  if (text === '') return '';
  if (locale === 'en') return `${text}%`;
  return `${text.replace(/^([+\u2212])/, `$1${NARROW}`)}${NARROW}%`;
};

/** Whole euros: `1 700 000 €`. */
export const formatEuros = (value: number, locale: Locale): string => {
  const text = formatNumber(value, locale, { decimals: value % 1 === 0 ? 0 : 2 });
  return locale === 'fr' ? `${text}${WIDE}€` : text.replace(/^(\u2212?)/, '$1€');
};

/** Euros in few characters: `25,3 M€`, `850 k€`, `1,2 Md€`, `640 €`; in English `€25.3M`. */
export const formatCompactEuros = (value: number, locale: Locale): string => {
  const size = Math.abs(value);
  // 999 950 rounds to 1 000,0 k€: the next unit starts where rounding would reach it.
  const [divisor, fr, en] =
    size >= 999.95e6
      ? ([1e9, 'Md', 'bn'] as const)
      : size >= 999.5e3
        ? ([1e6, 'M', 'M'] as const)
        : size >= 10e3
          ? ([1e3, 'k', 'k'] as const)
          : ([1, '', ''] as const);
  if (divisor === 1) return formatEuros(Math.round(value), locale);
  const text = formatNumber(value / divisor, locale, { decimals: divisor === 1e3 ? 0 : 1 });
  return locale === 'fr' ? `${text}${WIDE}${fr}€` : `${text.replace(/^(\u2212?)/, '$1€')}${en}`;
};

/** A number followed by its unit, kept on one line: `77 968 hab.` */
export const formatQuantity = (value: number, unit: string, locale: Locale, options?: NumberOptions): string =>
  unit === '€' ? formatEuros(value, locale) : formatNumber(value, locale, options) + (unit === '' ? '' : WIDE + unit);

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * A partial ISO date in words: `2019` → `2019`, `2023-10` → `octobre 2023` (`oct. 2023` when short),
 * `2023-10-09` → `9 octobre 2023`. Anything else comes back as it is.
 */
export const formatPartialDate = (date: string, locale: Locale, style: 'long' | 'short' = 'long'): string => {
  const [, year, month, day] = PARTIAL.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  const instant = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  const text = new Intl.DateTimeFormat(INTL_TAG[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    month: style,
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(instant);
  // French says the first of a month by its ordinal; `Intl` does not.
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text;
};

/** `2019 – oct. 2023`, `depuis 2021`, `jusqu’à 2024`, `2023` when both are the same; empty when neither is known. */
export const formatPeriod = (
  start: string | null | undefined,
  end: string | null | undefined,
  locale: Locale,
  precision: 'year' | 'month' = 'month',
): string => {
  const write = (date: string | null | undefined): string =>
    date ? formatPartialDate(date.slice(0, precision === 'year' ? 4 : 7), locale, 'short') : '';
  const from = write(start);
  const to = write(end);
  if (from !== '' && to !== '') return from === to ? from : `${from} – ${to}`;
  if (from !== '') return `${locale === 'fr' ? 'depuis' : 'since'}${WIDE}${from}`;
  if (to !== '') return `${locale === 'fr' ? 'jusqu’en' : 'until'}${WIDE}${to}`;
  return '';
};

/** `a, b et c`. */
export const formatList = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(INTL_TAG[locale], { type: 'conjunction' }).format(items);

/** The form of a word that goes with a count: French says one for 0 and 1, English only for 1. */
export const plural = (count: number, locale: Locale, one: string, other: string): string =>
  (locale === 'fr' ? Math.abs(count) < 2 : count === 1) ? one : other;
