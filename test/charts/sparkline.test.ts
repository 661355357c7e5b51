import assert from 'node:assert/strict';
import test from 'node:test';
import { readTime } from '../../src/charts/time-reading.js';
import { toSparkline, type Sparkline } from '../../src/charts/sparkline.js';
import { inTime, STEAM } from './make-series.js';

const BOX = { width: 100, height: 40, padding: 4 };
const line = (values: Readonly<Record<string, number | null>>): Sparkline | undefined =>
  toSparkline(readTime(inTime(values, STEAM)).points, BOX);

test('time goes right by its true distances, more goes up, within the padding', () => {
  assert.equal(line({ '2000': 0, '2004': 10, '2020': 5 })?.path, 'M4 36L22.4 4L96 20');
});

test('a gap breaks the line; a point between two gaps is a dot', () => {
  const broken = line({ '2020': 0, '2021': null, '2022': 10, '2023': null, '2024': 5, '2025': 6 });
  assert.equal(broken?.path, 'M77.6 20L96 16.8');
  assert.deepEqual(broken.dots, [
    [4, 36],
    [40.8, 4],
  ]);
});

test('equal values lie in the middle', () => {
  assert.equal(line({ '2020': 7, '2021': 7 })?.path, 'M4 20L96 20');
});

test('fewer than two known points are no line', () => {
  assert.equal(line({}), undefined);
  assert.equal(line({ '2020': 7 }), undefined);
  assert.equal(line({ '2020': 7, '2021': null }), undefined);
});

test('ends are the first and last known points', () => {
  const broken = line({ '2020': null, '2021': 1, '2022': 2, '2023': null });
  assert.deepEqual(
    [broken?.first, broken?.last],
    [
      [4, 36],
      [96, 4],
    ],
  );
});
