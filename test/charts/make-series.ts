import { stateCategories, type CategoryLanguage } from '../../src/charts/category-statement.js';
import { tableOfCategories } from '../../src/charts/category-table.js';
import { readCategories } from '../../src/charts/category-reading.js';
import '../../src/charts/further-periods.js';
import { hasCategories, type Reading } from '../../src/charts/series-reading.js';
import { tableOfTime, type SeriesTable } from '../../src/charts/series-table.js';
import type { Statement } from '../../src/charts/series-words.js';
import { readTime } from '../../src/charts/time-reading.js';
import { stateTime, type TimeLanguage } from '../../src/charts/time-statement.js';
import { categories as englishCategories } from '../../src/i18n/en/categories.js';
import { indicatorChart as englishChart } from '../../src/i18n/en/indicator-chart.js';
import { indicator as english } from '../../src/i18n/en/indicator.js';
import { times as englishTimes } from '../../src/i18n/en/times.js';
import { vocabulary as englishVocabulary } from '../../src/i18n/en/vocabulary.js';
import { categories as frenchCategories } from '../../src/i18n/fr/categories.js';
import { indicatorChart as frenchChart } from '../../src/i18n/fr/indicator-chart.js';
import { indicator as french } from '../../src/i18n/fr/indicator.js';
import { times as frenchTimes } from '../../src/i18n/fr/times.js';
import { vocabulary as frenchVocabulary } from '../../src/i18n/fr/vocabulary.js';
import type { IndicatorChartMessages } from '../../src/i18n/messages/indicator-chart.js';
import type { Indicator } from '../../src/model/schemas/indicator.js';
import type { Point, Series } from '../../src/model/schemas/series.js';

/** Everything a test may need of a language. */
export interface TestLanguage extends CategoryLanguage, TimeLanguage {
  readonly chartWords: IndicatorChartMessages;
}
export const FRENCH: TestLanguage = {
  locale: 'fr',
  words: french,
  timeWords: frenchTimes,
  chartWords: frenchChart,
  categoryWords: frenchCategories,
  vocabulary: frenchVocabulary,
};
export const ENGLISH: TestLanguage = {
  locale: 'en',
  words: english,
  timeWords: englishTimes,
  chartWords: englishChart,
  categoryWords: englishCategories,
  vocabulary: englishVocabulary,
};

/** As the elements do: along categories where there are some, else along time. */
export const readSeries = (series: Series): Reading =>
  hasCategories(series) ? readCategories(series) : readTime(series);
export const stateSeries = (series: Series, language: TestLanguage): Statement =>
  hasCategories(series) ? stateCategories(series, language) : stateTime(series, language);
export const toTable = (series: Series, language: TestLanguage): SeriesTable =>
  hasCategories(series)
    ? tableOfCategories(series, readCategories(series), language)
    : tableOfTime(series, readTime(series), language);

export const POPULATION: Indicator = {
  id: 'population',
  label: 'Population municipale',
  definition: '',
  unit: 'hab.',
  decimals: 0,
  direction: 'neutral',
  dimension: 'time',
  periodKind: 'edition',
};
export const STEAM: Indicator = {
  id: 'steam',
  label: 'Vapeur livrée',
  definition: '',
  unit: 't',
  decimals: 1,
  direction: 'up',
  dimension: 'time',
  periodKind: 'year',
};
export const DEGREES: Indicator = {
  ...POPULATION,
  id: 'actions-by-degree',
  label: 'Actions par degré',
  unit: 'actions',
  dimension: 'category',
  periodKind: 'year',
};
export const FUNDING: Indicator = { ...DEGREES, id: 'known-funding', label: 'Financements connus', unit: '€' };

export const inTime = (
  values: Readonly<Record<string, number | null>>,
  indicator: Indicator = POPULATION,
  more: Partial<Series> = {},
): Series => ({
  indicator,
  scope: { type: 'intercommunality', id: '200010700', name: 'CA Caux Seine Agglo' },
  // Numeric keys of an object come sorted: tests of order write their points themselves.
  points: Object.entries(values).map(([period, value]) => ({ period, value })),
  ...more,
});

export const byCategory = (
  values: readonly (readonly [code: string, value: number | null, label?: string])[],
  indicator: Indicator = DEGREES,
  more: Partial<Series> = {},
): Series => ({
  indicator,
  scope: { type: 'programme', name: 'Ensemble du programme' },
  points: values.map(([code, value, label]): Point => ({
    category: { code, ...(label === undefined ? {} : { label }) },
    value,
  })),
  ...more,
});

/** Caux Seine Agglo, as the populations of the demonstration data give it. */
export const CAUX_SEINE = { '2020': 77495, '2021': 77906, '2022': 78006, '2023': 77889, '2024': 78036, '2025': 77968 };

/** Narrow and wide spaces made visible, so that expectations can be read. */
export const shown = (text: string): string => text.replaceAll('\u202f', '_').replaceAll('\u00a0', '~');
