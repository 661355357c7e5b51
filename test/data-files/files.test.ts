import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import test from 'node:test';
import * as v from 'valibot';
import { ID_PATTERN } from '../../src/model/codes.js';
import { actionSheetSchema } from '../../src/model/schemas/action-sheet.js';
import { actorSchema } from '../../src/model/schemas/actor.js';
import { indicatorSchema } from '../../src/model/schemas/indicator.js';
import { linkSchema } from '../../src/model/schemas/link.js';
import { intercommunalitySchema, territorySchema } from '../../src/model/schemas/territory.js';
import { understand, type Misfit } from '../../src/model/understand.js';
import {
  DATA,
  readActors,
  readData,
  readIndicators,
  readLinks,
  readSeries,
  readSheets,
  readTerritories,
} from './support.js';

const SCHEMAS: readonly (readonly [string, v.GenericSchema, number])[] = [
  ['territories.json', territorySchema, 183],
  ['intercommunalities.json', intercommunalitySchema, 1261],
  ['action-sheets.json', actionSheetSchema, 34],
  ['actors.json', actorSchema, 173],
  ['links.json', linkSchema, 162],
  ['indicators.json', indicatorSchema, 6],
];

for (const [file, schema, count] of SCHEMAS) {
  test(`${file} is understood whole, with ${count} records`, async () => {
    const records = await readData(file);
    const misfits: Misfit[] = [];
    const understood = understand(v.array(schema), structuredClone(records), (misfit) => misfits.push(misfit));
    assert.deepEqual(misfits, []);
    assert.ok(Array.isArray(understood));
    assert.equal(understood.length, count);
    // Nothing dropped, nothing filled in: the files are explicit.
    assert.deepEqual(understood, records);
  });
}

test('territories have 641 members in all, each in one territory', async () => {
  const sirens = (await readTerritories())
    .flatMap((territory) => territory.intercommunalities)
    .map(({ siren }) => siren);
  assert.equal(sirens.length, 641);
  assert.equal(new Set(sirens).size, 641);
});

test('no published file holds the address that names a person', async () => {
  const facts = (await readData('source/fiches-actions-facts.json')) as { id: string; sources: { url: string }[] }[];
  const host = new URL(facts.find(({ id }) => id === 'vte-touraine')!.sources[1]!.url).hostname;
  for (const [file] of SCHEMAS) assert.ok(!JSON.stringify(await readData(file)).includes(host), file);
  const { sources } = (await readSheets()).find(({ id }) => id === 'vte-touraine')!;
  assert.deepEqual(
    sources.map(({ url, publisher }) => [publisher, url !== '']),
    [
      ['Subinfo', true],
      ['Site d’un député', false],
      ['Banque des Territoires', true],
    ],
  );
});

test('committed files stay small', async () => {
  const files = [
    ...SCHEMAS.map(([file]) => file),
    'mapping.json',
    'series/population.json',
    'series/communes.json',
    ...['territories', 'departments', 'regions'].map((layer) => `geometry/${layer}.topojson`),
  ];
  for (const file of files) assert.ok((await stat(DATA + file)).size < 400_000, file);
});

test('identifiers match the pattern and stand once', async () => {
  for (const records of [
    await readTerritories(),
    await readSheets(),
    await readActors(),
    await readLinks(),
    await readIndicators(),
  ]) {
    const ids = records.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id) => !ID_PATTERN.test(id)),
      [],
    );
    assert.equal(new Set(ids).size, ids.length);
  }
});

test('the six indicators of the contract, each with its unit, source and licence', async () => {
  const indicators = await readIndicators();
  assert.deepEqual(
    indicators.map(({ id, dimension }) => [id, dimension]),
    [
      ['population', 'time'],
      ['communes', 'time'],
      ['actions-by-axis', 'category'],
      ['actions-by-status', 'category'],
      ['actions-by-degree', 'category'],
      ['known-funding', 'category'],
    ],
  );
  for (const { id, label, definition, unit, source, licence, updatedAt } of indicators) {
    assert.ok(label && definition && unit && source?.name && licence && updatedAt, id);
  }
  for (const { periodKind } of indicators.slice(0, 2)) assert.equal(periodKind, 'edition');
});

test('series have a value or a gap at each edition', async () => {
  const population = await readSeries('series/population.json');
  const communes = await readSeries('series/communes.json');
  assert.deepEqual(population.periods, ['2020', '2021', '2022', '2023', '2024', '2025']);
  assert.deepEqual(communes.periods, ['2020', '2021', '2022', '2023', '2024', '2025', '2026']);
  for (const { periods, values } of [population, communes]) {
    assert.equal(Object.keys(values).length, 1261);
    for (const [siren, figures] of Object.entries(values)) {
      assert.equal(figures.length, periods.length, siren);
      assert.ok(
        figures.every((figure) => figure === null || (Number.isInteger(figure) && figure > 0)),
        siren,
      );
    }
  }
  // Read by eye in the source: Caux Seine agglo, and Lille, whose grouping of today began in 2020.
  assert.deepEqual(population.values['200010700'], [77495, 77906, 78006, 77889, 78036, 77968]);
  assert.deepEqual(communes.values['200093201'], [null, 95, 95, 95, 95, 95, 95]);
});

const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  attribution: v.string(),
  objects: v.record(
    v.string(),
    v.looseObject({
      geometries: v.array(
        v.looseObject({
          type: v.string(),
          id: v.string(),
          arcs: v.array(v.unknown()),
          properties: v.looseObject({ name: v.string(), region: v.optional(v.string()) }),
        }),
      ),
    }),
  ),
});

for (const [layer, count] of [
  ['territories', 183],
  ['departments', 101],
  ['regions', 18],
] as const) {
  test(`geometry of ${layer}: ${count} contours with identifier and name`, async () => {
    const topology = v.parse(topologySchema, await readData(`geometry/${layer}.topojson`));
    assert.match(topology.attribution, /ANCT .*IGN Admin Express ; Licence Ouverte 2\.0$/);
    assert.deepEqual(Object.keys(topology.objects), [layer]);
    const geometries = topology.objects[layer]!.geometries;
    assert.equal(new Set(geometries.map(({ id }) => id)).size, count);
    assert.ok(geometries.every(({ arcs, properties }) => arcs.length > 0 && properties.name !== ''));
    if (layer !== 'territories') return;
    const known = new Map((await readTerritories()).map((territory) => [territory.id, territory]));
    for (const { id, properties } of geometries) {
      assert.equal(properties.name, known.get(id)?.name, id);
      assert.equal(properties.region, known.get(id)?.region?.code, id);
    }
  });
}
