/**
 * The table of a series in time: the source of truth of every chart, always in the accessibility tree.
 *
 * Periods stand in rows, series in columns: a reader who hears the table hears "2025, 77 968" row by row with one or
 * two columns to keep in mind, and two columns fit in 320 px where six periods do not.
 */
import { formatPartialDate } from '../i18n/format.js';
import type { IndicatorChartMessages } from '../i18n/messages/indicator-chart.js';
import type { Indicator } from '../model/schemas/indicator.js';
import type { Series } from '../model/schemas/series.js';
import type { Reading, TimeReading } from './series-reading.js';
import { nameOfComparison, quantityOf, type Language } from './series-words.js';

export interface TableCell {
  /** As read: a number in the language's writing, or "not available". */
  readonly text: string;
  readonly missing: boolean;
  /** What the text writes, for whoever writes its unit beside it. */
  readonly value?: number;
  /** Of a share of the whole, as many in a hundred as are written. */
  readonly share?: number;
}

export interface TableRow {
  /** Head of the row: a period or a category. */
  readonly head: string;
  /** Degree (0 to 5) whose glyph stands beside the head, where the rows are degrees. */
  readonly degree?: number;
  /** The series whose mark stands beside the head, where the rows are series. */
  readonly order?: number;
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
  readonly mark: string;
}

/** The cells of one row: the series, then what it is compared with. A gap is "not available", never zero. */
export const cellsOf = (
  points: readonly (Point | undefined)[],
  indicator: Indicator,
  { locale, words }: Language,
): TableCell[] =>
  points.map((point) => {
    if (point === undefined || point.value === null) return { text: words.notAvailable, missing: true };
    const { text } = quantityOf(point.value, indicator, locale);
    return {
      text: point.mark ? `${text} (${words.marks[point.mark] ?? ''})` : text,
      missing: false,
      value: point.value,
    };
  });

/** `Déchets valorisés (tonnes)`; what a name says itself is not said twice. */
export const withUnit = (name: string, unit: string): string =>
  name.toLowerCase().includes(unit.toLowerCase()) ? name : `${name} (${unit})`;

/**
 * Heads of the columns: `Population municipale (hab.)`, or the names of two series. Symbols (€, %) stand beside each
 * number, and what the head says is not said twice.
 * @param own what the values are, where nothing is compared
 */
export const columnsOf = (series: Series, reading: Reading, own: string, language: Language): string[] => {
  const { indicator, scope } = series;
  const unit = /^[€%]?$/.test(indicator.unit) ? '' : language.words.unit(indicator.unit, 2);
  const { compare, others } = reading;
  const heads = [
    compare || others.length > 0 ? scope.name || own : own,
    ...(compare ? [nameOfComparison(series, language)] : []),
    ...others.map(({ name }) => name),
  ];
  return heads.map((head) => withUnit(head, unit));
};

/** Rows and columns of a series in time, formatted. */
export const tableOfTime = (
  series: Series,
  reading: TimeReading,
  language: Language & { readonly chartWords: IndicatorChartMessages },
): SeriesTable => {
  const { indicator } = series;
  const { points, compare, others } = reading;
  const lines = [points, ...(compare ? [compare] : []), ...others.map((other) => other.points)];
  return {
    corner: language.chartWords.rowHead(indicator.periodKind),
    columns: columnsOf(series, reading, language.words.name(indicator.label), language),
    // Written once, when they are read: of thousands, few are.
    rows: points.map(({ period }, i): TableRow => {
      let [head, cells]: [string?, TableCell[]?] = [];
      return {
        get head() {
          return (head ??= formatPartialDate(period, language.locale) || '–');
        },
        get cells() {
          return (cells ??= cellsOf(
            lines.map((line) => line[i]),
            indicator,
            language,
          ));
        },
      };
    }),
  };
};
