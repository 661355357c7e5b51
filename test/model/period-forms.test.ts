import assert from 'node:assert/strict';
import test from 'node:test';
import { placePeriods } from '../../src/model/period-forms.js';
import { TimeSeries } from '../../src/model/series/time-series.js';

const order = (...periods: string[]): string[] | undefined => placePeriods(periods)?.map(({ period }) => period);

test('quarters, half-years, months and years that lie across two stand in the order of time, however they are written', () => {
  const written = [
    ['T4 2022', 'T1 2023', 'T2 2023'],
    ['Q4 2022', 'Q1 2023'],
    ['2022-T4', '2023-T1'],
    ['2022T4', '2023T1'],
    ['4e trimestre 2022', '1er trimestre 2023', '2e trimestre 2023'],
    ['S2 2023', 'S1 2024'],
    ['2023-S2', '2024-S1'],
    ['2e semestre 2023', '1er semestre 2024'],
    ['décembre 2023', 'janvier 2024', 'février 2024', 'mars 2024'],
    ['déc. 2023', 'janv. 2024', 'FEV 2024'],
    ['December 2023', 'January 2024'],
    ['11/2023', '12/2023', '01/2024'],
    ['2021-2022', '2022-2023', '2023-2024'],
    ['2021/22', '2022/23'],
    ['1999/00', '2000/01'],
    ['2022-Q4', '2023-02', '2023-T2', '2023-10-09'],
  ];
  for (const periods of written) {
    assert.deepEqual(order(...periods), periods);
    assert.deepEqual(order(...[...periods].reverse()), periods);
  }
});

test('what lies between two is missing there, written as the data write it', () => {
  assert.deepEqual(order('T3 2023', 'T1 2023', 'T4 2022'), ['T4 2022', 'T1 2023', 'T2 2023', 'T3 2023']);
  assert.deepEqual(order('2023-11', '2024-02', '2023-12'), ['2023-11', '2023-12', '2024-01', '2024-02']);
  assert.deepEqual(order('juin 2023', 'avril 2023', 'juillet 2023'), [
    'avril 2023',
    'mai 2023',
    'juin 2023',
    'juillet 2023',
  ]);
  assert.deepEqual(order('S1 2022', 'S2 2022', 'S2 2023'), ['S1 2022', 'S2 2022', 'S1 2023', 'S2 2023']);
  assert.deepEqual(order('1998/99', '2000/01', '2001/02'), ['1998/99', '1999/00', '2000/01', '2001/02']);
  assert.deepEqual(order('3e trimestre 2023', '4e trimestre 2023', '2e trimestre 2024'), [
    '3e trimestre 2023',
    '4e trimestre 2023',
    '1er trimestre 2024',
    '2e trimestre 2024',
  ]);
  assert.equal(placePeriods(['2023-Q1', '2023-Q2', '2023-Q4'])?.[3]?.position, 2023.75);
});

test('a rarer survey has no gaps, and two periods have none between them', () => {
  assert.deepEqual(order('2023-01', '2021-01', '2019-01'), ['2019-01', '2021-01', '2023-01']);
  assert.deepEqual(order('T4 2023', 'T1 2023'), ['T1 2023', 'T4 2023']);
  assert.deepEqual(order('T1 2023'), ['T1 2023']);
});

test('no order is known where one of them is anything else', () => {
  for (const periods of [
    ['T1 2023', 'printemps 2023'],
    ['T5 2023'],
    ['S3 2024'],
    ['S12 2024', 'S1 2024'],
    ['3e semestre 2024'],
    ['marché 2024'],
    ['jui 2024'],
    ['ma 2024'],
    ['2023-2025'],
    ['2024-2023'],
    ['2023-24'],
    ['13/2023'],
    ['T1 23'],
    ['T1 2023', ''],
    ['2023-02-32', 'T1 2023'],
    // With others, what these begin and end with would be a guess.
    ['2023-2024', '2023'],
    ['S1 2024', 'T1 2024'],
    ['S1 2024', '2024-01'],
  ])
    assert.equal(order(...periods), undefined, periods.join());
});

test('years, months and days stand together', () => {
  assert.deepEqual(order('2023-10-09', '2024', '2023-10', '2021', '2023'), [
    '2021',
    '2023',
    '2023-10',
    '2023-10-09',
    '2024',
  ]);
});

test('the table of an indicator has its periods in the order of time, its last one among them', () => {
  const series = (periods: string[]) =>
    new TimeSeries({
      indicator: 'x',
      periodKind: 'year',
      periods,
      values: { '200010700': periods.map((_, rank) => rank) },
    });
  assert.deepEqual(series(['T1 2024', 'T4 2023', 'T1 2024', 'T2 2023']).periods, ['T2 2023', 'T4 2023', 'T1 2024']);
  assert.deepEqual(series(['2025', '2020-10', '2020']).periods, ['2020', '2020-10', '2025']);
  assert.deepEqual(series(['printemps', 'été', 'automne']).periods, ['printemps', 'été', 'automne']);
  assert.equal(series(['T4 2023', 'T1 2023']).sumPoints(['200010700']).at(-1)?.value, 0);
});
