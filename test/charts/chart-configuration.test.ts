import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { configureBars } from '../../src/charts/bar-configuration.js';
import type { BarPicture } from '../../src/charts/bar-parts.js';
import { valueFormat } from '../../src/charts/axis.js';
import { chooseKind } from '../../src/charts/chart-kind.js';
import type { ChartRequest, ChartTokens } from '../../src/charts/chart-request.js';
import { configureStanding } from '../../src/charts/standing-bars.js';
import { configureLines, type LinePicture } from '../../src/charts/line-configuration.js';
import * as lineMore from '../../src/charts/line-more.js';
import type { Indicator } from '../../src/model/schemas/indicator.js';
import type { Series } from '../../src/model/schemas/series.js';
import {
  comparedDegreesSeries,
  degreesSeries,
  estimatedSeries,
  fundingSeries,
  gapSeries,
  longSeries,
  medianSeries,
  monthsSeries,
  negativeSeries,
  noPointSeries,
  onePointSeries,
  populationSeries,
  twoPlacesSeries,
  unknownCategoriesSeries,
} from '../fixtures/series.js';
import { FRENCH, readSeries } from './make-series.js';
import { writeConfiguration } from './write-configuration.js';

const TOKENS: ChartTokens = {
  text: 'text',
  muted: 'muted',
  edge: 'edge',
  line: 'line',
  surface: 'surface',
  accent: 'accent',
  dyes: ['dye-2', 'dye-3', 'dye-4', 'dye-5'],
  family: 'sans',
  em: 16,
};

interface Wish {
  readonly kind?: string;
  readonly width?: number;
  readonly still?: boolean;
  readonly tokens?: ChartTokens;
  readonly more?: typeof lineMore;
}

const requestOf = (
  series: Series,
  { width = 600, still = false, tokens = TOKENS, more }: Wish,
): Omit<ChartRequest, 'reading'> => ({
  series,
  language: FRENCH,
  tokens,
  width,
  measure: (text, weight) => text.length * (weight === 600 ? 7.5 : 7),
  glyphs: [0, 1, 2, 3, 4, 5].map((degree) => ({ path: `M${String(degree)}`, width: 2 })),
  still,
  more,
});
const lines = (series: Series, wish: Wish = {}): LinePicture => {
  const reading = readSeries(series);
  assert.ok(reading.dimension === 'time');
  return configureLines({ ...requestOf(series, wish), reading });
};
const bars = (series: Series, wish: Wish = {}): BarPicture => {
  const reading = readSeries(series);
  const request = requestOf(series, wish);
  return reading.dimension === 'time'
    ? configureStanding({ ...request, reading })
    : configureBars({ ...request, reading });
};
/** As the element does. */
const configure = (series: Series, wish: Wish = {}): LinePicture | BarPicture =>
  chooseKind(wish.kind ?? 'auto', readSeries(series)).kind === 'line' ? lines(series, wish) : bars(series, wish);

