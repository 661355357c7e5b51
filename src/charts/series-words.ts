/** Numbers, moments and names of a series, written once so that title, sentence, table and picture never differ. */
import { formatCompactEuros, formatEuros, formatNumber, formatPartialDate } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { IndicatorMessages, Moment, Quantity, Said } from '../i18n/messages/indicator.js';
import type { Indicator } from '../model/schemas/indicator.js';
import type { Series } from '../model/schemas/series.js';
import type { Reading, TimePoint } from './series-reading.js';

/** What turns numbers and codes into a language. */
export interface Language {
  readonly locale: Locale;
  readonly words: IndicatorMessages;
}

/** The one figure that stands for a series, and what it is of: its moment, its category, or nothing for the whole. */
export interface KeyFigure {
  readonly quantity: Quantity;
  readonly of: string;
}

/** All that is said of a series, in the order in which it is read. */
export interface Statement<R extends Reading = Reading> extends Said {
  readonly reading: R;
  /** Undefined where nothing is known, or where a sum would leave a part out. */
  readonly figure: KeyFigure | undefined;
  /** `éditions 2020 à 2025`; empty for categories and for undated values. */
  readonly span: string;
  /** `Médiane de 183 territoires : …`; empty when nothing is compared. */
  readonly comparison: string;
  /** Coverage, gaps, estimates, and why a change is not said: each a short text without a full stop. */
  readonly notes: readonly string[];
}

/** `77 968`, `1 700 000 €`, `12,5 %`; `unit` holds what is left to write after it. */
export const quantityOf = (value: number, { unit, decimals }: Indicator, locale: Locale): Quantity => {
  if (unit === '€') return { value, text: formatEuros(value, locale), unit: '' };
  const text = formatNumber(value, locale, { decimals });
  return unit === '%' ? { value, text: text + (locale === 'fr' ? '\u202f%' : '%'), unit: '' } : { value, text, unit };
};

/** As the key figure is written, in few characters: `25,3 M€`. */
export const figureOf = (value: number, indicator: Indicator, locale: Locale): Quantity => {
  const quantity = quantityOf(value, indicator, locale);
  return indicator.unit === '€' ? { ...quantity, text: formatCompactEuros(value, locale) } : quantity;
};

export const momentOf = ({ period, estimated }: TimePoint, { periodKind }: Indicator, locale: Locale): Moment => ({
  text: formatPartialDate(period, locale),
  kind: periodKind,
  estimated,
});

/** What a series is compared with, in words. */
export const nameOfComparison = ({ compare }: Series, { words }: Language): string => {
  if (compare === undefined) return '';
  const { label, kind, count, among, placeKind } = compare;
  return kind === 'median' || label === 'median' ? words.median(count, among, placeKind) : label;
};

/** `2 membres sur 5 sans donnée`; of a place alone there is nothing to add up, its own gap says it. */
export const noteCoverage = ({ coverage }: Series, { words }: Language, of: 'places' | 'sheets'): string[] => {
  if (coverage === undefined || coverage.missing <= 0 || (of === 'places' && coverage.members < 2)) return [];
  return [words.notes.coverage(coverage.missing, coverage.members, of)];
};
