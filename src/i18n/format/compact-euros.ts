import type { Locale } from '../locale.js';
import { writeNumber } from './digits.js';

/** `25,3 M€`, `€25.3M`: an amount that is written already, with its unit. */
export const withUnit = (text: string, locale: Locale, unit = ''): string =>
  locale === 'fr' ? `${text}\u00a0${unit}€` : text.replace(/^\u2212?/, '$&€') + unit;

/**
 * From which amount on, divided by what, with how many decimals, in French and in English: 999 950 would round to
 * 1 000,0 k€, so the next unit starts where rounding reaches it.
 */
const UNITS = [
  [999.95e6, 1e9, 1, 'Md', 'bn'],
  [999.5e3, 1e6, 1, 'M', 'M'],
  [10e3, 1e3, 0, 'k', 'k'],
  [0, 1, 0, '', ''],
] as const;

/** Euros in few characters: `25,3 M€`, `850 k€`, `1,2 Md€`, `640 €`; in English `€25.3M`. */
export const formatCompactEuros = (value: number, locale: Locale): string => {
  const [, divisor, decimals, fr, en] = UNITS.find(([from]) => Math.abs(value) >= from) ?? UNITS[3];
  return withUnit(writeNumber(value / divisor, locale, decimals), locale, locale === 'fr' ? fr : en);
};
