/**
 * Numbers, money, partial dates, periods, lists and plurals as they are written in each language.
 * Pure: the locale is an argument, nothing reads the clock or the machine's time zone.
 */
import { formatEuros } from './format/euros.js';
import { formatNumber, type NumberOptions } from './format/numbers.js';
import type { Locale } from './locale.js';

// A page with a card loads these alone.
export { formatPartialDate, formatPeriod } from './format/dates.js';
export { formatCompactEuros, formatEuros } from './format/euros.js';
export { formatNumber, type NumberOptions } from './format/numbers.js';

const NARROW = '\u202f';
const WIDE = '\u00a0';

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

/** A number followed by its unit, kept on one line: `77 968 hab.` */
export const formatQuantity = (value: number, unit: string, locale: Locale, options?: NumberOptions): string =>
  unit === '€' ? formatEuros(value, locale) : formatNumber(value, locale, options) + (unit === '' ? '' : WIDE + unit);

/** The form of a word that goes with a count: French says one for 0 and 1, English only for 1. */
export const plural = (count: number, locale: Locale, one: string, other: string): string =>
  (locale === 'fr' ? Math.abs(count) < 2 : count === 1) ? one : other;
