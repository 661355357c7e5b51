/** Categories, said: the facts come from `category-finding.ts`, the grammar from the words of each language. Pure. */
import { formatPartialDate, formatPercent } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { CategoryMessages, Share } from '../i18n/messages/categories.js';
import type { Quantity, Said } from '../i18n/messages/indicator.js';
import type { VocabularyMessages } from '../i18n/messages/vocabulary.js';
import { DEGREES } from '../model/codes.js';
import type { Indicator } from '../model/schemas/indicator.js';
import type { Series } from '../model/schemas/series.js';
import { findInCategories, type CategoryFinding } from './category-finding.js';
import { degreeOfCategory, nameOfCategory } from './category-names.js';
import { readCategories } from './category-reading.js';
import type { CategoryPoint, CategoryReading } from './series-reading.js';
import { figureOf, noteCoverage, quantityOf, type KeyFigure, type Language, type Statement } from './series-words.js';

/** A language that also names categories. */
export interface CategoryLanguage extends Language {
  readonly vocabulary: VocabularyMessages;
  readonly categoryWords: CategoryMessages;
}

/** `50 %`; empty where rounding would say "none" or "all" of what is neither. */
const percentOf = (part: number, whole: number, locale: Locale): string => {
  const rounded = Math.round((part / whole) * 100);
  return (rounded === 0 && part > 0) || (rounded === 100 && part < whole)
    ? ''
    : formatPercent(part / whole, locale, { decimals: 0 });
};

const say = (finding: CategoryFinding, indicator: Indicator, language: CategoryLanguage): Said => {
  const { locale, words, vocabulary, categoryWords } = language;
  const topic = { id: indicator.id, label: words.name(indicator.label) };
  const quantity = (value: number): Quantity => quantityOf(value, indicator, locale);
  const share = (point: CategoryPoint): Share => ({
    ...quantity(point.value ?? 0),
    code: DEGREES[degreeOfCategory(indicator, point.code) ?? -1] ?? point.code,
    name: nameOfCategory(indicator, point, vocabulary),
  });
  switch (finding.kind) {
    case 'none':
      return words.none(topic.label);
    case 'zero':
      return categoryWords.zero(topic, indicator.unit, finding.known, finding.missing);
    case 'all':
      return categoryWords.all(topic, share(finding.leader), quantity(finding.total));
    case 'share': {
      const leader = share(finding.leader);
      const percent = percentOf(leader.value, finding.total, locale);
      return categoryWords.share(topic, leader, quantity(finding.total), finding.fraction, percent);
    }
    case 'leader':
      return categoryWords.leader(share(finding.leader), finding.missing);
    case 'tie': {
      const total = finding.total === undefined ? undefined : quantity(finding.total);
      return categoryWords.tie(finding.leaders.map(share), total, finding.missing);
    }
    case 'equal':
      return categoryWords.equal(topic, quantity(finding.value), finding.known, finding.missing);
  }
};

/** Their sum where they exclude one another, else the highest. */
const keyFigureOf = (
  reading: CategoryReading,
  indicator: Indicator,
  language: CategoryLanguage,
  span: string,
): KeyFigure | undefined => {
  const { locale, vocabulary } = language;
  if (reading.total !== null) return { quantity: figureOf(reading.total, indicator, locale), of: span };
  const highest = reading.points.reduce<CategoryPoint | undefined>(
    (most, point) => (point.value !== null && point.value > (most?.value ?? -Infinity) ? point : most),
    undefined,
  );
  if (highest === undefined || highest.value === null) return undefined;
  const of = [nameOfCategory(indicator, highest, vocabulary), span].filter((text) => text !== '').join(', ');
  return { quantity: figureOf(highest.value, indicator, locale), of };
};

/** Reads a series of categories and says it: title, sentence, notes. */
export const stateCategories = (series: Series, language: CategoryLanguage): Statement<CategoryReading> => {
  const { indicator } = series;
  const reading = readCategories(series);
  const moment = {
    text: formatPartialDate(reading.period, language.locale),
    kind: indicator.periodKind,
    mark: '',
  };
  const span = language.words.moment(moment);
  return {
    ...say(findInCategories(reading), indicator, language),
    reading,
    figure: keyFigureOf(reading, indicator, language, span),
    span,
    comparison: '',
    notes: [
      ...noteCoverage(series, language, 'sheets'),
      ...(reading.periods > 1 ? [language.categoryWords.latest(span, reading.periods)] : []),
    ],
  };
};
