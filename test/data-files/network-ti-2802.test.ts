import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import * as v from 'valibot';
import { readActors, readLinks, readSheets } from './support.js';

const goldenSchema = v.strictObject({
  about: v.string(),
  sheets: v.array(v.string()),
  actors: v.array(
    v.strictTuple([
      v.string(),
      v.string(),
      v.string(),
      v.string(),
      v.record(v.string(), v.unknown()),
      v.array(v.string()),
    ]),
  ),
  stated: v.array(v.looseObject({ from: v.string(), to: v.string(), sheet: v.string() })),
  role: v.array(v.strictTuple([v.string(), v.string()])),
});

const golden = v.parse(
  goldenSchema,
  JSON.parse(await readFile(new URL('golden/ti-2802.golden.json', import.meta.url), 'utf8')),
);
const sheets = new Set(golden.sheets);
const byId = <Item extends { id: string }>(a: Item, b: Item): number => (a.id < b.id ? -1 : 1);

test('the sheets of ti-2802 are those read by hand', async () => {
  const own = (await readSheets()).filter(({ territory }) => territory?.id === 'ti-2802');
  assert.deepEqual(
    own.map(({ id }) => id),
    golden.sheets,
  );
});

test('the actors of ti-2802 are those read by hand, and no other', async () => {
  const own = (await readActors())
    .filter((actor) => actor.sheets.some((sheet) => sheets.has(sheet)))
    .map((actor) => ({ ...actor, sheets: [...actor.sheets].sort() }));
  const expected = golden.actors.map(([id, name, kind, family, more, named]) => ({
    id,
    name,
    kind,
    family,
    ...more,
    sheets: named,
  }));
  assert.deepEqual(own.sort(byId), expected.sort(byId));
});

test('the links of ti-2802 are those read by hand, and no other', async () => {
  const own = (await readLinks()).filter(({ sheet }) => sheets.has(sheet!));
  const sheetOf = (lead: string): string =>
    lead === 'sevede' ? 'vapeur-ecostuair-tereos' : 'eau-industrielle-norville';
  const expected = [
    ...golden.stated.map((link) => ({ id: `${link.sheet}-${link.from}-${link.to}`, ...link, basis: 'stated' })),
    ...golden.role.map(([from, to]) => ({
      id: `${sheetOf(to)}-${from}-${to}`,
      from,
      to,
      kind: 'partnership',
      directed: false,
      status: 'existing',
      sheet: sheetOf(to),
      basis: 'role',
    })),
  ];
  assert.deepEqual(own.sort(byId), expected.sort(byId));
});
