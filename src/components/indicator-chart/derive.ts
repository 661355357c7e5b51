import type { stateCategories } from '../../charts/category-statement.js';
import type { tableOfCategories } from '../../charts/category-table.js';
import { CHART_KINDS, chooseKind } from '../../charts/chart-kind.js';
import type { SeriesTable } from '../../charts/series-table.js';
import type { Language, Statement } from '../../charts/series-words.js';
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

/** All that one series gives. */
export interface Derived {
  readonly said: Statement;
  readonly table: SeriesTable;
  readonly job: PictureJob;
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

/** What is said of a series, its table, and the picture to draw. */
export const derive = (
  series: Series,
  asked: string,
  language: ChartLanguage,
  part: CategoryPart | TimePart,
): Derived => {
  const [said, table] = read(series, language, part);
  const { reading } = said;
  const { rows } = table;
  const { kind, notice } = chooseKind(asked, reading);
  const lying = {
    rows: rows.length,
    series: reading.compare ? 2 : 1,
    glyphs: rows.some(({ degree }) => degree !== undefined),
  };
  const bars = reading.dimension === 'category' ? lying : undefined;
  return {
    said,
    table,
    job: { kind, series, reading, language, glyphs: WEAVES, bars },
    notice: notice === undefined ? undefined : `${notice} (kinds: ${CHART_KINDS.join(', ')})`,
  };
};