/** Compares with the text beside; `UPDATE_SNAPSHOTS=1` writes it anew, to be read before it is kept. */
const matches = (name: string, picture: LinePicture | BarPicture): void => {
  const file = fileURLToPath(new URL(`__snapshots__/${name}.txt`, import.meta.url));
  const text = writeConfiguration(picture);
  if (process.env['UPDATE_SNAPSHOTS'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  assert.equal(text, readFileSync(file, 'utf8'));
};

test('a line in time', () => {
  matches('line', configure(populationSeries));
});
test('two lines with names at their ends, told apart by marker and dash', () => {
  matches('two-lines', configure(medianSeries));
});
test('two lines where there is no room for names', () => {
  matches('two-lines-narrow', configure(medianSeries, { width: 300 }));
});
test('bars of degrees with their glyphs', () => {
  matches('degrees', configure(degreesSeries));
});
test('bars of degrees with their names above', () => {
  matches('degrees-narrow', configure(comparedDegreesSeries, { width: 280 }));
});
test('bars of a few periods', () => {
  matches('standing', configure(negativeSeries, { kind: 'bar' }));
});
test('bars with an axis where values have no room', () => {
  matches('standing-narrow', configure(twoPlacesSeries, { kind: 'bar', width: 300 }));
});

/** The first series, as far as a test asks. */
const datasetOf = ({ chart }: LinePicture | BarPicture): Record<string, unknown> => ({ ...chart.data.datasets[0] });

test('a gap stays open and is never zero', () => {
  const line = datasetOf(configure(gapSeries));
  assert.deepEqual(
    (line['data'] as { y: number | null }[]).map(({ y }) => y),
    [77495, 77906, null, null, 78036, 77968],
  );
  assert.equal(line['spanGaps'], false);
  const standing = bars(gapSeries);
  assert.deepEqual(datasetOf(standing)['data'], [77495, 77906, null, null, 78036, 77968]);
  assert.equal(standing.labels.values.filter(({ missing }) => missing).length, 2);
});

test('an estimate is hollow', () => {
  assert.deepEqual(datasetOf(configure(estimatedSeries))['pointBackgroundColor'], [
    'accent',
    'accent',
    'accent',
    'accent',
    'accent',
    'surface',
  ]);
});

test('no movement where the visitor wants none, and no listeners of the engine’s own', () => {
  for (const still of [true, false]) {
    for (const series of [populationSeries, degreesSeries]) {
      const { animation, events } = configure(series, { still }).chart.options ?? {};
      assert.deepEqual(animation, still ? false : { duration: 320 });
      assert.deepEqual(events, []);
    }
  }
});

test('bars start from zero, lines only when their values move by half of their height', () => {
  const scaleOf = (series: Series, kind = 'auto'): unknown => {
    const y = configure(series, { kind }).chart.options?.scales?.['y'];
    return y && { from: 'beginAtZero' in y ? y.beginAtZero : undefined, min: y.min };
  };
  assert.deepEqual(scaleOf(populationSeries), { from: false, min: undefined });
  assert.deepEqual(scaleOf(monthsSeries), { from: true, min: undefined });
  assert.deepEqual(scaleOf(populationSeries, 'bar'), { from: undefined, min: 0 });
  const x = configure(unknownCategoriesSeries).chart.options?.scales?.['x'];
  assert.deepEqual([x?.min, x?.max], [-45, 120]);
  const nothing = configure({ ...degreesSeries, points: [{ category: { code: 'informal' }, value: 0 }] }).chart.options
    ?.scales?.['x'];
  assert.deepEqual([nothing?.min, nothing?.max], [0, 1]);
});

test('where the tokens leave one ink for all, the grid is dotted', () => {
  const border = (tokens: ChartTokens): unknown =>
    configure(populationSeries, { tokens }).chart.options?.scales?.['y']?.border;
  assert.deepEqual(border(TOKENS), { display: false, dash: [] });
  assert.deepEqual(border({ ...TOKENS, line: 'text' }), { display: false, dash: [1, 5] });
});

test('large numbers and euros on an axis, in both languages, each in the size that is shortest', () => {
  const write = (indicator: Indicator, locale: 'fr' | 'en', values: readonly number[], tight = false): string[] => {
    const format = valueFormat(indicator, locale, Math.max(...values), tight);
    return values.map((value) => format(value).replaceAll('\u202f', '_').replaceAll('\u00a0', '~'));
  };
  const [water, euros] = [longSeries.indicator, fundingSeries.indicator];
  assert.deepEqual(write(water, 'fr', [0, 1.15e9, 1.35e9]), ['0', '1,15~Md', '1,35~Md']);
  assert.deepEqual(write(water, 'en', [0, 12e6]), ['0', '12m']);
  assert.deepEqual(write(water, 'fr', [0, 250_000]), ['0', '250_000']);
  assert.deepEqual(write(euros, 'fr', [0, 250_000]), ['0~€', '250~k€']);
  assert.deepEqual(write(euros, 'fr', [0, -1_500_000, 2_500_000]), ['0~€', '\u22121,5~M€', '2,5~M€']);
  assert.deepEqual(write(euros, 'en', [0, -1_500_000, 2_500_000]), ['€0', '\u2212€1.5m', '€2.5m']);
  assert.deepEqual(write(euros, 'fr', [0, 900]), ['0~€', '900~€']);
  // Of few signs: never a part of a million, and no thousands where the whole number is as short.
  assert.deepEqual(write(water, 'fr', [147_000, 1_200_000, 950, -80_500, 77_968], true), [
    '147~k',
    '1,2~M',
    '950',
    '\u221280,5~k',
    '77_968',
  ]);
  assert.deepEqual(write(euros, 'fr', [147_000, 1_200_000, 950, 500_000], true), [
    '147~k€',
    '1,2~M€',
    '950~€',
    '500~k€',
  ]);
  assert.deepEqual(write(water, 'fr', [77_968, 81_240], true), ['77_968', '81_240']);
});

test('one point, none, ten thousand: always a configuration', () => {
  assert.equal(configure(onePointSeries).chart.type, 'bar');
  assert.equal(configure(onePointSeries, { kind: 'line' }).chart.options?.scales?.['x']?.min, 2024);
  assert.equal(configure(noPointSeries).chart.data.datasets.length, 1);
  assert.equal(lines(noPointSeries).labels.ends.length, 0);
  const many = {
    ...populationSeries,
    points: Array.from({ length: 10_000 }, (_, i) => ({
      period: `${String(1000 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}`,
      value: i,
    })),
  };
  // Long lines are drawn by what is seen of them: no more than four points a column of dots.
  const picture = lines(many, { more: lineMore });
  const dataset = datasetOf(picture);
  const drawn = (dataset['data'] as unknown[]).length;
  assert.ok(drawn > 600 && drawn <= 4 * 600 + 4, String(drawn));
  assert.equal(picture.standing?.placeOf(9999).index, drawn - 1);
  assert.equal((dataset['pointRadius'] as number[])[5], 0);
  const fifty = {
    ...degreesSeries,
    points: Array.from({ length: 50 }, (_, i) => ({ category: { code: `c${String(i)}` }, value: i })),
  };
  assert.equal(bars(fifty).labels.heads.length, 50);
});
