/** Numbers with their units, written once so that title, sentence, table and picture never differ. */
import { formatCompactEuros, formatEuros, formatNumber } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { Quantity } from '../i18n/messages/indicator.js';
import type { Indicator } from '../model/schemas/indicator.js';

/** The one figure that stands for a series, and what it is of: its moment, its category, or nothing for the whole. */
export interface KeyFigure {
  readonly quantity: Quantity;
  readonly of: string;
}

const PERCENT: Readonly<Record<Locale, string>> = { fr: '\u202f%', en: '%' };

/** `77 968`, `1 700 000 €`, `12,5 %`; `unit` holds what is left to write after it. */
export const quantityOf = (value: number, { unit, decimals }: Indicator, locale: Locale): Quantity => ({
  value,
  text:
    unit === '€'
      ? formatEuros(value, locale)
      : formatNumber(value, locale, { decimals }) + (unit === '%' ? PERCENT[locale] : ''),
  unit: /^[€%]$/.test(unit) ? '' : unit,
});

/** As the key figure is written, in few characters: `25,3 M€`. */
export const figureOf = (value: number, indicator: Indicator, locale: Locale): Quantity => {
  const quantity = quantityOf(value, indicator, locale);
  return indicator.unit === '€' ? { ...quantity, text: formatCompactEuros(value, locale) } : quantity;
};
