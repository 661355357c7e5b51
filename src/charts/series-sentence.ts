/**
 * Findings in words: the facts come from `series-finding.ts`, the grammar from the words of each language.
 * Numbers are written here, once, so that title, sentence, table and chart never differ.
 */
import {
  formatCompactEuros,
  formatEuros,
  formatList,
  formatNumber,
  formatPartialDate,
  formatPercent,
} from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { Change, IndicatorMessages, Measure, Moment, Quantity, Said, Share } from '../i18n/messages/indicator.js';
import type { VocabularyMessages } from '../i18n/messages/vocabulary.js';
import { DEGREES } from '../model/codes.js';
import type { Indicator } from '../model/schemas/indicator.js';
import type { Series } from '../model/schemas/series.js';
import { caveatsOf, findInCategories, findInTime, type CategoryFinding, type TimeFinding } from './series-finding.js';
import { latest, readSeries, type CategoryPoint, type Reading, type TimePoint } from './series-reading.js';

/** What turns numbers and codes into a language. */
export interface Language {
  readonly locale: Locale;
  readonly words: IndicatorMessages;
  readonly vocabulary: VocabularyMessages;
}

const PERCENT_SIGN = { fr: '\u202f%', en: '%' } as const;

/** `77 968`, `1 700 000 €`, `12,5 %`; `unit` holds what is left to write after it. */
export const quantityOf = (value: number, indicator: Indicator, locale: Locale): Quantity => {
  if (indicator.unit === '€') return { value, text: formatEuros(value, locale), unit: '' };
  const text = formatNumber(value, locale, { decimals: indicator.decimals });
  if (indicator.unit === '%') return { value, text: text + PERCENT_SIGN[locale], unit: '' };
  return { value, text, unit: indicator.unit };
};

/** As the key figure is written, in few characters: `25,3 M€`. */
export const figureOf = (value: number, indicator: Indicator, locale: Locale): Quantity =>
  indicator.unit === '€'
    ? { value, text: formatCompactEuros(value, locale), unit: '' }
    : quantityOf(value, indicator, locale);

export const momentOf = (point: TimePoint, indicator: Indicator, locale: Locale): Moment => ({
  text: formatPartialDate(point.period, locale),
  kind: indicator.periodKind,
  estimated: point.estimated,
});

/** The degree (0 to 5) of a category of `actions-by-degree`; undefined elsewhere and for codes nobody knows. */
export const degreeOfCategory = (indicator: Indicator, code: string): number | undefined => {
  if (indicator.id !== 'actions-by-degree') return undefined;
  const degree = /^[0-5]$/.test(code) ? Number(code) : (DEGREES as readonly string[]).indexOf(code);
  return degree < 0 ? undefined : degree;
};

/** Whose codes the categories of a demonstration indicator are. */
const CODES_OF: ReadonlyMap<string, 'axis' | 'status'> = new Map([
  ['actions-by-axis', 'axis'],
  ['known-funding', 'axis'],
  ['actions-by-status', 'status'],
]);

/** A category in the words of every other element where its code is known, else as the data say it. */
export const nameOfCategory = (indicator: Indicator, point: CategoryPoint, vocabulary: VocabularyMessages): string => {
  const degree = DEGREES[degreeOfCategory(indicator, point.code) ?? -1];
  if (degree !== undefined) return vocabulary.degree[degree];
  const codes = CODES_OF.get(indicator.id);
  const words: Readonly<Record<string, string>> | undefined = codes && vocabulary[codes];
  if (words && Object.hasOwn(words, point.code)) return words[point.code] ?? point.label;
  // What the sheets do not say has a code of its own, in every list of categories.
  return point.code === 'unknown' && point.label === point.code ? vocabulary.status.unknown : point.label;
};

/** What a series is compared with, in words. */
export const nameOfComparison = ({ compare }: Series, { words }: Language): string => {
  if (compare === undefined) return '';
  return compare.kind === 'median' || compare.label === 'median'
    ? words.median(compare.count, compare.among, compare.placeKind)
    : compare.label;
};

const measureOf = (point: TimePoint, indicator: Indicator, locale: Locale): Measure => ({
  ...quantityOf(point.value ?? 0, indicator, locale),
  at: momentOf(point, indicator, locale),
});

const changeOf = (ratio: number, locale: Locale): Change => {
  const tiny = Math.abs(ratio) < 0.0005;
  return {
    text: formatPercent(ratio, locale, { sign: true }),
    size: formatPercent(Math.abs(ratio), locale),
    rises: ratio > 0,
    tiny,
  };
};

/** `50 %`; empty where rounding would say "none" or "all" of what is neither. */
const percentOf = (part: number, whole: number, locale: Locale): string => {
  const rounded = Math.round((part / whole) * 100);
  return (rounded === 0 && part > 0) || (rounded === 100 && part < whole)
    ? ''
    : formatPercent(part / whole, locale, { decimals: 0 });
};

