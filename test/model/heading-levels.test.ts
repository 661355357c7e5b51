import assert from 'node:assert/strict';
import test from 'node:test';
import { headingLevels } from '../../src/model/blocks/heading-levels.js';

const place = (level: number, ...own: number[]): number[] => own.map(headingLevels(level));

test('headings stand below the section, whatever their writer counted from', () => {
  assert.deepEqual(place(3, 1, 2, 3), [4, 5, 6]);
  assert.deepEqual(place(3, 4, 4, 5), [4, 4, 5]);
});

test('no level is left out, and none is deeper than 6', () => {
  assert.deepEqual(place(2, 2, 5, 6, 3, 2), [3, 4, 5, 4, 3]);
  assert.deepEqual(place(4, 1, 2, 3, 4), [5, 6, 6, 6]);
});

test('a heading that comes before the first of its parents stands beside it', () => {
  assert.deepEqual(place(3, 3, 2, 3), [4, 4, 5]);
});
