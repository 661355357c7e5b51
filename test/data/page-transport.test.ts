import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import { pageTransport } from '../../src/data/page-transport.js';
import { TissuError } from '../../src/errors/tissu-error.js';

/** Asks a server on loopback that answers what it is told, in turn. */
const ask = async (
  answers: readonly ((response: ServerResponse) => void)[],
  signal = new AbortController().signal,
): Promise<{ readonly value?: unknown; readonly error?: unknown; readonly asked: number }> => {
  let asked = 0;
  const server = createServer((_, response) => {
    answers[Math.min(asked, answers.length - 1)]?.(response);
    asked += 1;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
    return { value: await pageTransport.getJson(address, signal), asked };
  } catch (error) {
    return { error, asked };
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
};
const status =
  (code: number, body = '{}') =>
  (response: ServerResponse) => {
    response.writeHead(code, { 'content-type': 'application/json' }).end(body);
  };

test('where all is well, one request is all', async () => {
  assert.deepEqual(await ask([status(200, '{"a":1}')]), { value: { a: 1 }, asked: 1 });
});

test('what failed once is tried again by what is loaded then, and the first attempt counts', async () => {
  assert.deepEqual(await ask([status(503), status(200, '[2]')]), { value: [2], asked: 2 });
  const lost = await ask([(response) => response.destroy(), status(200, '[3]')]);
  assert.deepEqual(lost, { value: [3], asked: 2 });
});

test('a refusal is named with the words of its problem, and not asked for again', async () => {
  const { error, asked } = await ask([status(404, '{"detail":"Rien"}')]);
  assert.ok(error instanceof TissuError);
  assert.deepEqual([error.code, error.context['detail'], asked], ['not-found', 'Rien', 1]);
});

test('what is no JSON is said at length', async () => {
  const { error } = await ask([status(200, '<!doctype html>')]);
  assert.ok(error instanceof TissuError);
  assert.equal(error.code, 'not-json');
  assert.match(error.message, /\/x is HTML/);
});

test('an asker that has left gets its own reason', async () => {
  const reason = new Error('left');
  assert.deepEqual(await ask([status(200)], AbortSignal.abort(reason)), { error: reason, asked: 0 });
});
