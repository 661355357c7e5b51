import assert from 'node:assert/strict';
import test from 'node:test';
import { orderMatrix, placeGrid } from '../../src/diagram/layout/matrix.js';
import { placeAbove } from '../../src/diagram/layout/matrix-above.js';
import { alignBoxes } from '../../src/diagram/layout/parts/align.js';
import { findCommunities } from '../../src/diagram/layout/parts/communities.js';
import { wayAround } from '../../src/diagram/layout/parts/ellipse.js';
import { callRoll } from '../../src/diagram/layout/parts/roll.js';
import { crossingsOf, orderSides } from '../../src/diagram/layout/parts/uncross.js';
import { seededRandom } from '../seeded-random.js';
import { finish } from '../../src/util/slices.js';

const weightsOf = (count: number, pairs: readonly (readonly [number, number])[]): number[][] => {
  const weights = Array.from({ length: count }, () => Array.from({ length: count }, () => 0));
  for (const [a, b] of pairs) weights[a]![b] = weights[b]![a] = 1;
  return weights;
};
const cliques = (...groups: readonly (readonly number[])[]): [number, number][] =>
  groups.flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b): [number, number] => [a, b])));

test('boxes stand where they wish when they may, else as near as can be', () => {
  assert.deepEqual(
    alignBoxes(
      [
        { height: 10, wish: 20 },
        { height: 10, wish: 60 },
      ],
      4,
    ),
    [15, 55],
  );
  // Two that want the same place share the way.
  assert.deepEqual(
    alignBoxes(
      [
        { height: 10, wish: 50 },
        { height: 10, wish: 50 },
      ],
      4,
    ),
    [38, 52],
  );
  assert.deepEqual(alignBoxes([], 4), []);
});

test('aligned boxes never overlap and keep their order', () => {
  const random = seededRandom(5);
  for (let round = 0; round < 50; round++) {
    const boxes = Array.from({ length: 12 }, () => ({ height: 5 + 30 * random(), wish: 300 * random() }));
    const tops = alignBoxes(boxes, 6);
    tops.forEach((top, at) => {
      assert.ok(at === 0 || top >= tops[at - 1]! + boxes[at - 1]!.height + 6 - 1e-6);
    });
  }
});

test('both sides of flows are ordered so that none crosses where none must', () => {
  const flows = [
    { from: 0, to: 13 },
    { from: 1, to: 12 },
    { from: 2, to: 11 },
    { from: 3, to: 10 },
    { from: 3, to: 11 },
  ];
  assert.equal(crossingsOf(flows, finish(orderSides(flows))), 0);
  // Givers by their numbers, receivers by the complements of theirs, as they come.
  const places = new Map([0, 1, 2, 3, ~10, ~11, ~12, ~13].map((end, at) => [end, at]));
  assert.equal(crossingsOf(flows, places), 8);
});

test('a cycle of flows is drawn without a crossing: who gives and receives stands on both sides', () => {
  const cycle = [0, 1, 2, 3].map((from) => ({ from, to: (from + 1) % 4 }));
  assert.equal(crossingsOf(cycle, finish(orderSides(cycle))), 0);
});

test('communities are those that are tied among themselves; nobody is lost', () => {
  const found = finish(findCommunities(weightsOf(7, [...cliques([0, 2, 4], [1, 3, 5]), [4, 5]])));
  assert.deepEqual(
    found.groups.map((group) => [...group].sort((a, b) => a - b)),
    [[0, 2, 4], [1, 3, 5], [6]],
  );
});

test('neighbours are tied to the same others: nearer than in any of a thousand orders by chance', () => {
  const random = seededRandom(9);
  for (let round = 0; round < 12; round++) {
    const items = Array.from({ length: 16 }, (_, at) => at);
    const pairs = items.flatMap((a) =>
      items.flatMap((b): [number, number][] => (a < b && random() < (a % 4 === b % 4 ? 0.6 : 0.06) ? [[a, b]] : [])),
    );
    const weights = weightsOf(items.length, pairs);
    const tied = items.map((a) => new Set(items.filter((b) => a === b || weights[a]![b]! > 0)));
    const far = (a: number, b: number): number =>
      1 - [...tied[a]!].filter((each) => tied[b]!.has(each)).length / Math.sqrt(tied[a]!.size * tied[b]!.size);
    const cost = (order: readonly number[]): number =>
      order.slice(1).reduce((sum, item, at) => sum + far(order[at]!, item), 0);
    const { order, groups } = finish(findCommunities(weights));
    assert.deepEqual(
      [...order].sort((a, b) => a - b),
      items,
    );
    for (const group of groups) {
      const places = group.map((item) => order.indexOf(item));
      assert.equal(Math.max(...places) - Math.min(...places), group.length - 1, 'a community stands together');
    }
    for (let chance = 0; chance < 1000; chance++) {
      const shuffled = items.map((item) => [random(), item] as const).sort(([a], [b]) => a - b);
      assert.ok(cost(order) < cost(shuffled.map(([, item]) => item)));
    }
  }
});

test('blocks lie along the diagonal of a matrix', () => {
  const { places, blocks } = finish(orderMatrix(weightsOf(6, cliques([0, 2, 4], [1, 3, 5]))));
  assert.deepEqual(blocks, [
    [0, 3],
    [3, 3],
  ]);
  assert.equal(new Set([0, 2, 4].map((item) => places[item]! < 3)).size, 1);
  assert.deepEqual([...places].sort(), [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(finish(orderMatrix([])), { places: [], blocks: [] });
});

test('a grid fits its frame, or there is none', () => {
  const frame = { width: 870, names: 150, reach: 7.5, least: 17, most: 26 };
  const grid = placeGrid(31, frame)!;
  assert.ok(grid.left >= 150 && grid.left + 31 * grid.cell <= 870);
  assert.equal(placeGrid(41, frame), undefined);
  assert.equal(placeGrid(31, { ...frame, width: 264 }), undefined);
  assert.equal(placeAbove(31, { ...frame, width: 264 }), undefined);
  assert.equal(placeAbove(12, { ...frame, width: 264 })?.cell, 21);
});

test('places along an orbit keep out of its opening and the same step apart', () => {
  const orbit = { rx: 300, ry: 200, open: 80 };
  const step = { wide: 100, high: 30 };
  const { capacity, placeAt } = wayAround(orbit, step);
  const places = [0, 0.25, 0.5, 0.75, 1].map(placeAt);
  for (const [x, y] of places) {
    assert.ok(Math.abs(x * x + y * y - 1) < 1e-9);
    assert.ok(y > 0 || Math.abs(x) * orbit.rx >= orbit.open - 1);
  }
  assert.deepEqual(
    places[2]!.map((value) => Math.round(value * 100) + 0),
    [0, 100],
  );
  assert.ok(capacity > wayAround(orbit, { ...step, wide: 200 }).capacity);
});

test('a roll call is read down its columns and stays in its frame', () => {
  const entries = Array.from({ length: 7 }, (_, at) => ({ width: 80, height: at === 3 ? 28 : 13 }));
  const { points, height } = callRoll(entries, { left: 6, top: 100, width: 300, reach: 8 });
  assert.equal(new Set(points.filter((_, at) => at % 2 === 0)).size, 2);
  assert.ok(points[1]! < points[3]! && points[0] === points[2]);
  assert.ok(height > 0);
  assert.equal(callRoll([], { left: 0, top: 0, width: 300, reach: 8 }).height, 0);
});
