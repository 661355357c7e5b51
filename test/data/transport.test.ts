import assert from 'node:assert/strict';
import test from 'node:test';
import { retryAfter } from '../../src/data/retry-after.js';
import { ATTEMPT_MS, createTransport, TOTAL_MS } from '../../src/data/transport.js';
import { TissuError } from '../../src/errors/tissu-error.js';
import { FakeClock, settle } from './fake-clock.js';
import { fakeFetch, json, type Answer } from './fake-fetch.js';

const URL_ = 'https://api.example/v1/action-sheets/a';

/** Asks once, with a clock that runs to the end, and tells all that happened. */
const run = async (answers: (Answer | (() => Answer))[], { random = 0.5, now = 0, until = 60_000 } = {}) => {
  const network = fakeFetch(...answers);
  const clock = new FakeClock(now);
  network.state.now = () => clock.now() - now;
  const transport = createTransport({ fetch: network.fetch, clock, random: () => random });
  const result: { value?: unknown; error?: TissuError; at?: number } = {};
  void transport.getJson(URL_, new AbortController().signal).then(
    (value) => {
      result.value = value;
      result.at = clock.now() - now;
    },
    (error: unknown) => {
      assert.ok(error instanceof TissuError, String(error));
      result.error = error;
      result.at = clock.now() - now;
    },
  );
  await clock.advance(until);
  return { ...result, asked: network.asked, times: network.asked.map(({ at }) => at), pending: clock.pending };
};

test('an answer comes at once, and nothing is left ticking', async () => {
  const { value, at, asked, pending } = await run([json({ a: [1] })]);
  assert.deepEqual(value, { a: [1] });
  assert.deepEqual([at, asked.length, pending], [0, 1, 0]);
});

test('requests carry no credential and no referrer', async () => {
  const { asked } = await run([json({})]);
  assert.equal(asked[0]!.url, URL_);
  const { signal, ...init } = asked[0]!.init;
  assert.ok(signal);
  assert.deepEqual(init, {
    headers: { accept: 'application/json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
});

test('a fault of the network is tried again, after growing pauses', async () => {
  const fault = new TypeError('Failed to fetch');
  const { error, times } = await run([fault], { random: 1 });
  assert.equal(error?.code, 'unreachable');
  assert.deepEqual(times, [0, 400, 1200, 2800]);
  assert.deepEqual((await run([fault], { random: 0 })).times, [0, 200, 600, 1400], 'half of the pause is chance');
  assert.match(error.message, /Failed to fetch/);
  assert.equal(error.cause, fault);
});

test('it stops as soon as an answer comes', async () => {
  const { value, asked } = await run([new TypeError('x'), json({}, { status: 503 }), json({ ok: true }), json({})]);
  assert.deepEqual(value, { ok: true });
  assert.equal(asked.length, 3);
});

test('only what may pass is tried again', async () => {
  for (const [status, code, attempts] of [
    [400, 'refused', 1],
    [401, 'refused', 1],
    [403, 'refused', 1],
    [404, 'not-found', 1],
    [406, 'refused', 1],
    [408, 'timeout', 4],
    [409, 'refused', 1],
    [410, 'not-found', 1],
    [425, 'server-error', 4],
    [429, 'server-error', 4],
    [500, 'server-error', 4],
    [501, 'server-error', 4],
    [503, 'server-error', 4],
    [504, 'server-error', 4],
  ] as const) {
    const { error, asked } = await run([() => json({}, { status })]);
    assert.deepEqual([status, error?.code, asked.length, error?.context['status']], [status, code, attempts, status]);
  }
});

test('the words of a problem are kept for the developer, whatever they are made of', async () => {
  const problem = json({ type: '/problems/x', detail: 'Le paramètre « x »' }, { status: 400 });
  assert.equal((await run([problem])).error?.context['detail'], 'Le paramètre « x »');
  for (const body of ['<h1>Bad</h1>', '', '[', 'null', '3', '{"detail":{"a":1}}', '['.repeat(40) + ']'.repeat(40)]) {
    const { error } = await run([json(body, { status: 400 })]);
    assert.equal(error?.code, 'refused', body);
  }
});

test('an attempt that does not end is given up after 10 s, all of them before 20 s', async () => {
  const { error, times, at, pending } = await run(['silence'], { random: 1 });
  assert.equal(error?.code, 'timeout');
  assert.deepEqual(times, [0, ATTEMPT_MS + 400]);
  assert.deepEqual([at, pending], [TOTAL_MS, 0]);
  assert.equal((await run(['silence', json(1)])).value, 1);
});

test('the body counts in the 10 s', async () => {
  const drip = () =>
    new Response(
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"a":'));
        },
      }),
    );
  // A stream that is not tied to the signal, as a fake answer is: what is tried is that the attempt is over.
  const network = fakeFetch(drip, json(2));
  const clock = new FakeClock();
  const signals: AbortSignal[] = [];
  const transport = createTransport({
    fetch: async (url, init) => {
      signals.push(init.signal!);
      const response = await network.fetch(url, init);
      const { body } = response;
      return new Response(body && body.pipeThrough(new TransformStream(), { signal: init.signal! }), response);
    },
    clock,
    random: () => 0,
  });
  const got = transport.getJson(URL_, new AbortController().signal);
  await clock.advance(12_000);
  assert.equal(await got, 2);
  assert.equal(signals[0]!.aborted, true);
  assert.equal(signals[1]!.aborted, false);
});

