/** Quarters, half-years, months by name, school years: said, listed and drawn in the order of time once their part is there. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readFigure } from '../../src/charts/figure-reading.js';
import '../../src/charts/further-periods.js';
import { hasFurtherPeriods } from '../../src/charts/points.js';
import type { Point, Series } from '../../src/model/schemas/series.js';
import { FRENCH, inTime, shown, stateSeries, STEAM, toTable } from './make-series.js';

const at = (...pairs: readonly (readonly [string, number | null])[]): Series => ({
  ...inTime({}, STEAM),
  points: pairs.map(([period, value]): Point => ({ period, value })),
});
const rows = (series: Series): string[] =>
  toTable(series, FRENCH).rows.map(({ head, cells }) => shown(`${head} ${cells.map(({ text }) => text).join(' ')}`));
const sentence = (series: Series): string => shown(stateSeries(series, FRENCH).sentence);

test('quarters stand in the order of time, whatever theirs in the data', () => {
  const quarters = inTime({ '2023-Q3': 30, '2022-T4': 20, '2023-Q2': 25, '2023-04': 24 }, STEAM);
  assert.equal(sentence(quarters), 'Vapeur livrée~: de 20~t (2022-T4) à 30 (2023-Q3), soit +_50_%.');
});

test('the first and the last are those of time', () => {
  const series = at(['T1 2024', 40], ['T2 2023', 20], ['T4 2023', 30], ['T1 2023', 25]);
  assert.deepEqual(rows(series), ['T1 2023 25', 'T2 2023 20', 'T3 2023 non disponible', 'T4 2023 30', 'T1 2024 40']);
  assert.equal(sentence(series), 'Vapeur livrée~: de 25~t (T1 2023) à 40 (T1 2024), soit +_60_%.');
  assert.deepEqual(stateSeries(series, FRENCH).notes.map(shown), ['Sans donnée~: T3 2023']);
  const { known } = readFigure(series.points);
  assert.deepEqual(
    known.map(({ period }) => period),
    ['T1 2023', 'T2 2023', 'T4 2023', 'T1 2024'],
  );
});

test('a period twice is one, the known value of the two', () => {
  assert.deepEqual(rows(at(['S2 2023', 2], ['S1 2023', null], ['S1 2023', 1], ['S2 2023', null])), [
    'S1 2023 1',
    'S2 2023 2',
  ]);
});

test('one period is one', () => {
  assert.equal(sentence(at(['janvier 2024', 12])), 'Vapeur livrée~: 12~t (janvier 2024).');
});

test('school years have their gaps', () => {
  assert.deepEqual(rows(at(['2023-2024', 3], ['2020-2021', 1], ['2021-2022', 2])), [
    '2020-2021 1',
    '2021-2022 2',
    '2022-2023 non disponible',
    '2023-2024 3',
  ]);
});

test('what is compared is read along the same periods', () => {
  const series: Series = {
    ...at(['T2 2023', 2], ['T1 2023', 1]),
    compare: { kind: 'median', label: 'Médiane', points: [{ period: 'T3 2023', value: 9 }], count: 5 },
  };
  assert.deepEqual(rows(series), ['T1 2023 1 non disponible', 'T2 2023 2 non disponible', 'T3 2023 non disponible 9']);
});

test('anything else keeps the order of the data', () => {
  assert.deepEqual(rows(at(['T2 2023', 2], ['bilan', 3], ['T1 2023', 1])), ['T2 2023 2', 'bilan 3', 'T1 2023 1']);
  assert.deepEqual(rows(at(['S1 2024', 2], ['T1 2023', 1])), ['S1 2024 2', 'T1 2023 1']);
});

test('the part is asked for once, and by no series of years', () => {
  assert.equal(hasFurtherPeriods(at(['T2 2023', 2]).points), false);
});