const sayTime = (finding: TimeFinding, indicator: Indicator, { locale, words }: Language): Said => {
  const topic = { id: indicator.id, label: words.name(indicator.label) };
  const measure = (point: TimePoint): Measure => measureOf(point, indicator, locale);
  const say = words.finding;
  switch (finding.kind) {
    case 'none':
      return say.none(topic);
    case 'single':
      return say.single(topic, measure(finding.point));
    case 'same':
      return say.same(topic, measure(finding.from), measure(finding.to), finding.throughout);
    case 'change': {
      const change = finding.ratio === undefined ? undefined : changeOf(finding.ratio, locale);
      return say.change(topic, measure(finding.from), measure(finding.to), change);
    }
  }
};

const sayCategories = (finding: CategoryFinding, indicator: Indicator, language: Language): Said => {
  const { locale, words, vocabulary } = language;
  const topic = { id: indicator.id, label: words.name(indicator.label) };
  const quantity = (value: number): Quantity => quantityOf(value, indicator, locale);
  const share = (point: CategoryPoint): Share => ({
    ...quantity(point.value ?? 0),
    code: DEGREES[degreeOfCategory(indicator, point.code) ?? -1] ?? point.code,
    name: nameOfCategory(indicator, point, vocabulary),
  });
  const say = words.finding;
  switch (finding.kind) {
    case 'none':
      return say.none(topic);
    case 'zero':
      return say.zero(topic, indicator.unit, finding.known, finding.missing);
    case 'all':
      return say.all(topic, share(finding.leader), quantity(finding.total));
    case 'share': {
      const leader = share(finding.leader);
      const percent = percentOf(leader.value, finding.total, locale);
      return say.share(topic, leader, quantity(finding.total), finding.fraction, percent);
    }
    case 'leader':
      return say.leader(topic, share(finding.leader), finding.missing);
    case 'tie': {
      const total = finding.total === undefined ? undefined : quantity(finding.total);
      return say.tie(topic, finding.leaders.map(share), total, finding.missing);
    }
    case 'equal':
      return say.equal(topic, quantity(finding.value), finding.known, finding.missing);
  }
};

/** All that is said of a series, in the order in which it is read. */
export interface Statement extends Said {
  readonly reading: Reading;
  /** `éditions 2020 à 2025`; empty for categories and for undated values. */
  readonly span: string;
  /** `Médiane des territoires (sur 183) : …`; empty when nothing is compared. */
  readonly comparison: string;
  /** Coverage, gaps, estimates, and why a change is not said: each a short text without a full stop. */
  readonly notes: readonly string[];
}

const compare = (series: Series, reading: Reading, language: Language): string => {
  if (reading.dimension === 'category' || reading.compare === undefined) return '';
  const own = latest(reading);
  if (own === undefined) return '';
  const other = reading.compare.find((point) => point.period === own.period);
  const name = nameOfComparison(series, language);
  return other === undefined || other.value === null
    ? language.words.notCompared(name)
    : language.words.compared(name, measureOf(other, series.indicator, language.locale));
};

const span = (reading: Reading, indicator: Indicator, { locale, words }: Language): string => {
  if (reading.dimension === 'category') return '';
  const known = reading.points.filter((point) => point.value !== null && point.period !== '');
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  const plain = (point: TimePoint): Moment => ({ ...momentOf(point, indicator, locale), estimated: false });
  return words.span(plain(first), plain(last));
};

const LISTED = 6;

const notesOf = (series: Series, reading: Reading, tooClose: boolean, { locale, words }: Language): string[] => {
  const { gaps, estimated } = caveatsOf(reading);
  const list = (points: readonly TimePoint[]): string => {
    const texts = points.map((point) => formatPartialDate(point.period, locale));
    return texts.length > LISTED ? `${texts.slice(0, LISTED - 1).join(', ')}…` : formatList(texts, locale);
  };
  const { coverage, indicator } = series;
  const of = reading.dimension === 'category' ? 'sheets' : 'places';
  // Of a place alone there is nothing to add up: its own gap says it.
  const partly = coverage !== undefined && coverage.missing > 0 && (of === 'sheets' || coverage.members > 1);
  return [
    ...(partly ? [words.notes.coverage(coverage.missing, coverage.members, of)] : []),
    ...(gaps.length > 0 ? [words.notes.gaps(list(gaps), gaps.length, indicator.periodKind)] : []),
    ...(estimated.length > 0 ? [words.notes.estimated(list(estimated), estimated.length, indicator.periodKind)] : []),
    ...(tooClose ? [words.notes.tooClose] : []),
  ];
};

/** Reads a series and says it: title, sentence, comparison, notes. Pure. */
export const stateSeries = (series: Series, language: Language): Statement => {
  const { indicator } = series;
  const reading = readSeries(series);
  let said: Said;
  let tooClose = false;
  if (reading.dimension === 'time') {
    const finding = findInTime(reading, indicator);
    said = sayTime(finding, indicator, language);
    tooClose = finding.kind === 'single' && finding.tooClose;
  } else {
    said = sayCategories(findInCategories(reading), indicator, language);
  }
  return {
    ...said,
    reading,
    span: span(reading, indicator, language),
    comparison: compare(series, reading, language),
    notes: notesOf(series, reading, tooClose, language),
  };
};
