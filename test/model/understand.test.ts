import assert from 'node:assert/strict';
import test from 'node:test';
import type * as v from 'valibot';
import { actionSheetSchema } from '../../src/model/schemas/action-sheet.js';
import { networkSchema } from '../../src/model/schemas/network.js';
import { pageSchema } from '../../src/model/schemas/page.js';
import { territorySchema } from '../../src/model/schemas/territory.js';
import { understand, type Misfit } from '../../src/model/understand.js';

const read = <const Schema extends v.GenericSchema>(schema: Schema, input: unknown) => {
  const misfits: Misfit[] = [];
  const data = understand(schema, input, (misfit) => misfits.push(misfit));
  return { data, misfits, paths: misfits.map(({ path }) => path) };
};
const page = (data: unknown[]) => ({ data, meta: { total: data.length, page: 1, perPage: 20 } });
const sheets = pageSchema(actionSheetSchema);

test('a wrong optional field is dropped, the record stays', () => {
  const { data, paths } = read(actionSheetSchema, { id: 'a', title: 'A', startDate: 2019, themes: 'eit', extra: [1] });
  assert.ok(data);
  assert.equal(data.startDate, undefined);
  assert.deepEqual(data.themes, []);
  assert.deepEqual(data['extra'], [1]);
  assert.deepEqual(paths.sort(), ['startDate', 'themes']);
});

test('a record without two of its required fields goes alone', () => {
  const { data, paths } = read(sheets, page([{ id: 'a', title: 'A' }, {}, { id: 'c', title: 'C' }]));
  assert.deepEqual(
    data?.data.map(({ id }) => id),
    ['a', 'c'],
  );
  assert.deepEqual(paths, ['data.1.id']);
});

test('an optional object with two wrong fields goes alone, not the record that holds it', () => {
  const { data } = read(territorySchema, { id: 't', name: 'T', region: {} });
  assert.ok(data);
  assert.equal(data.name, 'T');
  assert.equal(data.region, undefined);
});

test('paths stay those of the answer after earlier records went', () => {
  const input = page([
    null,
    { id: 'b', title: 'B', partners: [{}, { actor: { id: 'x' } }, { actor: { id: 'y', name: 'Y' } }] },
  ]);
  const { data, paths } = read(sheets, input);
  assert.equal(data?.data.length, 1);
  assert.deepEqual(
    data.data[0]?.partners.map(({ actor }) => actor.id),
    ['y'],
  );
  assert.ok(paths.includes('data.0'));
  assert.ok(paths.includes('data.1.partners.0.actor'));
  assert.ok(paths.includes('data.1.partners.1.actor.name'));
  assert.ok(
    paths.every((path) => path === 'data.0' || path.startsWith('data.1.')),
    paths.join(),
  );
});

test('many wrong records in one list all go, and only they', () => {
  const links = Array.from({ length: 50 }, (_, index) =>
    index % 3 === 0 ? { id: 7 } : { id: `l${index}`, from: 'a', to: 'b' },
  );
  const { data } = read(networkSchema, { actors: [], links });
  assert.equal(data?.links.length, 33);
});

test('a document of another kind is not understood', () => {
  for (const input of [null, 3, 'x', [], {}, { data: 'x', meta: {} }])
    assert.equal(read(sheets, input).data, undefined);
  assert.equal(read(actionSheetSchema, { id: 'a' }).data, undefined);
});

test('a degree out of range is dropped, an unknown code is kept', () => {
  const { data, paths } = read(actionSheetSchema, {
    id: 'a',
    title: 'A',
    axis: 'new-axis',
    cooperation: { degree: 9, form: 'x' },
  });
  assert.equal(data?.axis, 'new-axis');
  assert.deepEqual(data.cooperation, { form: 'x' });
  assert.deepEqual(paths, ['cooperation.degree']);
});

test('reading what was read changes nothing', () => {
  const { data } = read(sheets, page([{ id: 'a', title: 'A' }]));
  assert.deepEqual(read(sheets, structuredClone(data)).data, data);
});

test('hostile keys are only keys', () => {
  const input = JSON.parse(
    '{"id":"a","title":"A","__proto__":{"status":"done"},"constructor":1,"axis":"__proto__"}',
  ) as unknown;
  const { data } = read(actionSheetSchema, input);
  assert.equal(data?.status, 'unknown');
  assert.equal(data.axis, '__proto__');
});