test('Retry-After is respected, in seconds or as a date, within the 20 s', async () => {
  const busy =
    (value: string, status = 429) =>
    () =>
      json({}, { status, headers: { 'retry-after': value } });
  assert.deepEqual((await run([busy('3'), json(1)])).times, [0, 3000]);
  assert.deepEqual((await run([busy('0'), json(1)])).times, [0, 300], 'never less than the pause');
  assert.deepEqual((await run([busy('3', 503), busy('4', 503), json(1)])).times, [0, 3000, 7000]);
  const now = Date.UTC(2024, 0, 1);
  assert.deepEqual((await run([busy('Mon, 01 Jan 2024 00:00:05 GMT'), json(1)], { now })).times, [0, 5000]);
  const long = await run([busy('120'), json(1)]);
  assert.deepEqual([long.error?.code, long.at, long.times], ['server-error', 0, [0]], 'too long to wait for');
  assert.equal(long.error?.context['retryAfter'], 120_000);
  const slow = await run([busy('12'), busy('12'), json(1)]);
  assert.deepEqual([slow.error?.code, slow.times], ['server-error', [0, 12_000]]);
});

test('Retry-After of any form', () => {
  const now = Date.UTC(2024, 0, 1);
  assert.equal(retryAfter('3', now), 3000);
  assert.equal(retryAfter(' 3 ', now), 3000);
  assert.equal(retryAfter('Mon, 01 Jan 2024 00:01:00 GMT', now), 60_000);
  for (const text of [null, '', '-3', '0', 'soon', '2.5', 'Sun, 31 Dec 2023 00:00:00 GMT', '1e3', 'NaN']) {
    assert.equal(retryAfter(text, now), 0, String(text));
  }
});

test('an asker that leaves ends everything, at any moment', async () => {
  const reason = new Error('left');
  for (const [answer, wait] of [
    ['silence', 5],
    [new TypeError('x'), 100],
    [json({}), 0],
  ] as const) {
    const network = fakeFetch(answer);
    const clock = new FakeClock();
    const controller = new AbortController();
    const got = createTransport({ fetch: network.fetch, clock, random: () => 1 }).getJson(URL_, controller.signal);
    const ended = assert.rejects(got, (error) => error === reason);
    if (wait > 0) await clock.advance(wait);
    controller.abort(reason);
    await ended;
    await settle();
    assert.equal(clock.pending, 0);
    assert.equal(network.asked.length, 1);
    // In a pause there is no request to end.
    assert.equal(network.asked[0]!.init.signal?.aborted, !(answer instanceof Error));
  }
});

test('an asker that left before asks nothing', async () => {
  const network = fakeFetch(json({}));
  const transport = createTransport({ fetch: network.fetch, clock: new FakeClock(), random: () => 0 });
  await assert.rejects(transport.getJson(URL_, AbortSignal.abort(new Error('left'))), /left/);
  assert.equal(network.asked.length, 0);
});

test('what is not JSON is said precisely, and not asked for again', async () => {
  for (const [body, words] of [
    ['<!doctype html><title>Maintenance</title>', 'HTML'],
    ['  <html>', 'HTML'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['{"id":"a","title":"Une fi', 'cut short'],
    ['{"data":[{"id":"a"},', 'cut short'],
    ['[1,2', 'cut short'],
    ['{a:1}', 'not JSON'],
    ['Internal error', 'not JSON'],
  ] as const) {
    const { error, asked } = await run([json(body)]);
    assert.equal(error?.code, 'not-json', body);
    assert.ok(error.message.startsWith(`${URL_} is ${words}`), error.message);
    assert.equal(asked.length, 1);
  }
});

test('a byte order mark and JSON under another type are read', async () => {
  assert.deepEqual((await run([new Response('\ufeff{"a":1}', { headers: { 'content-type': 'text/plain' } })])).value, {
    a: 1,
  });
  assert.deepEqual(
    (await run([new Response('{"type":"Topology"}', { headers: { 'content-type': 'application/octet-stream' } })]))
      .value,
    { type: 'Topology' },
  );
});

test('an answer over 5 MB is refused while it comes', async () => {
  let sent = 0;
  let cancelled = false;
  const endless = () =>
    new Response(
      new ReadableStream({
        pull: (controller) => {
          sent += 100_000;
          controller.enqueue(new TextEncoder().encode(' '.repeat(100_000)));
        },
        cancel: () => {
          cancelled = true;
        },
      }),
    );
  const { error, asked } = await run([endless]);
  assert.equal(error?.code, 'too-large');
  assert.ok(sent < 5_500_000, `${sent} bytes`);
  assert.deepEqual([cancelled, asked.length], [true, 1]);
  const announced = await run([json('{}', { headers: { 'content-length': '5000001' } })]);
  assert.equal(announced.error?.code, 'too-large');
  const largest = `"${'x'.repeat(4_999_998)}"`;
  assert.equal(((await run([json(largest)])).value as string).length, 4_999_998);
  assert.equal((await run([json(`${largest} `)])).error?.code, 'too-large');
});
