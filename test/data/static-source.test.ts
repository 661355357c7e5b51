import assert from 'node:assert/strict';
import test from 'node:test';
import { createStaticSource } from '../../src/data/sources/static.js';
import type { Transport } from '../../src/data/transport.js';
import { TissuError } from '../../src/errors/tissu-error.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import { staticFiles } from '../../src/model/api/static-files.js';
import type { Network } from '../../src/model/schemas/network.js';
import type { Page } from '../../src/model/schemas/page.js';
import { randomDataset } from '../model/random-dataset.js';
import { settle } from './fake-clock.js';

const repository = new MemoryRepository(randomDataset(9, 30), { now: () => new Date(0) });
const FILES = new Map<string, string>();
for await (const { path, body } of staticFiles(repository)) FILES.set(path, body);

/** Files that answer when told to, or at once; `broken` ones fail. */
const setUp = ({ waits = false, files = FILES }: { waits?: boolean; files?: ReadonlyMap<string, string> } = {}) => {
  const asked: string[] = [];
  const given: string[] = [];
  const broken = new Set<string>();
  const notices: string[] = [];
  let open = (): void => undefined;
  const gate = waits
    ? new Promise<void>((done) => {
        open = done;
      })
    : Promise.resolve();
  const transport: Transport = {
    async getJson(address, signal) {
      const path = address.replace('https://x/v1/', '');
      asked.push(path);
      await Promise.race([
        gate,
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            given.push(path);
            reject(signal.reason as Error);
          });
        }),
      ]);
      if (broken.has(path)) throw new TissuError('server-error', path);
      const body = files.get(path);
      if (body === undefined) throw new TissuError('not-found', path);
      return JSON.parse(body) as unknown;
    },
  };
  const source = createStaticSource('https://x/v1/index.json', transport, {
    now: () => new Date(0),
    report: (text) => notices.push(text),
  });
  const get = (path: string, signal = new AbortController().signal): Promise<unknown> => source.get(path, signal);
  return {
    asked,
    given,
    broken,
    notices,
    get,
    open: () => {
      open();
    },
  };
};

test('all files of the contract are written, as JSON, each once', () => {
  for (const path of [
    'index.json',
    'territories.json',
    'action-sheets.json',
    'action-sheets/fiche-0.json',
    'network/ti-0.json',
    'network/_.json',
    'actors/acteur-1.json',
    'indicators/population.json',
    'indicators.json',
    'actors.json',
    'intercommunalities.json',
  ]) {
    assert.ok(FILES.has(path), path);
  }
  for (const [path, body] of FILES) {
    assert.match(path, /^[a-z0-9-]+(?:\/[a-z0-9_-]+)?(?:\.\d+)?\.json$/);
    assert.doesNotThrow(() => JSON.parse(body), path);
  }
  assert.equal((JSON.parse(FILES.get('index.json')!) as { queries: boolean }).queries, false);
});

test('a question loads the files it needs, once', async () => {
  const { asked, get } = setUp();
  await get('action-sheets/fiche-1');
  assert.deepEqual(asked, ['action-sheets/fiche-1.json']);
  await Promise.all([get('action-sheets?axis=land'), get('action-sheets?q=usine')]);
  await get('action-sheets?page=2');
  assert.deepEqual(asked.splice(0), ['action-sheets/fiche-1.json', 'action-sheets.json']);
  await get('network?territory=ti-1');
  await get('network?territory=ti-1&minDegree=2');
  assert.deepEqual(asked.splice(0), ['network/ti-1.json']);
});

test('answers are copies: what is done to one is not seen in the next', async () => {
  const { get } = setUp();
  const first = (await get('action-sheets?sort=title')) as Page<{ title?: string }>;
  delete first.data[0]!.title;
  first.data.length = 1;
  const second = (await get('action-sheets?sort=title')) as Page<{ title?: string }>;
  assert.equal(second.data.length, 20);
  assert.equal(typeof second.data[0]!.title, 'string');
  const network = (await get('network?territory=ti-0')) as Network;
  network.actors.length = 0;
  assert.ok(((await get('network?territory=ti-0')) as Network).actors.length > 0);
});

