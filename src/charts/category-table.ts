/** The table of categories: value, share of the whole where there is one, sum where there is one. */
import { formatPercent } from '../i18n/format.js';
import type { Series } from '../model/schemas/series.js';
import { degreeOfCategory, nameOfCategory } from './category-names.js';
import { totalOf } from './category-reading.js';
import type { CategoryLanguage } from './category-statement.js';
import type { CategoryReading } from './series-reading.js';
import { cellsOf, columnsOf, type SeriesTable, type TableCell } from './series-table.js';

/** `Actions`: a short head, since the name of the indicator says what they are categories of. */
const counted = ({ indicator }: Series, { words }: CategoryLanguage): string => {
  const name = words.unit(indicator.unit, 2);
  return /^\p{L}{3,}$/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : words.name(indicator.label);
};

/** Rows and columns of a series of categories, formatted. */
export const tableOfCategories = (
  series: Series,
  reading: CategoryReading,
  language: CategoryLanguage,
): SeriesTable => {
  const { indicator } = series;
  const { locale, categoryWords, vocabulary } = language;
  const { total, points, compare, others } = reading;
  const lines = [points, ...(compare ? [compare] : []), ...others.map((other) => other.points)];
  const shared = reading.partition && total !== null && total > 0;
  const share = (value: number | null): TableCell[] =>
    shared
      ? [
          {
            text: formatPercent((value ?? 0) / total, locale, { decimals: 1 }),
            share: Math.round(((value ?? 0) / total) * 1000) / 10,
            missing: false,
          },
        ]
      : [];
  const sum = (value: number | null): { value: number | null; mark: string } => ({ value, mark: '' });
  return {
    corner: categoryWords.rowHead(indicator.id),
    columns: [
      ...columnsOf(series, reading, counted(series, language), language),
      // Of two series the part is that of the first.
      ...(shared ? [categoryWords.part + (lines.length > 1 ? ` (${series.scope.name})` : '')] : []),
    ],
    rows: points.map((point, i) => {
      const degree = degreeOfCategory(indicator, point.code);
      return {
        head: nameOfCategory(indicator, point, vocabulary),
        ...(degree === undefined ? {} : { degree }),
        cells: [
          ...cellsOf(
            lines.map((line) => line[i]),
            indicator,
            language,
          ),
          ...share(point.value),
        ],
      };
    }),
    ...(total === null || total === 0
      ? {}
      : {
          foot: {
            head: categoryWords.whole,
            cells: [
              ...cellsOf([sum(total), ...lines.slice(1).map((line) => sum(totalOf(line)))], indicator, language),
              ...share(total),
            ],
          },
        }),
  };
};
