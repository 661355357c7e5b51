/** Medians, ranks, comparable places and values are the same over static files, for every territory of the programme. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { createStaticSource } from '../../src/data/sources/static.js';
import { TissuError } from '../../src/errors/tissu-error.js';
import { resolve } from '../../src/model/api/resolve.js';
import { staticFiles } from '../../src/model/api/static-files.js';
import { realRepository } from '../fixtures/real-repository.js';

const files = new Map<string, string>();
for await (const { path, body } of staticFiles(realRepository)) files.set(path, body);

const source = createStaticSource(
  'https://x/v1/index.json',
  {
    getJson: (address) => {
      const body = files.get(address.replace('https://x/v1/', ''));
      return body === undefined
        ? Promise.reject(new TissuError('not-found', address))
        : Promise.resolve(JSON.parse(body) as unknown);
    },
  },
  { now: () => new Date('2026-11-23T12:00:00Z') },
);
const { signal } = new AbortController();
const overFiles = (path: string): Promise<unknown> => source.get(path, signal);
const onServer = async (path: string): Promise<unknown> => {
  const [name = '', query = ''] = path.split('?');
  const resolution = await resolve(realRepository, name, new URLSearchParams(query), 'en');
  assert.ok('body' in resolution, path);
  // As it travels.
  return JSON.parse(JSON.stringify(resolution.body)) as unknown;
};

const list = await realRepository.territories({ page: 1, perPage: 1000, region: [], q: '' });

test('each territory compares the same over files and on the server', async () => {
  assert.equal(list.data.length, 183);
  let ranked = 0;
  for (const [at, { id, intercommunalities }] of list.data.entries()) {
    const other: string = list.data[(at + 1) % list.data.length]!.id;
    for (const compare of ['median', 'comparable', 'region', other]) {
      const path = `indicators/population/series?compare=${compare}&territory=${id}`;
      const answer = await onServer(path);
      assert.deepEqual(await overFiles(path), answer, path);
      if ((answer as { compare?: { basis?: { rank?: unknown } } }).compare?.basis?.rank) ranked++;
    }
    const sheets = `indicators/actions-by-degree/series?compare=comparable&territory=${id}`;
    assert.deepEqual(await overFiles(sheets), await onServer(sheets), sheets);
    const member = `indicators/communes/series?compare=median&intercommunality=${intercommunalities[0]!.siren}`;
    assert.deepEqual(await overFiles(member), await onServer(member), member);
  }
  assert.ok(ranked > 340, String(ranked));
});

test('values of all places are the same, and an unknown comparison has the same code', async () => {
  for (const path of ['population', 'communes', 'actions-by-axis', 'known-funding'].map(
    (indicator) => `indicators/${indicator}/values?by=territory`,
  ))
    assert.deepEqual(await overFiles(path), await onServer(path), path);
  await assert.rejects(
    overFiles('indicators/population/series?compare=ti-9999&territory=ti-2802'),
    (fault) => fault instanceof TissuError && fault.code === 'unknown-comparison',
  );
});
