import assert from 'node:assert/strict';
import test from 'node:test';
import { minimalStandard } from '../../src/util/random.js';
import { finish, startSlices, step, type Task } from '../../src/util/slices.js';

test('a seed gives the same numbers on every engine, within [0, 1)', () => {
  const random = minimalStandard(1);
  assert.deepEqual(Array.from({ length: 3 }, random), [
    16807 / 2147483647,
    282475249 / 2147483647,
    1622650073 / 2147483647,
  ]);
  const many = Array.from({ length: 10_000 }, minimalStandard(20231));
  assert.ok(many.every((value) => value >= 0 && value < 1));
  assert.ok(Math.abs(many.reduce((sum, value) => sum + value, 0) / many.length - 0.5) < 0.01);
});

function* count(to: number): Task<string> {
  for (let at = 0; at < to; at++) yield 10;
  return 'done';
}

test('slices stop at their budget, go on where they were, and end', () => {
  const slices = startSlices(count(5));
  assert.equal(step(slices, 25), false);
  assert.equal(slices.work, 30);
  assert.equal(slices.result, undefined);
  assert.equal(step(slices, 1000), true);
  assert.equal(slices.result, 'done');
  assert.equal(step(slices, 1000), true);
  assert.equal(finish(count(3)), 'done');
});
