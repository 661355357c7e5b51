/** A series in time, said: the facts come from `time-finding.ts`, the grammar from the words of each language. Pure. */
import { formatPartialDate, formatPercent } from '../i18n/format.js';
import { formatList } from '../i18n/format/lists.js';
import type { Locale } from '../i18n/locale.js';
import type { Measure, Moment, Said } from '../i18n/messages/indicator.js';
import type { TimeMessages } from '../i18n/messages/times.js';
import type { Indicator } from '../model/schemas/indicator.js';
import type { Series } from '../model/schemas/series.js';
import type { TimePoint, TimeReading } from './series-reading.js';
import { latest, readTime } from './time-reading.js';
import {
  figureOf,
  momentOf,
  nameOfComparison,
  noteCoverage,
  quantityOf,
  type Language,
  type Statement,
} from './series-words.js';
import { caveatsOf, findInTime, spanOf, type Caveats, type TimeFinding } from './time-finding.js';

/** A language that also says series in time. */
export interface TimeLanguage extends Language {
  readonly timeWords: TimeMessages;
}

const measureOf = (point: TimePoint, indicator: Indicator, locale: Locale): Measure => ({
  ...quantityOf(point.value ?? 0, indicator, locale),
  at: momentOf(point, indicator, locale),
});

/** Under this ratio a change would be written as none. */
const TINY = 0.0005;

const say = (finding: TimeFinding, indicator: Indicator, { locale, words, timeWords }: TimeLanguage): Said => {
  const label = words.name(indicator.label);
  const measure = (point: TimePoint): Measure => measureOf(point, indicator, locale);
  if (finding.kind === 'none') return words.none(label);
  if (finding.kind === 'single') return timeWords.single(label, measure(finding.point));
  const [from, to] = [measure(finding.from), measure(finding.to)];
  if (finding.kind === 'same') return timeWords.same(label, from, to, finding.throughout);
  const { ratio } = finding;
  if (ratio === undefined) return timeWords.change(label, from, to, undefined);
  return timeWords.change(label, from, to, {
    text: formatPercent(ratio, locale, { sign: true }),
    size: formatPercent(Math.abs(ratio), locale),
    rises: ratio > 0,
    tiny: Math.abs(ratio) < TINY,
  });
};

const compare = (series: Series, reading: TimeReading, language: TimeLanguage): string => {
  const own = latest(reading);
  if (own === undefined || !series.compare || /^(?:same|none)$/.test(series.compare.kind ?? '')) return '';
  const name = nameOfComparison(series, language);
  const other = reading.compare?.find((point) => point.period === own.period);
  return language.timeWords.compared(
    name,
    other === undefined || other.value === null ? undefined : measureOf(other, series.indicator, language.locale),
  );
};

const span = ({ points, others }: TimeReading, indicator: Indicator, { locale, timeWords }: TimeLanguage): string => {
  const known = points.filter(
    (point, at) => point.period !== '' && [{ points }, ...others].some((line) => line.points[at]!.value !== null),
  );
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  const plain = (point: TimePoint): Moment => momentOf({ ...point, mark: '' }, indicator, locale);
  return timeWords.span(plain(first), plain(last));
};

const LISTED = 6;

const notesOf = (series: Series, reading: TimeReading, tooClose: boolean, language: TimeLanguage): string[] => {
  const { locale, timeWords } = language;
  const { periodKind, gaps: meaning } = series.indicator;
  const isPlace = series.scope.type === 'intercommunality' && meaning === 'perimeter';
  const { compare, others } = reading;
  const isMany = others.length > 0;
  // Of several series it is said whose they are; a median has no gaps of its own.
  const lines = [
    { name: series.scope.name, points: reading.points },
    ...(isMany && compare && /^[it]/.test(series.compare?.kind ?? '')
      ? [{ name: series.compare!.label, points: compare }]
      : []),
    ...others,
  ];
  const write = (texts: readonly string[]): string =>
    texts.length > LISTED ? `${texts.slice(0, LISTED - 1).join(', ')}…` : formatList(texts, locale);
  const list = (
    of: (caveats: Caveats) => readonly TimePoint[],
    note: (list: string, count: number, kind: string) => string,
  ): string[] => {
    const found = lines.flatMap(({ name, points }) => {
      const some = of(caveatsOf({ points }));
      const periods = write(some.map(({ period }) => formatPartialDate(period, locale)));
      return some.length === 0 ? [] : [{ count: some.length, text: isMany ? `${name} (${periods})` : periods }];
    });
    const [first] = found;
    // Between names the word for a period would be one of many.
    return first ? [note(write(found.map(({ text }) => text)), first.count, isMany ? '' : periodKind)] : [];
  };
  return [
    ...(isMany ? [] : noteCoverage(series, language, 'places')),
    ...list(({ gaps }) => gaps, timeWords.gaps).map((note) => (isPlace ? timeWords.perimeter(note) : note)),
    ...(['estimated', 'provisional'] as const).flatMap((kind) =>
      list(({ marked }) => marked.filter(({ mark }) => mark === kind), timeWords[kind]),
    ),
    ...(tooClose && !isMany ? [timeWords.tooClose(spanOf(series.indicator), periodKind)] : []),
  ];
};

/** Reads a series in time and says it: title, sentence, comparison, notes. */
export const stateTime = (series: Series, language: TimeLanguage): Statement<TimeReading> => {
  const { indicator } = series;
  const reading = readTime(series);
  const finding = findInTime(reading, indicator);
  const last = latest(reading);
  return {
    ...say(finding, indicator, language),
    reading,
    figure:
      last === undefined || last.value === null
        ? undefined
        : {
            quantity: figureOf(last.value, indicator, language.locale),
            of: language.words.moment(momentOf(last, indicator, language.locale)),
          },
    span: span(reading, indicator, language),
    comparison: compare(series, reading, language),
    notes: notesOf(series, reading, finding.kind === 'single' && finding.tooClose, language),
  };
};
