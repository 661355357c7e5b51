/** Numbers, moments and names of a series, written once so that title, sentence, table and picture never differ. */
import { formatPartialDate } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { IndicatorMessages, Moment, Said } from '../i18n/messages/indicator.js';
import type { Indicator } from '../model/schemas/indicator.js';
import type { Series } from '../model/schemas/series.js';
import type { KeyFigure } from './quantities.js';
import type { Reading, TimePoint } from './series-reading.js';

export { figureOf, quantityOf, type KeyFigure } from './quantities.js';

/** What turns numbers and codes into a language. */
export interface Language {
  readonly locale: Locale;
  readonly words: IndicatorMessages;
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

export const momentOf = ({ period, mark }: TimePoint, { periodKind }: Indicator, locale: Locale): Moment => ({
  text: formatPartialDate(period, locale),
  kind: periodKind,
  mark,
});

/** What a series is compared with, in words. */
export const nameOfComparison = ({ compare }: Series, { words }: Language): string => {
  if (compare === undefined) return '';
  const { label, kind, count, among, placeKind } = compare;
  const comparable = kind === 'comparable';
  if (comparable || kind === 'median' || label === 'median') return words.median(count, among, placeKind, comparable);
  return kind === 'region' ? words.region(label) : words.name(label);
};

/** `2 membres sur 5 sans donnée`; of a place alone there is nothing to add up, its own gap says it. */
export const noteCoverage = ({ coverage }: Series, { words }: Language, of: 'places' | 'sheets'): string[] => {
  if (coverage === undefined || coverage.missing <= 0 || (of === 'places' && coverage.members < 2)) return [];
  return [words.coverage(coverage.missing, coverage.members, of)];
};
