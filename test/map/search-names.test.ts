import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { searchNames, slipsBetween } from '../../src/components/territory-map/search-names.js';

const territories = JSON.parse(await readFile(new URL('../../data/territories.json', import.meta.url), 'utf8')) as {
  readonly name: string;
}[];
const found = (query: string): string[] => searchNames(territories, query).map(({ name }) => name);

test('a name is found without its accents, its hyphens, its apostrophes, and shortened', () => {
  for (const query of [
    'saint die des vosges',
    'Saint-Dié-des-Vosges',
    'SAINT DIE',
    'st dié',
    'St-Die-des-Vosges',
    'dié vosg',
  ])
    assert.deepEqual(found(query), ['Trois vallées de Bruyères, Gérardmer, Saint-Dié-des-Vosges'], query);
  for (const query of ['pays d’epernay', "Pays d'Épernay", 'pays d epernay', 'épernay terres'])
    assert.deepEqual(found(query), ["Pays d'Epernay Terres de Champagne"], query);
});

test('a slip of the finger is forgiven where nothing else is found, in long words only', () => {
  const places = ['Dunkerque', 'Le Creusot-Montceau', 'Alès', 'Nord Franche-Comté', 'Cambrésis'].map((name) => ({
    name,
  }));
  const near = (query: string): string[] => searchNames(places, query).map(({ name }) => name);
  for (const query of ['dunkerke', 'dunkeruqe', 'dukerque', 'dunnkerque', 'dumkerk'])
    assert.deepEqual(near(query), ['Dunkerque'], query);
  assert.deepEqual(near('creuzot monceau'), ['Le Creusot-Montceau']);
  assert.deepEqual(near('franche comte'), ['Nord Franche-Comté']);
  assert.deepEqual(near('camb'), ['Cambrésis']);
  assert.deepEqual(near('les'), ['Alès'], 'a part of a name comes before a slip');
  assert.deepEqual(near('axe'), []);
  assert.deepEqual(near('zzzzzz'), []);
});

test('what is no word finds all, and what is held is found before what is alike', () => {
  assert.equal(found('').length, 183);
  assert.equal(found(' -’ ').length, 183);
  for (const { name } of territories) assert.ok(found(name).includes(name), name);
  for (const { name } of territories) assert.ok(found(name.toUpperCase().replaceAll('-', ' ')).includes(name), name);
});

test('slips are letters more, fewer, other, or swapped', () => {
  assert.equal(slipsBetween('dunkerque', 'dunkerque'), 0);
  assert.equal(slipsBetween('dunk', 'dunkerque'), 0);
  assert.equal(slipsBetween('dunkreque', 'dunkerque'), 1);
  assert.equal(slipsBetween('dunerque', 'dunkerque'), 1);
  assert.equal(slipsBetween('dunkkerque', 'dunkerque'), 1);
  assert.equal(slipsBetween('bunkerque', 'dunkerque'), 1);
  assert.equal(slipsBetween('', 'alès'), 0);
});
