/**
 * The table of a series: the source of truth of every chart, always in the accessibility tree.
 *
 * Periods (or categories) stand in rows, series in columns: a reader who hears the table hears "2025, 77 968" row by
 * row with one or two columns to keep in mind, and two columns fit in 320 px where six periods do not.
 */
import { formatPercent, formatPartialDate } from '../i18n/format.js';
import type { IndicatorChartMessages } from '../i18n/messages/indicator-chart.js';
import type { Indicator } from '../model/schemas/indicator.js';
import type { Series } from '../model/schemas/series.js';
import { totalOf, type CategoryReading, type Reading, type TimeReading } from './series-reading.js';
import { degreeOfCategory, nameOfCategory, nameOfComparison, quantityOf, type Language } from './series-sentence.js';

export interface TableCell {
  /** As read: a number in the language's writing, or "not available". */
  readonly text: string;
  readonly missing: boolean;
}

export interface TableRow {
  /** Head of the row: a period or a category. */
  readonly head: string;
  /** Degree (0 to 5) whose glyph stands beside the head, where the rows are degrees. */
  readonly degree?: number;
  readonly cells: readonly TableCell[];
}

export interface SeriesTable {
  /** Head of the first column. */
  readonly corner: string;
  /** Heads of the columns of values, with the unit where it is a word. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Sum of a whole; only where the categories make one. */
  readonly foot?: TableRow;
}

interface Point {
  readonly value: number | null;
  readonly estimated: boolean;
}

/** A language that also knows the words of charts. */
export interface TableLanguage extends Language {
  readonly chartWords: IndicatorChartMessages;
}

const cellOf = (point: Point | undefined, indicator: Indicator, { locale, words }: Language): TableCell => {
  if (point === undefined || point.value === null) return { text: words.notAvailable, missing: true };
  const { text } = quantityOf(point.value, indicator, locale);
  return { text: point.estimated ? `${text} (${words.estimate})` : text, missing: false };
};

/** `Population municipale (hab.)`; symbols (€, %) stand beside each number, and what the head says is not said twice. */
const withUnit = (head: string, { unit }: Indicator, { words }: Language): string => {
  if (unit === '' || unit === '€' || unit === '%') return head;
  const name = words.unit(unit, 2);
  return head.toLowerCase().includes(name.toLowerCase()) ? head : `${head} (${name})`;
};

/** `Actions`: the heads of categories are short, since the name of the indicator says what they are categories of. */
const counted = ({ label, unit }: Indicator, { words }: Language): string => {
  const name = words.unit(unit, 2);
  return /^\p{L}{3,}$/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : words.name(label);
};

const columnsOf = (series: Series, reading: Reading, language: Language): string[] => {
  const { indicator, scope } = series;
  const own = reading.dimension === 'category' ? counted(indicator, language) : language.words.name(indicator.label);
  const heads = reading.compare ? [scope.name === '' ? own : scope.name, nameOfComparison(series, language)] : [own];
  return heads.map((head) => withUnit(head, indicator, language));
};

const tableOfTime = (series: Series, reading: TimeReading, language: TableLanguage): SeriesTable => {
  const { indicator } = series;
  return {
    corner: language.chartWords.rowHead('time', indicator.periodKind, indicator.id),
    columns: columnsOf(series, reading, language),
    rows: reading.points.map((point, i) => ({
      head: formatPartialDate(point.period, language.locale) || '–',
      cells: [
        cellOf(point, indicator, language),
        ...(reading.compare ? [cellOf(reading.compare[i], indicator, language)] : []),
      ],
    })),
  };
};

const tableOfCategories = (series: Series, reading: CategoryReading, language: TableLanguage): SeriesTable => {
  const { indicator } = series;
  const { locale, chartWords, vocabulary } = language;
  const { total } = reading;
  const shared = reading.partition && total !== null && total > 0;
  const share = (value: number | null): TableCell[] =>
    shared ? [{ text: formatPercent((value ?? 0) / total, locale, { decimals: 1 }), missing: false }] : [];
  return {
    corner: chartWords.rowHead('category', indicator.periodKind, indicator.id),
    columns: [...columnsOf(series, reading, language), ...(shared ? [chartWords.share] : [])],
    rows: reading.points.map((point, i) => {
      const degree = degreeOfCategory(indicator, point.code);
      return {
        head: nameOfCategory(indicator, point, vocabulary),
        ...(degree === undefined ? {} : { degree }),
        cells: [
          cellOf(point, indicator, language),
          ...(reading.compare ? [cellOf(reading.compare[i], indicator, language)] : []),
          ...share(point.value),
        ],
      };
    }),
    ...(total === null || total === 0
      ? {}
      : {
          foot: {
            head: chartWords.whole,
            cells: [
              cellOf({ value: total, estimated: false }, indicator, language),
              ...(reading.compare
                ? [cellOf({ value: totalOf(reading.compare), estimated: false }, indicator, language)]
                : []),
              ...share(total),
            ],
          },
        }),
  };
};

/**
 * Rows and columns of a series, formatted. A gap is "not available", never zero.
 * @param reading what `readSeries` made of the same series
 */
export const toTable = (series: Series, reading: Reading, language: TableLanguage): SeriesTable =>
  reading.dimension === 'time' ? tableOfTime(series, reading, language) : tableOfCategories(series, reading, language);
