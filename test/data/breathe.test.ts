import assert from 'node:assert/strict';
import test from 'node:test';
import { breathe } from '../../src/data/breathe.js';
import { createStaticSource } from '../../src/data/sources/static.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import { FilesRepository } from '../../src/model/api/files-repository.js';
import { staticFiles } from '../../src/model/api/static-files.js';
import type { SheetQuery } from '../../src/model/query/sheet-query.js';
import { readSheetQuery } from '../../src/model/query/read-sheet-query.js';
import { randomDataset } from '../model/random-dataset.js';

test('pauses pass at once until some milliseconds were spent', async () => {
  let now = 0;
  const order: string[] = [];
  const pause = breathe(() => now);
  const turn = new Promise<void>((resolve) => {
    setTimeout(() => {
      order.push('the page');
      resolve();
    });
  });
  await pause();
  order.push('at once');
  now = 7;
  await pause();
  order.push('after it');
  await turn;
  assert.deepEqual(order, ['at once', 'the page', 'after it']);
});

const memory = new MemoryRepository(randomDataset(8, 90), { now: () => new Date(0) });
const FILES = new Map<string, string>();
for await (const { path, body } of staticFiles(memory)) FILES.set(path, body);
const load = (path: string): Promise<unknown> => Promise.resolve(JSON.parse(FILES.get(path) ?? 'null') ?? undefined);
const ask = (q: string): SheetQuery => readSheetQuery(new Map([['q', [q]]]));

test('facets, orders and the search are made ready in slices from the first list on, once', async () => {
  let pauses = 0;
  const files = new FilesRepository({
    load,
    now: () => new Date(0),
    pause: () => {
      pauses++;
      return Promise.resolve();
    },
  });
  await files.actionSheets(ask(''));
  const found = await files.actionSheets(ask('usine'));
  assert.equal(
    pauses,
    90 + 8 + 1 + 9,
    'ninety records, eight facets, a run of titles, ten sheets a slice of the search',
  );
  assert.deepEqual(found, await memory.actionSheets(ask('usine')));
  await files.actionSheets(ask('eau'));
  assert.equal(pauses, 90 + 8 + 1 + 9);
});

test('who comes with words at once gets the same answer', async () => {
  const source = createStaticSource(
    'https://x/v1/index.json',
    { getJson: (address) => load(address.replace('https://x/v1/', '')) },
    { now: () => new Date(0) },
  );
  const { signal } = new AbortController();
  const [one, other] = (await Promise.all([
    source.get('action-sheets?q=usine', signal),
    source.get('action-sheets?q=usine', signal),
  ])) as { data: object[] }[];
  assert.deepEqual(one?.data, JSON.parse(JSON.stringify((await memory.actionSheets(ask('usine'))).data)));
  assert.deepEqual(other, one);
});
