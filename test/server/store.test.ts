import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { openMemoryStore } from '../../server/store/memory.js';
import type { Misfit } from '../../src/model/understand.js';
import { folderOf, NOW, ROOT } from './support.js';

const open = async (folder: string) => {
  const misfits: Misfit[] = [];
  const store = await openMemoryStore({ folder, now: () => NOW, report: (misfit) => misfits.push(misfit) });
  return { store, misfits };
};

test('the demonstration data is understood to the last field', async () => {
  const { store, misfits } = await open(join(ROOT, 'data'));
  assert.deepEqual(misfits, []);
  assert.equal((await store.entry()).counts?.['actionSheets'], 34);
});

test('what cannot be understood is reported with its place, and the rest served', async () => {
  const { store, misfits } = await open(
    folderOf({
      'action-sheets.json': JSON.stringify([
        { id: 'good', title: 'Good' },
        { id: 'no-title' },
        { id: 'odd', title: 'Odd', budget: { totalEur: 'a lot' }, later: true },
      ]),
      'territories.json': '{"half": ',
      'actors.json': '"text"',
      'series/population.json': JSON.stringify({
        indicator: 'population',
        periods: ['2025'],
        values: { '200010700': [1] },
      }),
      'series/notes.txt': 'not read',
      'geometry/regions.topojson': '{"type":"Topology"}',
      'geometry/broken.topojson': '<html>',
    }),
  );
  const places = misfits.map(({ path }) => path);
  for (const place of ['territories.json', 'links.json', 'indicators.json', join('geometry', 'broken.topojson')]) {
    assert.ok(places.includes(place), `${place} in ${places.join()}`);
  }
  assert.ok(places.includes('sheets.1.title'));
  assert.ok(places.includes('sheets.2.budget.totalEur'));
  assert.ok(places.some((place) => place.startsWith('actors')));
  assert.equal((await store.actionSheet('good'))?.title, 'Good');
  assert.equal((await store.actionSheet('odd'))?.['later'], true);
  assert.equal(await store.actionSheet('no-title'), undefined);
  assert.deepEqual(await store.geometry('regions'), { type: 'Topology' });
  assert.equal(await store.geometry('broken'), undefined);
});

test('a folder that is not there is no store', async () => {
  await assert.rejects(open(join(folderOf({}), 'nowhere')), /ENOENT/);
  await assert.rejects(open(join(folderOf({ 'a.json': '{}' }), 'a.json')), /is not a folder/);
});
