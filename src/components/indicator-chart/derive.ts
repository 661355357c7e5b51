import type { stateCategories } from '../../charts/category-statement.js';
import type { tableOfCategories } from '../../charts/category-table.js';
import { CHART_KINDS, chooseKind, type KindChoice } from '../../charts/chart-kind.js';
import { MULTIPLES, type LyingBars } from '../../charts/picture-size.js';
import type { SeriesTable } from '../../charts/series-table.js';
import type { Reading } from '../../charts/series-reading.js';
import { nameOfComparison, quantityOf, type Language, type Statement } from '../../charts/series-words.js';
import { formatPartialDate } from '../../i18n/format.js';
import type { CategoryMessages } from '../../i18n/messages/categories.js';
import type { IndicatorChartMessages } from '../../i18n/messages/indicator-chart.js';
import type { VocabularyMessages } from '../../i18n/messages/vocabulary.js';
import type { Series } from '../../model/schemas/series.js';
import { WEAVES } from '../../ui/weave.js';
import type { PictureJob } from './picture-controller.js';

/** What turns a series into a chart in one language. */
export interface ChartLanguage extends Language {
  readonly chartWords: IndicatorChartMessages;
  readonly vocabulary: VocabularyMessages;
}

/** What categories need, loaded with the first of them. */
export interface CategoryPart {
  readonly stateCategories: typeof stateCategories;
  readonly tableOfCategories: typeof tableOfCategories;
  readonly words: CategoryMessages;
}

/** What charts in time need, loaded with the first of them. */
export type TimePart = typeof import('./times.js');

/** What more than two series need. */
export type ManyPart = Pick<typeof import('./many.js'), 'turnTable'>;

/** What the page asks for. */
export interface Asked {
  readonly kind: string;
  readonly stacked: boolean;
  readonly horizontal: boolean;
}

/** All that one series gives. */
export interface Derived {
  readonly said: Statement;
  /** By period or category, as the values are gone through. */
  readonly table: SeriesTable;
  /** As it is written: of many series a row each. */
  readonly written: SeriesTable;
  readonly job: PictureJob;
  /** Names of what is told apart by marks, with the order of the mark; none where nothing is. */
  readonly legend: readonly { readonly name: string; readonly order: number }[];
  /** What is said under the picture. */
  readonly notes: readonly string[];
  /** For the developer, when what was asked for is not what is drawn. */
  readonly notice: string | undefined;
}

const read = (series: Series, language: ChartLanguage, part: CategoryPart | TimePart): [Statement, SeriesTable] => {
  if ('stateTime' in part) {
    const said = part.stateTime(series, language);
    return [said, part.tableOfTime(series, said.reading, language)];
  }
  const whole = { ...language, categoryWords: part.words };
  const said = part.stateCategories(series, whole);
  return [said, part.tableOfCategories(series, said.reading, whole)];
};

type Names = Derived['legend'];

/** Names of the series, in the order of their marks. */
const namesOf = (series: Series, reading: Reading, language: ChartLanguage): Names => [
  { name: series.scope.name, order: 0 },
  ...(reading.compare ? [{ name: nameOfComparison(series, language), order: 1 }] : []),
  ...reading.others.map(({ name }, at) => ({ name, order: at + 2 })),
];

const legendOf = (
  names: Names,
  { rows }: SeriesTable,
  { dimension }: Reading,
  { kind, stacked }: KindChoice,
): Names => {
  if (kind === 'doughnut' || kind === 'multiples') return [];
  if (stacked && dimension === 'category') return rows.map(({ head }, order) => ({ name: head, order }));
  return names.length > 1 ? names : [];
};

/** What is said besides: the target, what happened, what is not drawn. */
const notesOf = (series: Series, reading: Reading, language: ChartLanguage, strands: number, isMany: boolean) => {
  const { target, events = [], indicator } = series;
  const { locale, words, chartWords } = language;
  const happened = events.map(({ period, label }) => `${formatPartialDate(period, locale)} (${label})`);
  return [
    ...(typeof target === 'number' && reading.dimension === 'time'
      ? [words.target.open(quantityOf(target, indicator, locale), '', false)]
      : []),
    ...(happened.length > 0 ? [chartWords.events(happened.join(', '))] : []),
    ...(isMany && strands > MULTIPLES.most ? [chartWords.largest(MULTIPLES.most, strands)] : []),
  ];
};

/** Undefined where bars stand. */
const lyingOf = (reading: Reading, { rows }: SeriesTable, stacked: boolean, strands: number): LyingBars => {
  if (stacked && reading.dimension === 'category') return { rows: strands, series: 1, glyphs: false };
  return {
    rows: reading.points.length,
    series: stacked ? 1 : strands,
    glyphs: rows.some(({ degree }) => degree !== undefined),
  };
};

/** What is said of a series, its table, and the picture to draw. */
export const derive = (
  series: Series,
  asked: Asked,
  language: ChartLanguage,
  part: CategoryPart | TimePart,
  many: ManyPart | undefined,
): Derived => {
  const [said, table] = read(series, language, part);
  const { reading } = said;
  const choice = chooseKind(asked.kind, reading, asked.stacked);
  const { kind, stacked, notice } = choice;
  const names = namesOf(series, reading, language);
  const strands = names.length;
  const lies = kind === 'bar' && (reading.dimension === 'category' || asked.horizontal);
  const bars = lies ? lyingOf(reading, table, stacked, strands) : undefined;
  return {
    said,
    table,
    written: many?.turnTable(table, names, reading, language.chartWords.places) ?? table,
    job: {
      kind,
      series,
      reading,
      language,
      glyphs: WEAVES,
      stacked,
      horizontal: asked.horizontal,
      shape: { kind, bars, points: reading.points.length, strands },
    },
    legend: legendOf(names, table, reading, choice),
    notes: [...said.notes, ...notesOf(series, reading, language, strands, kind === 'multiples')],
    notice: notice === undefined ? undefined : `${notice} (kinds: ${CHART_KINDS.join(', ')})`,
  };
};
