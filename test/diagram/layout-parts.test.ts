import assert from 'node:assert/strict';
import test from 'node:test';
import { connectedParts, walkFrom } from '../../src/diagram/layout/parts/components.js';
import { pairKey, wishedDistances, type Part } from '../../src/diagram/layout/parts/distances.js';
import { extentOf } from '../../src/diagram/layout/parts/extent.js';
import { packBoxes } from '../../src/diagram/layout/parts/pack.js';
import { sparseDistances } from '../../src/diagram/layout/parts/sparse.js';
import { descend, pairUp } from '../../src/diagram/layout/parts/stress.js';
import { finish, startSlices, step } from '../../src/util/slices.js';
import { crossingsPerLink, neighboursOf } from '../../bench/diagram/quality.js';
import { seededRandom } from '../seeded-random.js';

/** Of one family, unless a test is about families. */
const kin = (count: number): string[] => Array.from({ length: count }, () => 'firms');

const ring = (count: number): Part => ({
  families: kin(count),
  neighbours: Array.from({ length: count }, (_, at) => [(at + count - 1) % count, (at + 1) % count]),
  lengths: new Map(),
});

/** Mean squared relative error of the distances: 0 is perfect. */
const stressOf = (points: Float64Array, wished: Float64Array): number => {
  const count = points.length / 2;
  let sum = 0;
  let total = 0;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const far = wished[a * count + b]!;
      const error = Math.hypot(points[2 * a]! - points[2 * b]!, points[2 * a + 1]! - points[2 * b + 1]!) - far;
      sum += far ** -2.5 * error * error;
      total += far ** -0.5;
    }
  }
  return total === 0 ? 0 : sum / total;
};

test('connected parts come largest first, their nodes in order', () => {
  assert.deepEqual(connectedParts([[3], [], [4, 5], [0], [2], [2]]), [[2, 4, 5], [0, 3], [1]]);
  assert.deepEqual(connectedParts([]), []);
});

test('wished distances are hops, and the lengths of links, shorter to an end', () => {
  const part: Part = {
    families: kin(3),
    neighbours: [[1], [0, 2], [1]],
    lengths: new Map([
      [1, 0.9],
      [5, 1.1],
    ]),
  };
  const [first, last] = [0.9 * 0.8, 1.1 * 0.8];
  assert.deepEqual([...finish(wishedDistances(part))], [0, first, 2, first, 0, last, 2, last, 0]);
});

test('those of two families that no link ties are wished farther apart', () => {
  const part = {
    families: ['firms', 'firms', 'state', 'firms'],
    neighbours: [[1], [0, 2, 3], [1], [1]],
    lengths: new Map(),
  };
  const wished = finish(wishedDistances({ ...part, lengths: new Map([[6, 1]]) }));
  const between = (a: number, b: number): number => wished[4 * a + b]!;
  assert.equal(between(0, 3), 2);
  assert.equal(between(0, 2), 2.4);
  // What a link says is not changed by families.
  assert.equal(between(1, 2), 0.8);
});

test('large parts are placed from pivots, with far fewer wishes than pairs', () => {
  const { starts, own } = finish(sparseDistances(ring(1000), seededRandom(1), walkFrom));
  assert.equal(starts.length, 1001);
  assert.equal(starts[1000], own.length);
  assert.ok(own.length < 3 * 65_000);
  for (let at = 0; at < own.length; at += 3) {
    const [other, distance, weight] = own.subarray(at, at + 3);
    assert.ok(other! % 2 === 0 && other! < 2000);
    assert.ok(distance! >= 2 && weight! > 0 && Number.isFinite(weight));
  }
});

test('descending brings distances near the wished ones', () => {
  const random = seededRandom(3);
  for (const count of [2, 12, 40]) {
    const wished = finish(wishedDistances(ring(count)));
    const points = Float64Array.from({ length: 2 * count }, () => random());
    finish(descend(points, wished, random, [count, count], undefined, []));
    assert.ok(stressOf(points, wished) < 0.06, `${count}: ${stressOf(points, wished)}`);
  }
});

