import assert from 'node:assert/strict';
import test from 'node:test';
import { fisherClasses, type Range } from '../../src/map/fisher-classes.js';
import { seededRandom } from '../seeded-random.js';

/** Sum of the squared deviations from the mean, straight from the definition. */
const deviation = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};
const within = (values: readonly number[], [least, most]: Range): number[] =>
  values.filter((value) => value >= least && value <= most);
const total = (values: readonly number[], ranges: readonly Range[]): number =>
  ranges.reduce((sum, range) => sum + deviation(within(values, range)), 0);

/** Every way to cut sorted distinct values into so many classes: the truth, by brute force. */
const everyCut = (values: readonly number[], classes: number): number => {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const best = (from: number, left: number): number => {
    if (left === 1) return deviation(within(values, [distinct[from]!, distinct.at(-1)!]));
    let least = Infinity;
    for (let end = from; end <= distinct.length - left; end++) {
      const own = deviation(within(values, [distinct[from]!, distinct[end]!]));
      least = Math.min(least, own + best(end + 1, left - 1));
    }
    return least;
  };
  return best(0, Math.min(classes, distinct.length));
};

test('no cut makes classes that are more alike inside: against every cut there is', () => {
  const random = seededRandom(1958);
  for (let round = 0; round < 150; round++) {
    const count = 1 + Math.floor(random() * 14);
    const scale = [1, 5, 1e6][round % 3]!;
    const values = Array.from({ length: count }, () => Math.round((random() ** 3 - 0.2) * 10) * scale);
    for (const classes of [1, 2, 3, 5]) {
      const ranges = fisherClasses(values, classes);
      const [is, least] = [total(values, ranges), everyCut(values, classes)];
      assert.ok(
        is <= least + 1e-6 * (1 + least),
        `${values.join()} in ${String(classes)}: ${String(is)} > ${String(least)}`,
      );
    }
  }
});

test('classes cover every value once, in order, and never part equal ones', () => {
  const random = seededRandom(1977);
  for (let round = 0; round < 25; round++) {
    const values = Array.from({ length: 1 + Math.floor(random() * 900) }, () => Math.floor(random() ** 4 * 1e5));
    const ranges = fisherClasses(values, 5);
    assert.ok(ranges.length <= 5);
    assert.equal(ranges.length, Math.min(5, new Set(values).size));
    for (const value of values) {
      assert.equal(ranges.filter(([least, most]) => value >= least && value <= most).length, 1, String(value));
    }
    ranges.forEach(([least, most], at) => {
      assert.ok(least <= most && (at === 0 || least > ranges[at - 1]![1]));
      assert.ok(values.includes(least) && values.includes(most), 'bounds are values that are there');
    });
  }
});

test('the traps: nothing, one value, all equal, fewer values than classes, a giant among many', () => {
  assert.deepEqual(fisherClasses([], 5), []);
  assert.deepEqual(fisherClasses([7], 5), [[7, 7]]);
  assert.deepEqual(fisherClasses([3, 3, 3], 5), [[3, 3]]);
  assert.deepEqual(fisherClasses([2, 1], 5), [
    [1, 1],
    [2, 2],
  ]);
  assert.deepEqual(fisherClasses([1, 2, 3, 1_000_000], 2), [
    [1, 3],
    [1_000_000, 1_000_000],
  ]);
  assert.deepEqual(fisherClasses([-5, -4, 10, 11], 2), [
    [-5, -4],
    [10, 11],
  ]);
});

test('large numbers that differ by little keep their digits, and many values take little time', () => {
  assert.deepEqual(fisherClasses([1e15, 1e15 + 1, 1e15 + 10, 1e15 + 11], 2), [
    [1e15, 1e15 + 1],
    [1e15 + 10, 1e15 + 11],
  ]);
  const many = Array.from({ length: 50_000 }, (_, at) => at);
  const ranges = fisherClasses(many, 5);
  assert.equal(ranges.length, 5);
  assert.deepEqual([ranges[0]![0], ranges[4]![1]], [0, 49_999]);
});
