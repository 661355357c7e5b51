import assert from 'node:assert/strict';
import test from 'node:test';
import { totalOf } from '../../src/charts/category-reading.js';
import type { TimeReading } from '../../src/charts/series-reading.js';
import { latest } from '../../src/charts/time-reading.js';
import { placeOfDate } from '../../src/model/period-forms.js';
import { byCategory, DEGREES, FUNDING, inTime, POPULATION, readSeries } from './make-series.js';

const timeOf = (series: Parameters<typeof readSeries>[0]): TimeReading => {
  const reading = readSeries(series);
  assert.ok(reading.dimension === 'time');
  return reading;
};
const pairs = (reading: TimeReading): [string, number | null][] =>
  reading.points.map(({ period, value }) => [period, value]);

test('periods are placed by their date, and texts that are no date by their rank', () => {
  assert.equal(placeOfDate('2023'), 2023);
  assert.equal(placeOfDate('2023-10'), 2023.75);
  assert.ok((placeOfDate('2023-12-31') ?? 0) < 2024);
  assert.equal(placeOfDate('2023-13'), undefined);
  assert.equal(placeOfDate('T1 2023'), undefined);
  const seasons = timeOf({
    ...inTime({}),
    points: [
      { period: 'printemps 2023', value: 2 },
      { period: 'hiver 2023', value: 1 },
    ],
  });
  assert.equal(seasons.calendar, false);
  assert.deepEqual(
    seasons.points.map(({ period, position }) => [period, position]),
    [
      ['printemps 2023', 0],
      ['hiver 2023', 1],
    ],
  );
});

test('points out of order are put in order, partial dates among them', () => {
  const series = {
    ...inTime({}),
    points: [
      { period: '2025-04', value: 25 },
      { period: '2020-12', value: 5 },
      { period: '2021-06', value: 13 },
    ],
  };
  assert.deepEqual(pairs(timeOf(series)), [
    ['2020-12', 5],
    ['2021-06', 13],
    ['2025-04', 25],
  ]);
});

test('of two points of one period the known one stays, then the later edition, then the later in the list', () => {
  const series = {
    ...inTime({}),
    points: [
      { period: '2020', value: 1 },
      { period: '2020', value: null },
      { period: '2021', value: 2, edition: '2024' },
      { period: '2021', value: 3, edition: '2023' },
      { period: '2022', value: 4 },
      { period: '2022', value: 5 },
    ],
  };
  assert.deepEqual(pairs(timeOf(series)), [
    ['2020', 1],
    ['2021', 2],
    ['2022', 5],
  ]);
});

test('a year missing between two others is a gap; a rarer survey is not', () => {
  assert.deepEqual(pairs(timeOf(inTime({ '2020': 1, '2021': 2, '2023': 3 }))), [
    ['2020', 1],
    ['2021', 2],
    ['2022', null],
    ['2023', 3],
  ]);
  assert.deepEqual(
    timeOf(inTime({ '2020': 1, '2021': 2, '2023': 3 })).points.map(({ given }) => given),
    [true, true, false, true],
  );
  assert.equal(timeOf(inTime({ '1990': 1, '1999': 2, '2010': 3 })).points.length, 3);
});

test('what is not a finite number is missing, and minus zero is zero', () => {
  const series = {
    ...inTime({}),
    points: [
      { period: '2020', value: Number.NaN },
      { period: '2021', value: Infinity },
      { period: '2022', value: -0 },
    ],
  };
  assert.deepEqual(
    timeOf(series).points.map(({ value }) => value),
    [null, null, 0],
  );
  assert.ok(Object.is(timeOf(series).points[2]?.value, 0));
  assert.equal(latest(timeOf(series))?.period, '2022');
  assert.equal(latest(timeOf(inTime({ '2020': null }))), undefined);
});

test('what is compared is laid along the same periods', () => {
  const reading = timeOf(
    inTime({ '2020': 1, '2022': 3 }, POPULATION, {
      compare: {
        label: 'Médiane',
        count: 183,
        points: [
          { period: '2021', value: 20 },
          { period: '2022', value: 30 },
        ],
      },
    }),
  );
  assert.deepEqual(pairs(reading), [
    ['2020', 1],
    ['2021', null],
    ['2022', 3],
  ]);
  assert.deepEqual(
    reading.compare?.map(({ value }) => value),
    [null, 20, 30],
  );
});

test('categories keep their order, the latest period and the last of each code; hostile codes are only codes', () => {
  const reading = readSeries({
    ...byCategory([]),
    points: [
      { category: { code: 'agreement' }, period: '2024', value: 1 },
      { category: { code: '__proto__', label: ' ' }, period: '2025', value: 2 },
      { category: { code: 'agreement', label: 'Convention' }, period: '2025', value: 3 },
      { category: { code: 'agreement', label: 'Convention' }, period: '2025', value: 4 },
    ],
  });
  assert.equal(reading.dimension, 'category');
  assert.deepEqual(
    reading.points.map((point) => ('code' in point ? [point.code, point.label, point.value] : [])),
    [
      ['__proto__', '__proto__', 2],
      ['agreement', 'Convention', 4],
    ],
  );
});

test('a share may be said of a whole only, a total of what excludes one another, neither of what is not all known', () => {
  const facts = (series: Parameters<typeof readSeries>[0]): unknown => {
    const reading = readSeries(series);
    return reading.dimension === 'category' ? [reading.partition, reading.total] : undefined;
  };
  assert.deepEqual(
    facts(
      byCategory([
        ['informal', 1],
        ['agreement', 2],
      ]),
    ),
    [true, 3],
  );
  assert.deepEqual(
    facts(
      byCategory([
        ['informal', null],
        ['agreement', 2],
      ]),
    ),
    [false, null],
  );
  assert.deepEqual(
    facts(
      byCategory([
        ['informal', -1],
        ['agreement', 2],
      ]),
    ),
    [false, null],
  );
  assert.deepEqual(
    facts(
      byCategory(
        [
          ['state', 1],
          ['local', 2],
        ],
        FUNDING,
      ),
    ),
    [false, 3],
  );
  const themes = { ...DEGREES, id: 'actions-by-theme' };
  assert.deepEqual(
    facts(
      byCategory(
        [
          ['water', 1],
          ['energy', 2],
        ],
        themes,
      ),
    ),
    [false, null],
  );
  assert.deepEqual(
    facts(
      byCategory(
        [
          ['water', 1],
          ['energy', 2],
        ],
        { ...themes, partition: true },
      ),
    ),
    [true, 3],
  );
  assert.equal(totalOf([]), null);
});

test('ten thousand points are read', () => {
  const points = Array.from({ length: 10_000 }, (_, i) => ({ period: String(1000 + (i % 9000)), value: i }));
  assert.equal(timeOf({ ...inTime({}), points }).points.length, 9000);
});
