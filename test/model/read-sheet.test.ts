import assert from 'node:assert/strict';
import test from 'node:test';
import { readSheet } from '../../src/model/read-sheet.js';

const endOf = (startDate: unknown, endDate: unknown): [string | null | undefined, string[]] => {
  const told: string[] = [];
  const sheet = readSheet({ id: 'x', title: 'X', startDate, endDate }, ({ path }) => told.push(path));
  return [sheet?.endDate, told];
};

test('an end before the start is left out and told', () => {
  for (const [start, end] of [
    ['2024-05', '2019'],
    ['2024-05-02', '2024-05-01'],
    ['2024', '2023-12-31'],
  ])
    assert.deepEqual(endOf(start, end), [null, ['endDate']], `${start} ${end}`);
});

test('an end that may be after the start stays', () => {
  for (const [start, end] of [
    ['2024-05', '2024'],
    ['2024', '2024-01'],
    ['2024-05-02T10:00:00Z', '2024-05-02'],
    [null, '2024'],
  ])
    assert.deepEqual(endOf(start, end), [end, []], `${String(start)} ${String(end)}`);
});

test('a start that is no date says nothing of the end', () => {
  for (const start of ['printemps', 'zzz', '2024-printemps', '<b>'])
    assert.deepEqual(endOf(start, '2023-10'), ['2023-10', []], start);
});
