import assert from 'node:assert/strict';
import test from 'node:test';
import { compareCodes } from '../../src/util/compare-codes.js';
import { groupBy } from '../../src/util/group-by.js';
import { holdTogether } from '../../src/util/hold-together.js';
import { seededRandom } from '../seeded-random.js';
import { finish, startSlices, step, type Task } from '../../src/util/slices.js';

test('codes are ordered by code unit, on every machine alike', () => {
  assert.deepEqual(['é', 'b', 'B', 'a-1', 'a', '10', '9'].sort(compareCodes), ['10', '9', 'B', 'a', 'a-1', 'b', 'é']);
  assert.equal(compareCodes('a', 'a'), 0);
});

test('groups keep the order of first appearance, and any key is only a key', () => {
  const groups = groupBy(['b1', '__proto__', 'a1', 'b2'], (text) => text.replace(/\d/, ''));
  assert.deepEqual(
    [...groups],
    [
      ['b', ['b1', 'b2']],
      ['__proto__', ['__proto__']],
      ['a', ['a1']],
    ],
  );
});

test('signs are held to their words, and nothing else is changed', () => {
  const cases = [
    ['Le « projet » : fini ?', 'Le «\u00a0projet\u00a0»\u00a0: fini\u00a0?'],
    ['un « a » ; « b » !', 'un «\u00a0a\u00a0»\u00a0; «\u00a0b\u00a0»\u00a0!'],
    ['déjà «\u202fà sa place\u00a0» – https://x.fr/?a=b:c', 'déjà «\u202fà sa place\u00a0» – https://x.fr/?a=b:c'],
    ['', ''],
  ] as const;
  for (const [text, expected] of cases) assert.equal(holdTogether(text), expected);
});

test('one seed gives one sequence, from 0 to 1 excluded', () => {
  const take = (seed: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 1000 }, random);
  };
  assert.deepEqual(take(7), take(7));
  assert.notDeepEqual(take(7), take(8));
  assert.ok(take(7).every((value) => value >= 0 && value < 1));
  const mean = take(7).reduce((sum, value) => sum + value, 0) / 1000;
  assert.ok(Math.abs(mean - 0.5) < 0.05);
});

function* count(to: number): Task<number> {
  let sum = 0;
  for (let value = 1; value <= to; value++) {
    sum += value;
    yield 10;
  }
  return sum;
}

test('work in slices gives the same, whatever the slices', () => {
  assert.equal(finish(count(100)), 5050);
  for (const budget of [1, 25, 1e6]) {
    const slices = startSlices(count(100));
    let steps = 0;
    while (!step(slices, budget)) steps++;
    assert.equal(slices.result, 5050);
    assert.equal(steps > 0, budget < 1e6);
    assert.equal(step(slices, budget), true, 'done stays done');
  }
});
