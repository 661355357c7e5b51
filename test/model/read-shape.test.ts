import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import type { GenericSchema } from 'valibot';
import { shapeFiles } from '../../scripts/write-shapes.js';
import { readShape, type Shape } from '../../src/model/read-shape.js';
import { actionSheetSchema } from '../../src/model/schemas/action-sheet.js';
import { comparableTerritorySchema } from '../../src/model/schemas/comparable-territory.js';
import { entrySchema } from '../../src/model/schemas/entry.js';
import { indicatorSchema } from '../../src/model/schemas/indicator.js';
import { networkSchema } from '../../src/model/schemas/network.js';
import { placeValuesSchema } from '../../src/model/schemas/place-values.js';
import { seriesSchema } from '../../src/model/schemas/series.js';
import { similarSheetSchema } from '../../src/model/schemas/similar-sheet.js';
import { territorySchema } from '../../src/model/schemas/territory.js';
import { actionSheetShape } from '../../src/model/shapes/action-sheet.js';
import { comparableTerritoryShape } from '../../src/model/shapes/comparable-territory.js';
import { entryShape } from '../../src/model/shapes/entry.js';
import { indicatorShape } from '../../src/model/shapes/indicator.js';
import { networkShape } from '../../src/model/shapes/network.js';
import { placeValuesShape } from '../../src/model/shapes/place-values.js';
import { seriesShape } from '../../src/model/shapes/series.js';
import { similarSheetShape } from '../../src/model/shapes/similar-sheet.js';
import { territoryShape } from '../../src/model/shapes/territory.js';
import { understand, type Misfit } from '../../src/model/understand.js';
import type { Random } from '../../src/util/random.js';
import { seededRandom } from '../seeded-random.js';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

test('the shapes are those of the schemas', () => {
  for (const [name, text] of shapeFiles()) {
    const there = readFileSync(new URL(`../../src/model/shapes/${name}`, import.meta.url), 'utf8');
    assert.equal(there, text, `${name}: run \`npm run generate\``);
  }
});

const sheets = read('data/action-sheets.json') as unknown[];
const network = {
  actors: (read('data/actors.json') as unknown[]).slice(0, 12),
  links: (read('data/links.json') as unknown[]).slice(0, 12),
};
const indicators = read('data/indicators.json') as unknown[];
const territories = read('data/territories.json') as unknown[];
const series = {
  indicator: indicators[0],
  scope: { type: 'intercommunality', id: '200010700', name: 'CA' },
  points: [
    { period: '2020', value: 1, edition: '2020' },
    { period: '2021', value: null },
  ],
  compare: { label: 'médiane', points: [{ period: '2020', value: 3 }], count: 4 },
};

const similar = sheets.slice(0, 6).map((sheet) => ({
  sheet: { ...(sheet as object), verifiedAt: '2025', contact: { role: 'Chef de projet', phone: null } },
  reasons: [{ kind: 'theme', code: 'eit' }],
}));
const comparable = [
  {
    territory: { id: 'ti-1', name: 'Un', region: { code: '28', name: 'Normandie' }, population: null },
    reasons: [{ kind: 'population', population: 2, own: 3 }],
    sheets: sheets.slice(0, 2),
  },
];
const values = {
  indicator: indicators[0],
  by: 'territory',
  period: '2025',
  values: [
    { id: 'ti-1', name: 'Un', value: 12 },
    { id: 'ti-2', name: 'Deux', value: null },
  ],
};
const entry = {
  name: 'Tissu',
  version: '1',
  counts: { sheets: 3 },
  reporting: { email: 'a@b.fr' },
  publicAddress: 'https://x',
  links: { actors: 'actors' },
};

const PAIRS: readonly [string, GenericSchema, Shape<unknown>, readonly unknown[]][] = [
  ['action sheet', actionSheetSchema, actionSheetShape, sheets],
  ['network', networkSchema, networkShape, [network]],
  ['similar sheet', similarSheetSchema, similarSheetShape, similar],
  ['comparable territory', comparableTerritorySchema, comparableTerritoryShape, comparable],
  ['entry', entrySchema, entryShape, [entry]],
  ['indicator', indicatorSchema, indicatorShape, indicators],
  ['territory', territorySchema, territoryShape, territories.slice(0, 20)],
  ['series', seriesSchema, seriesShape, [series]],
  ['place values', placeValuesSchema, placeValuesShape, [values]],
];

/** No lists: Valibot takes a list for an object without fields, a shape does not (tested apart). */
const HOSTILE: readonly unknown[] = [null, 0, -1, 1.5, 7, '', 'texte', true, {}, { id: 'x' }, 'a'.repeat(300)];

/** Puts hostile values in some places of a tree. */
const spoil = (value: unknown, random: Random): unknown => {
  if (random() < 0.06) return structuredClone(HOSTILE[Math.floor(random() * HOSTILE.length)]);
  if (Array.isArray(value)) return value.map((item) => spoil(item, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (random() < 0.04 ? [] : [[key, spoil(inner, random)]])),
  );
};

test('a shape reads exactly what its schema reads, whole or spoiled', () => {
  const random = seededRandom(20261123);
  for (const [name, schema, shape, records] of PAIRS) {
    for (let round = 0; round < 60; round++) {
      for (const record of records) {
        const input = round === 0 ? record : spoil(record, random);
        const bySchema = understand(schema, structuredClone(input));
        const byShape = readShape(shape, structuredClone(input));
        assert.deepEqual(byShape, bySchema, `${name}: ${JSON.stringify(input).slice(0, 400)}`);
      }
    }
  }
});

test('each loss is told with its path, once', () => {
  const misfits: Misfit[] = [];
  const sheet = readShape(
    actionSheetShape,
    {
      id: 'a',
      title: 'A',
      startDate: 2019,
      partners: [{}, { actor: { id: 'x', name: 'X' } }],
      budget: { totalEur: '18 M€' },
    },
    (misfit) => misfits.push(misfit),
  );
  assert.deepEqual(
    misfits.map(({ path, expected, received }) => `${path}: ${expected}, ${received}`),
    ['startDate: string, number', 'partners.0.actor: Object, undefined', 'budget.totalEur: number, string'],
  );
  assert.equal(sheet?.partners.length, 1);
  assert.deepEqual(sheet.budget, { taxBasis: 'unknown', funders: [] });
});

test('a list is no object', () => {
  assert.equal(readShape(actionSheetShape, []), undefined);
  assert.equal(readShape(actionSheetShape, { id: 'a', title: 'A', cooperation: [] })?.cooperation, undefined);
});

test('a field called __proto__ is only a field', () => {
  const sheet = readShape(actionSheetShape, JSON.parse('{"id":"a","title":"A","__proto__":{"admin":true}}'));
  assert.equal((sheet as { admin?: boolean }).admin, undefined);
});
