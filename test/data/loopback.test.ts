import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import test from 'node:test';
import { createClient } from '../../src/data/client.js';
import { sheetRequest } from '../../src/data/requests/sheet.js';
import { sheetsRequest } from '../../src/data/requests/sheets.js';
import type { Client, ResourceRequest, ResourceState } from '../../src/data/resource.js';
import { createTransport } from '../../src/data/transport.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import { staticFiles } from '../../src/model/api/static-files.js';
import { randomDataset } from '../model/random-dataset.js';
import { realClock } from './real-clock.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback, and a client of it; pauses are short, for they are not what is tried here. */
const withServer = async (
  handler: Handler,
  use: (client: (api?: string) => Client, asked: IncomingMessage[]) => Promise<void>,
): Promise<void> => {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    handler(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const transport = createTransport({
    fetch: (address, init) => fetch(address, init),
    clock: {
      now: () => realClock.now(),
      after: (milliseconds, action) => realClock.after(milliseconds < 5000 ? 1 : milliseconds, action),
    },
    random: () => 0,
  });
  try {
    await use(
      (api = '/v1/') => createClient({ api: origin + api, transport, now: () => new Date(), report: () => undefined }),
      asked,
    );
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
};

/** The first state that is not loading. */
const settled = <T>(
  client: Client,
  request: ResourceRequest<T>,
): Promise<Exclude<ResourceState<T>, { status: 'loading' }>> =>
  new Promise((done) => {
    const leave = client.subscribe(request, (state) => {
      if (state.status === 'loading') return;
      done(state);
      queueMicrotask(() => leave());
    });
  });
const codeOf = async (client: Client): Promise<string> => {
  const state = await settled(client, sheetRequest('a'));
  return 'error' in state ? state.error.code : state.status;
};

test('a sheet comes over the wire without credential or referrer', async () => {
  await withServer(
    (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('{"id":"a","title":"Œuvre"}')),
    async (client, asked) => {
      const state = await settled(client(), sheetRequest('a'));
      assert.ok(state.status === 'ready');
      assert.equal(state.data.title, 'Œuvre');
      assert.equal(asked[0]!.url, '/v1/action-sheets/a');
      assert.equal(asked[0]!.headers['accept'], 'application/json');
      for (const header of ['cookie', 'authorization', 'referer']) assert.equal(asked[0]!.headers[header], undefined);
    },
  );
});

test('each bad answer has its code', async () => {
  const answers: [Handler, string, number][] = [
    [
      (_, response) =>
        response.writeHead(404, { 'content-type': 'application/problem+json' }).end('{"type":"/problems/not-found"}'),
      'not-found',
      1,
    ],
    [(_, response) => response.writeHead(400).end('no'), 'refused', 1],
    [(_, response) => response.writeHead(503).end(), 'server-error', 4],
    [(_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'), 'not-json', 1],
    [(_, response) => response.writeHead(204).end(), 'not-json', 1],
    [(_, response) => response.end('{"id":"a","ti'), 'not-json', 1],
    [(_, response) => response.end('{"id":"a"}'), 'not-understood', 1],
    [(_, response) => response.end('['.repeat(50) + ']'.repeat(50)), 'too-large', 1],
    [
      (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(' '.repeat(6_000_000))),
      'too-large',
      1,
    ],
    [(request) => request.socket.destroy(), 'unreachable', 4],
    // Half of what was announced, then nothing: the connection broke, which may pass.
    [
      (_, response) => response.writeHead(200, { 'content-length': 100 }).write('{"id":"a",', () => response.destroy()),
      'unreachable',
      4,
    ],
  ];
  for (const [handler, code, attempts] of answers) {
    await withServer(handler, async (client, asked) => {
      assert.deepEqual([await codeOf(client()), asked.length], [code, attempts]);
    });
  }
});

test('nobody there is unreachable', async () => {
  let gone: Client | undefined;
  await withServer(
    () => undefined,
    (client) => {
      gone = client();
      return Promise.resolve();
    },
  );
  assert.equal(await codeOf(gone!), 'unreachable');
});

test('leaving closes the connection', async () => {
  let tell = (): void => undefined;
  const gone = new Promise<void>((done) => {
    tell = done;
  });
  let leave = (): void => undefined;
  await withServer(
    (request) => {
      request.on('close', tell);
      leave();
    },
    async (client) => {
      leave = client().subscribe(sheetRequest('a'), () => undefined);
      await gone;
    },
  );
});

test('an address that ends with index.json is read as files', async () => {
  const repository = new MemoryRepository(randomDataset(8), { now: () => new Date() });
  const files = new Map<string, string>();
  for await (const { path, body } of staticFiles(repository)) files.set(`/here/${path}`, body);
  await withServer(
    (request, response) => {
      const body = files.get(request.url ?? '');
      response.writeHead(body === undefined ? 404 : 200).end(body);
    },
    async (client, asked) => {
      const one = client('/here/index.json');
      const sheet = await settled(one, sheetRequest('fiche-3'));
      assert.equal(sheet.status, 'ready');
      assert.deepEqual(
        asked.map(({ url }) => url),
        ['/here/action-sheets/fiche-3.json'],
        'one sheet is one file',
      );
      const list = await settled(one, sheetsRequest([['perPage', '5']]));
      assert.ok(list.status === 'ready');
      assert.deepEqual([list.data.data.length, list.data.meta.total], [5, 60]);
      const missing = await settled(one, sheetRequest('nothing'));
      assert.ok(missing.status === 'error');
      assert.equal(missing.error.code, 'not-found');
    },
  );
});
