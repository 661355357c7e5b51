import assert from 'node:assert/strict';
import test from 'node:test';
import { actionSheetSchema } from '../../src/model/schemas/action-sheet.js';
import { understand } from '../../src/model/understand.js';
import { generateSheets, LONGEST_DESCRIPTION, LONGEST_TITLE } from '../fixtures/generate-sheets.js';

const sheets = generateSheets(2150);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const share = (isSo: (sheet: (typeof sheets)[number]) => boolean): number => sheets.filter(isSo).length / sheets.length;

test('the same seed gives the same sheets, another seed gives others', () => {
  assert.deepEqual(generateSheets(40), generateSheets(40));
  assert.notDeepEqual(generateSheets(40), generateSheets(40, 1));
});

test('each sheet is of the schema, without a loss, and has an identifier of its own', () => {
  for (const sheet of sheets)
    understand(actionSheetSchema, structuredClone(sheet), (misfit) => assert.fail(JSON.stringify(misfit)));
  assert.equal(new Set(sheets.map(({ id }) => id)).size, 2150);
});

test('lengths and gaps are those of real sheets', () => {
  const titles = sheets.map(({ title }) => title.length);
  assert.ok(Math.abs(median(titles) - 66) <= 6, `titles: ${String(median(titles))}`);
  assert.equal(Math.max(...titles), LONGEST_TITLE);
  const texts = sheets.flatMap(({ description }) => (description ? [description.length] : []));
  assert.ok(Math.abs(median(texts) - 785) <= 120, `descriptions: ${String(median(texts))}`);
  assert.equal(Math.max(...texts), LONGEST_DESCRIPTION);
  assert.ok(sheets.some(({ description }) => description?.includes('\n\n')));
  for (const [what, has] of [
    ['money', share(({ budget }) => budget !== undefined)],
    ['description', share(({ description }) => !!description)],
    ['start', share(({ startDate }) => startDate !== undefined)],
    ['end', share(({ endDate }) => endDate !== undefined)],
  ] as const)
    assert.ok(has > 0.2 && has < 0.5, `${what}: ${String(has)}`);
});

test('20,000 of them are made too', () => {
  const many = generateSheets(20_000, 7);
  assert.equal(many.length, 20_000);
  assert.equal(new Set(many.map(({ id }) => id)).size, 20_000);
});