test('a failed file is asked for again the next time', async () => {
  const { asked, broken, get } = setUp();
  broken.add('action-sheets.json');
  await assert.rejects(get('action-sheets'), (error) => error instanceof TissuError && error.code === 'server-error');
  broken.clear();
  assert.equal(((await get('action-sheets')) as Page<unknown>).meta.total, 30);
  assert.deepEqual(asked, ['action-sheets.json', 'action-sheets.json']);
});

test('one that leaves does not take the file from the others', async () => {
  const { asked, given, get, open } = setUp({ waits: true });
  const controller = new AbortController();
  const left = assert.rejects(get('action-sheets', controller.signal), /gone/);
  const stays = get('action-sheets?axis=land');
  controller.abort(new Error('gone'));
  await left;
  assert.deepEqual(given, []);
  open();
  await stays;
  assert.deepEqual(asked, ['action-sheets.json']);
});

test('the last to leave gives the files up, and they can be had again', async () => {
  const { asked, given, get, open } = setUp({ waits: true });
  const controller = new AbortController();
  const left = assert.rejects(get('action-sheets', controller.signal), /gone/);
  await settle();
  controller.abort(new Error('gone'));
  await left;
  await settle();
  assert.deepEqual(given, ['action-sheets.json']);
  open();
  assert.equal(((await get('action-sheets')) as Page<unknown>).meta.total, 30);
  assert.equal(asked.length, 2);
});

test('one that comes just as a file is given up gets it all the same', async () => {
  const { get, open } = setUp({ waits: true });
  const controller = new AbortController();
  const left = assert.rejects(get('action-sheets', controller.signal), /gone/);
  await settle();
  controller.abort(new Error('gone'));
  // Every turn until the file is given up, and some after.
  const others: Promise<unknown>[] = [];
  for (let turn = 0; turn < 10; turn++) {
    others.push(get('action-sheets'));
    await Promise.resolve();
  }
  await left;
  open();
  for (const page of await Promise.all(others)) assert.equal((page as Page<unknown>).meta.total, 30);
});

test('an asker that left before asks nothing', async () => {
  const { asked, get } = setUp();
  await assert.rejects(get('action-sheets', AbortSignal.abort(new Error('gone'))), /gone/);
  assert.deepEqual(asked, []);
});

test('refusals are those of the API', async () => {
  const { get } = setUp();
  const codeOf = async (path: string): Promise<string> => {
    try {
      await get(path);
      return 'none';
    } catch (error) {
      assert.ok(error instanceof TissuError, String(error));
      return error.code;
    }
  };
  assert.equal(await codeOf('action-sheets/nothing'), 'not-found');
  assert.equal(await codeOf('action-sheets?couleur=bleu'), 'refused');
  assert.equal(await codeOf('nowhere'), 'not-found');
});

test('a missing list and a file of another kind are told', async () => {
  const missing = setUp({ files: new Map([...FILES].filter(([path]) => path !== 'action-sheets.json')) });
  await assert.rejects(
    missing.get('action-sheets'),
    (error) => error instanceof TissuError && /action-sheets\.json is missing/.test(error.message),
  );
  const odd = setUp({ files: new Map(FILES).set('action-sheets.json', '[]') });
  await assert.rejects(
    odd.get('action-sheets'),
    (error) => error instanceof TissuError && error.code === 'not-understood',
  );
});

test('a wrong record in a file is left out and reported once', async () => {
  const page = JSON.parse(FILES.get('action-sheets.json')!) as { data: object[] };
  page.data[3] = { id: 7 };
  const { get, notices } = setUp({ files: new Map(FILES).set('action-sheets.json', JSON.stringify(page)) });
  assert.equal(((await get('action-sheets')) as Page<unknown>).meta.total, 29);
  const told = [...notices];
  await get('action-sheets?axis=land');
  assert.deepEqual(notices, told);
  assert.match(told[0]!, /action-sheets\.json data\.3/);
});
