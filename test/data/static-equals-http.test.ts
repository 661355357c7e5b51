import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { createHttpSource } from '../../src/data/sources/http.js';
import { createStaticSource } from '../../src/data/sources/static.js';
import type { Source } from '../../src/data/resource.js';
import { createTransport } from '../../src/data/transport.js';
import { TissuError } from '../../src/errors/tissu-error.js';
import type { Dataset } from '../../src/model/api/dataset.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import { resolve } from '../../src/model/api/resolve.js';
import { staticFiles } from '../../src/model/api/static-files.js';
import { randomDataset } from '../model/random-dataset.js';
import { randomPaths } from '../model/random-queries.js';
import { realClock } from './real-clock.js';

const now = () => new Date('2023-06-15T12:00:00Z');
const transport = createTransport({
  fetch: (address, init) => fetch(address, init),
  clock: realClock,
  random: () => 0,
});

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** The API as `resolve` answers it, and nothing more. */
const apiServer = (repository: MemoryRepository): Server =>
  createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://x');
    void resolve(repository, url.pathname.replace('/v1/', ''), url.searchParams, 'en').then((answer) => {
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.status === 200 ? answer.body : answer.problem));
    });
  });

const fileServer = (folder: string): Server =>
  createServer((request, response) => {
    readFile(join(folder, request.url ?? '')).then(
      (body) => response.writeHead(200).end(body),
      () => response.writeHead(404).end('<h1>Not found</h1>'),
    );
  });

/** Both forms of the same data on loopback, closed at the end. */
const withBoth = async (dataset: Dataset, use: (http: Source, files: Source) => Promise<void>): Promise<void> => {
  const repository = new MemoryRepository(dataset, { now });
  const folder = await mkdtemp(join(tmpdir(), 'tissu-'));
  for await (const { path, body } of staticFiles(repository)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), body);
  }
  const servers = [apiServer(repository), fileServer(folder)];
  try {
    const [api = '', files = ''] = await Promise.all(servers.map(listen));
    await use(createHttpSource(`${api}/v1/`, transport), createStaticSource(`${files}/index.json`, transport, { now }));
  } finally {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await rm(folder, { recursive: true });
  }
};

const outcome = async (source: Source, path: string): Promise<unknown> => {
  try {
    return await source.get(path, new AbortController().signal);
  } catch (error) {
    assert.ok(error instanceof TissuError, String(error));
    return { code: error.code, status: error.context['status'], detail: error.context['detail'] };
  }
};

for (const seed of [1, 2]) {
  test(`files and API give deeply equal answers (seed ${seed})`, async () => {
    await withBoth(randomDataset(seed), async (http, files) => {
      let found = 0;
      for (const path of ['network', 'action-sheets?perPage=100', ...randomPaths(seed, 250)]) {
        const expected = await outcome(http, path);
        assert.deepEqual(await outcome(files, path), expected, path);
        if (typeof expected === 'object' && expected !== null && !('code' in expected)) found++;
      }
      assert.ok(found > 150, `${found} answers that are no refusal`);
    });
  });
}

test('what resembles a sheet or a territory is the same from files', async () => {
  await withBoth(randomDataset(5, 700), async (http, files) => {
    for (let rank = 0; rank < 700; rank += 7) {
      const path = `action-sheets/fiche-${rank}/similar?perPage=${1 + (rank % 100)}&page=${1 + (rank % 3)}`;
      assert.deepEqual(await outcome(files, path), await outcome(http, path), path);
    }
    for (const id of ['ti-0', 'ti-1', 'ti-2', 'ti-3', 'ti-4', 'ti-5', 'ti-old', 'nowhere']) {
      const path = `territories/${id}/comparable`;
      assert.deepEqual(await outcome(files, path), await outcome(http, path), path);
    }
  });
});

test('lists of more than one shard are whole', async () => {
  await withBoth(randomDataset(3, 1100), async (http, files) => {
    for (const path of [
      'action-sheets?page=11&perPage=100',
      'action-sheets?q=usine&sort=-budget',
      'action-sheets?status=late',
    ]) {
      assert.deepEqual(await outcome(files, path), await outcome(http, path), path);
    }
  });
});

test('the entry documents differ in how they can be asked only', async () => {
  await withBoth(randomDataset(4, 5), async (http, files) => {
    const [api, index] = (await Promise.all([outcome(http, ''), outcome(files, '')])) as Record<string, unknown>[];
    assert.equal(api?.['queries'], true);
    assert.equal(index?.['queries'], false);
    assert.deepEqual(index['counts'], api['counts']);
  });
});
