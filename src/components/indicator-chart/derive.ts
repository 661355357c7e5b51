import { CHART_KINDS, chooseKind, type KindChoice } from '../../charts/chart-kind.js';
import type { LyingBars } from '../../charts/picture-size.js';
import type { SeriesTable } from '../../charts/series-table.js';
import { hasCategories, type Reading } from '../../charts/series-reading.js';
import { nameOfComparison, type Language, type Statement } from '../../charts/series-words.js';
import type { CategoryMessages } from '../../i18n/messages/categories.js';
import type { ChartMoreMessages } from '../../i18n/messages/chart-more.js';
import type { IndicatorChartMessages } from '../../i18n/messages/indicator-chart.js';
import type { TimeMessages } from '../../i18n/messages/times.js';
import type { VocabularyMessages } from '../../i18n/messages/vocabulary.js';
import type { Series } from '../../model/schemas/series.js';
import { WEAVES } from '../../ui/weave.js';
import { renderMark, type RenderMark } from './marks.js';
import type { PictureJob } from './picture-controller.js';

/** What turns a series into a chart in one language. */
export interface ChartLanguage extends Language {
  readonly chartWords: IndicatorChartMessages;
  readonly vocabulary: VocabularyMessages;
}

/** What categories need, loaded with the first of them. */
export type CategoryPart = typeof import('./categories.js') & { readonly words: CategoryMessages };

/** What charts in time need, loaded with the first of them. */
export type TimePart = typeof import('./times.js') & { readonly words: TimeMessages };

/** What few charts need, loaded with the first that does. */
export type MorePart = typeof import('./more.js') & { readonly words: ChartMoreMessages; readonly missing: number };

/** What the page asks for. */
export interface Asked {
  readonly kind: string;
  readonly stacked: boolean;
  readonly horizontal: boolean;
}

/** More points than these are drawn by what is seen of them. */
const LONG = 400;
/** More rows of bars than these are no picture, and higher than a canvas may be: the table has all. */
export const MOST_ROWS = 60;

/** Whether a chart needs any of this. */
export const needsMore = (series: Series, { kind, stacked, horizontal }: Asked): boolean =>
  [series.others, series.events].some((list) => list && list.length > 0) ||
  series.points.length + (series.compare?.points.length ?? 0) >
    (horizontal || hasCategories(series) ? MOST_ROWS : LONG) ||
  typeof series.target === 'number' ||
  stacked ||
  kind === 'doughnut' ||
  kind === 'radar';

/** Names of what is told apart by marks, with the order of the mark. */
export type Legend = readonly { readonly name: string; readonly order: number }[];

/** All that one series gives. */
export interface Derived {
  readonly said: Statement;
  /** By period or category, as the values are gone through. */
  readonly table: SeriesTable;
  /** As it is written: of many series a row each. */
  readonly written: SeriesTable;
  readonly job: PictureJob;
  /** None where there is nothing to tell apart. */
  readonly legend: Legend;
  readonly renderMark: RenderMark;
  /** What is said under the picture. */
  readonly notes: readonly string[];
  /** For the developer, when what was asked for is not what is drawn. */
  readonly notice: string | undefined;
}

const read = (series: Series, language: ChartLanguage, part: CategoryPart | TimePart): [Statement, SeriesTable] => {
  if ('stateTime' in part) {
    const said = part.stateTime(series, { ...language, timeWords: part.words });
    return [said, part.tableOfTime(series, said.reading, language)];
  }
  const whole = { ...language, categoryWords: part.words };
  const said = part.stateCategories(series, whole);
  return [said, part.tableOfCategories(series, said.reading, whole)];
};

/** Names of the series, in the order of their marks. */
const namesOf = (series: Series, reading: Reading, language: ChartLanguage): Legend => [
  { name: series.scope.name, order: 0 },
  ...(reading.compare ? [{ name: nameOfComparison(series, language), order: 1 }] : []),
  ...reading.others.map(({ name }, at) => ({ name, order: at + 2 })),
];

/** Of several series the finding is about all of them, or says whose it is. */
const nameWhose = (
  said: Statement,
  series: Series,
  language: ChartLanguage,
  strands: number,
  more: MorePart | undefined,
): Statement => {
  const { scope } = series;
  const many = more?.stateMany(series, said.reading, language, more.words);
  if (many || strands < 2 || scope.name === '') return { ...said, ...many };
  return {
    ...said,
    title: `${said.title} (${scope.name})`,
    // A sentence may end in parentheses.
    sentence: said.sentence.replace(/\.?$/, () => `\u00a0– ${scope.name}.`),
  };
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

const longestOf = (names: readonly string[]): number => names.reduce((most, { length }) => Math.max(most, length), 0);

/** What is said of a series, its table, and the picture to draw. */
export const derive = (
  series: Series,
  { kind: asked, stacked: isStacked, horizontal }: Asked,
  language: ChartLanguage,
  part: CategoryPart | TimePart,
  more?: MorePart,
): Derived => {
  const [statement, table] = read(series, language, part);
  const { reading } = statement;
  const choice: KindChoice = more?.charts.chooseRareKind(asked, reading, isStacked) ?? chooseKind(asked, reading);
  const { kind, stacked = false, notice } = choice;
  const names = namesOf(series, reading, language);
  const strands = names.length;
  const isMany = reading.points.length > MOST_ROWS;
  const lies = kind === 'bar' && (reading.dimension === 'category' || (horizontal && !isMany));
  const drawn = (lies && isMany && more?.firstRows(reading)) || reading;
  const bars = lies ? lyingOf(drawn, table, stacked, strands) : undefined;
  const besides = more && {
    written: more.turnTable(table, names, reading, more.words.places),
    legend: more.legendOfMore(names, table, reading, kind, stacked),
    notes: more.notesOfMore(series, reading, language, more.words, {
      drawn: kind === 'multiples' ? strands : undefined,
      missing: more.missing,
      rows: lies && isMany,
    }),
  };
  return {
    said: nameWhose(statement, series, language, strands, more),
    table,
    written: besides?.written ?? table,
    job: {
      kind,
      way: kind === 'bar' && !lies ? 'standing' : kind,
      series,
      reading: drawn,
      language,
      glyphs: WEAVES,
      stacked,
      horizontal,
      more: more?.charts,
      shape: {
        kind,
        bars,
        points: drawn.points.length,
        strands,
        longest: longestOf(
          kind === 'multiples'
            ? names.map(({ name }) => name)
            : // Heads of periods are written when they are read, and of thousands few are.
              reading.dimension === 'category'
              ? table.rows.map(({ head }) => head)
              : [],
        ),
      },
    },
    renderMark: more?.renderAnyMark ?? renderMark,
    legend: besides?.legend ?? (strands > 1 ? names : []),
    notes: [...statement.notes, ...(besides?.notes ?? [])],
    notice: notice === undefined ? undefined : `${notice} (kinds: ${CHART_KINDS.join(', ')})`,
  };
};
