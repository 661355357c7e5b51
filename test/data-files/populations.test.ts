import assert from 'node:assert/strict';
import test from 'node:test';
import { readIntercommunalities, readSeries, readTerritories } from './support.js';

test('a territory has a population exactly when all its members have one, and it is their sum', async () => {
  for (const { id, population, populationYear, intercommunalities } of await readTerritories()) {
    const figures = intercommunalities.map((member) => member.population);
    const whole = figures.every((figure) => typeof figure === 'number');
    assert.equal(population, whole ? figures.reduce<number>((sum, figure) => sum + figure, 0) : null, id);
    assert.equal(populationYear, 2025, id);
  }
});

test('communes and EPT have no figure of their own, so five territories have no sum', async () => {
  const territories = await readTerritories();
  const without = territories
    .flatMap(({ intercommunalities }) => intercommunalities)
    .filter(({ population }) => population === null);
  assert.equal(without.length, 15);
  assert.deepEqual([...new Set(without.map(({ kind }) => kind))].sort(), ['EPT', 'commune']);
  assert.deepEqual(
    territories.filter(({ population }) => population === null).map(({ id }) => id),
    ['ti-1101', 'ti-1104', 'ti-1105', 'ti-2707', 'ti-7506'],
  );
});

test('a member has the figure of edition 2025 of the series', async () => {
  const { periods, values } = await readSeries('series/population.json');
  const edition = periods.indexOf('2025');
  for (const { siren, population } of (await readTerritories()).flatMap(({ intercommunalities }) => intercommunalities))
    assert.equal(population, values[siren]?.[edition] ?? null, siren);
});

test('no territory adds an EPT to its metropolis', async () => {
  for (const { id, intercommunalities } of await readTerritories()) {
    const kinds = new Set(intercommunalities.map(({ kind }) => kind));
    assert.ok(!(kinds.has('EPT') && kinds.has('ME')), id);
  }
});

test('kinds are those of the model, and the groupings of the series are named as in the territories', async () => {
  const groupings = new Map((await readIntercommunalities()).map((grouping) => [grouping.siren, grouping]));
  for (const { kind } of groupings.values()) assert.match(kind ?? '', /^(CC|CA|CU|ME)$/);
  for (const member of (await readTerritories()).flatMap(({ intercommunalities }) => intercommunalities)) {
    assert.match(member.kind ?? '', /^(CC|CA|CU|ME|EPT|commune)$/);
    if (member.population !== null) assert.deepEqual(groupings.get(member.siren), member);
  }
});
