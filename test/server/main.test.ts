import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { get, request, Agent, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { ROOT } from './support.js';

interface Server {
  readonly child: ChildProcess;
  /** What it printed so far. */
  readonly output: () => string;
  readonly errors: () => string;
  /** Code and signal with which it ended. */
  readonly ended: Promise<readonly [number | null, NodeJS.Signals | null]>;
}

const run = (environment: Readonly<Record<string, string>>): Server => {
  const child = spawn(process.execPath, ['--import', 'tsx', join('server', 'main.ts')], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  after(() => child.kill('SIGKILL'));
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (errors += piece));
  const ended = once(child, 'close').then(() => [child.exitCode, child.signalCode] as const);
  return { child, output: () => output, errors: () => errors, ended };
};

/** The address it prints when it is ready. */
const addressOf = async ({ child, output, errors, ended }: Server): Promise<string> => {
  while (!output().includes('\n')) {
    const isOver = await Promise.race([ended.then(() => true), once(child.stdout!, 'data').then(() => false)]);
    if (isOver) assert.fail(`it ended: ${errors()}`);
  }
  return output().trim();
};

const answerOf = async (address: string, agent?: Agent): Promise<IncomingMessage> => {
  const [response] = (await once(get(address, agent ? { agent } : {}), 'response')) as [IncomingMessage];
  return response;
};

test('starts, prints its address, answers, and stops cleanly on each signal', async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const server = run({ PORT: '0', REPORTING_EMAIL: 'donnees@tissu.example' });
    const address = await addressOf(server);
    assert.match(address, /^http:\/\/localhost:\d+$/);

    const entry = (await (await fetch(`${address}/v1/`)).json()) as Record<string, unknown>;
    assert.equal(entry['publicAddress'], address);
    assert.deepEqual(entry['reporting'], { email: 'donnees@tissu.example' });

    // A connection that stays open must not keep the server from stopping.
    const agent = new Agent({ keepAlive: true });
    const response = await answerOf(`${address}/v1/`, agent);
    assert.equal(response.statusCode, 200);
    response.resume();
    await once(response, 'end');
    // Nor one that has sent half a request.
    const slow = request(`${address}/v1/`, { method: 'POST', headers: { 'content-length': '10' } });
    slow.on('error', () => undefined);
    slow.flushHeaders();
    const [refused] = (await once(slow, 'response')) as [IncomingMessage];
    assert.equal(refused.statusCode, 405);
    refused.resume();

    const embedded = await answerOf(`${address}/embed/action-list`);
    assert.equal(embedded.statusCode, 200);
    let page = '';
    for await (const piece of embedded.setEncoding('utf8')) page += String(piece);
    assert.match(page, new RegExp(`<link rel="canonical" href="${address}/embed/action-list"`));

    server.child.kill(signal);
    assert.deepEqual(await server.ended, [0, null], server.errors());
    assert.equal(server.output().trim(), address);
    assert.equal(server.errors(), '');
    agent.destroy();
    slow.destroy();
  }
});

test('a port that is taken is said in a sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  after(() => other.close());
  await once(other, 'listening');
  const address = other.address();
  assert.ok(typeof address === 'object' && address);
  const server = run({ PORT: String(address.port), HOST: '127.0.0.1' });
  assert.deepEqual(await server.ended, [1, null]);
  assert.match(
    server.errors(),
    new RegExp(`^Port ${address.port} is already in use\\. .*PORT=${address.port + 1} npm start\\s*$`),
  );
  assert.equal(server.output(), '');
});

test('settings that make no sense are said in a sentence', async () => {
  const cases: [Record<string, string>, RegExp][] = [
    [{ PORT: 'abc' }, /^PORT must be a whole number from 0 to 65535, not "abc"\.\s*$/],
    [
      { PORT: '0', HOST: '203.0.113.7' },
      /^"203\.0\.113\.7" is not a name or address of this machine: check HOST\.\s*$/,
    ],
    [{ PORT: '0', DATA: join('data', 'nowhere') }, /^There are no data in .*nowhere: check DATA\.\s*$/],
  ];
  for (const [environment, message] of cases) {
    const server = run(environment);
    assert.deepEqual(await server.ended, [1, null]);
    assert.match(server.errors(), message);
  }
});