test('of several drawings the one that reads best stays: planar ones are found without a crossing', () => {
  // A grid of four by three: a descent from one place by chance often folds it.
  const [wide, high] = [4, 3];
  const count = wide * high;
  const ends = Array.from({ length: count }, (_, at) => [
    ...(at % wide < wide - 1 ? [at, at + 1] : []),
    ...(at + wide < count ? [at, at + wide] : []),
  ]).flat();
  const neighbours = neighboursOf(count, ends);
  const wished = finish(wishedDistances({ families: kin(count), neighbours, lengths: new Map() }));
  let crossings = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const points = new Float64Array(2 * count);
    finish(descend(points, wished, seededRandom(seed), [4, 4], undefined, ends));
    crossings += crossingsPerLink(points, ends);
  }
  assert.equal(crossings, 0);
});

test('who has few links stands nearer', () => {
  const star: Part = {
    families: kin(4),
    neighbours: [[1, 2, 3], [0, 2], [0, 1], [0]],
    lengths: new Map([
      [1, 1],
      [3, 1],
      [6, 1],
    ]),
  };
  const wished = finish(wishedDistances(star));
  assert.deepEqual([wished[3], wished[1], wished[6]], [0.8, 0.9, 0.9]);
  assert.equal(wished[12], wished[3], 'in both directions');
});

test('every pair is a term once, and those that follow one another share no node', () => {
  for (const count of [2, 3, 4, 5, 12, 13]) {
    const { from, to } = finish(pairUp(new Float64Array(count * count).fill(1), count));
    const pairs = [...from].map((a, term) => [a / 2, to[term]! / 2]);
    assert.equal(new Set(pairs.map(([a, b]) => pairKey(a!, b!, count))).size, (count * (count - 1)) / 2);
    assert.ok(pairs.every(([a, b]) => a !== b));
  }
});

test('walls bend a long drawing until it fits between them', () => {
  const count = 20;
  const path: Part = {
    families: kin(count),
    neighbours: Array.from({ length: count }, (_, at) => [at - 1, at + 1].filter((n) => n >= 0 && n < count)),
    lengths: new Map(),
  };
  const random = seededRandom(5);
  const wished = finish(wishedDistances(path));
  const points = Float64Array.from({ length: 2 * count }, () => random());
  finish(descend(points, wished, random, [4, 3], undefined, []));
  const [[, width], [, height]] = [extentOf(points, 0), extentOf(points, 1)];
  assert.ok(width <= 8 && height <= 6);
  assert.ok(width > 4 && height > 2, `${width} × ${height}`);
});

test('packed boxes stay in the strip and do not overlap', () => {
  const random = seededRandom(8);
  const boxes = Array.from({ length: 40 }, () => [20 + random() * 200, 20 + random() * 100] as const);
  const {
    places,
    size: [width, height],
  } = packBoxes(boxes, 600);
  assert.ok(width <= 600 + 600 / 96);
  boxes.forEach((a, i) => {
    boxes.slice(i + 1).forEach((b, rest) => {
      const j = i + 1 + rest;
      const apart =
        places[2 * i]! + a[0] <= places[2 * j]! + 1e-9 ||
        places[2 * j]! + b[0] <= places[2 * i]! + 1e-9 ||
        places[2 * i + 1]! + a[1] <= places[2 * j + 1]! + 1e-9 ||
        places[2 * j + 1]! + b[1] <= places[2 * i + 1]! + 1e-9;
      assert.ok(apart, `${i} and ${j}`);
    });
  });
  assert.ok(height < 1600);
});

test('slices come to the same end whatever the budget, and report their work', () => {
  const run = (budget: number): readonly [number[], number, number] => {
    const random = seededRandom(4);
    const wished = finish(wishedDistances(ring(30)));
    const points = Float64Array.from({ length: 60 }, () => random());
    const slices = startSlices(descend(points, wished, random, [9, 9], undefined, []));
    let turns = 0;
    while (!step(slices, budget)) turns++;
    return [[...points], slices.work, turns];
  };
  const [points, work, turns] = run(1);
  const [same, sameWork, fewTurns] = run(1e9);
  assert.deepEqual(points, same);
  assert.equal(work, sameWork);
  assert.ok(turns > 0 && fewTurns === 0);
});
