import assert from 'node:assert/strict';
import test from 'node:test';
import { apiAddress } from '../../src/data/api-address.js';
import { clientFor, createClient, FRESH_MS, MOST_KEPT } from '../../src/data/client.js';
import { sheetRequest } from '../../src/data/requests/sheet.js';
import type { ResourceRequest, ResourceState, Source } from '../../src/data/resource.js';
import type { Transport } from '../../src/data/transport.js';
import { TissuError } from '../../src/errors/tissu-error.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { settle } from './fake-clock.js';

interface Asked {
  readonly path: string;
  readonly signal: AbortSignal;
  readonly answer: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
}

const setUp = () => {
  const asked: Asked[] = [];
  const notices: [string, unknown][] = [];
  const time = { now: 1_000_000 };
  const source: Source = {
    get: (path, signal) =>
      new Promise((answer, fail) => {
        asked.push({ path, signal, answer, fail });
      }),
  };
  const transport: Transport = { getJson: () => Promise.reject(new Error('not here')) };
  const client = createClient({
    api: 'https://api.example/v1',
    transport,
    source,
    now: () => new Date(time.now),
    report: (text, details) => notices.push([text, details]),
  });
  /** Follows, and writes down the states. */
  const follow = <T = ActionSheet>(
    request: ResourceRequest<T> = sheetRequest('a') as unknown as ResourceRequest<T>,
  ) => {
    const states: ResourceState<T>[] = [];
    const leave = client.subscribe(request, (state) => states.push(state));
    return { states, leave, words: () => states.map(({ status }) => status).join(' '), last: () => states.at(-1)! };
  };
  return { asked, notices, time, client, follow };
};
const sheet = (title = 'A') => ({ id: 'a', title });
const fault = new TissuError('unreachable', 'x');

test('a follower hears at once, then at each change', async () => {
  const { asked, follow } = setUp();
  const one = follow();
  assert.equal(one.words(), 'loading');
  assert.equal(asked[0]!.path, 'action-sheets/a');
  asked[0]!.answer(sheet());
  await settle();
  assert.equal(one.words(), 'loading ready');
  const state = one.last();
  assert.ok(state.status === 'ready');
  assert.equal(state.data.title, 'A');
  assert.equal(state.at.getTime(), 1_000_000);
});

test('all who ask for the same share one request and one answer', async () => {
  const { asked, follow } = setUp();
  const [one, two] = [follow(), follow()];
  asked[0]!.answer(sheet());
  await settle();
  const three = follow();
  await settle();
  assert.equal(asked.length, 1);
  assert.deepEqual([one.words(), two.words(), three.words()], ['loading ready', 'loading ready', 'ready']);
  assert.equal(one.last(), two.last());
});

test('different paths are different requests', () => {
  const { asked, follow } = setUp();
  follow(sheetRequest('a'));
  follow(sheetRequest('b'));
  assert.deepEqual(
    asked.map(({ path }) => path),
    ['action-sheets/a', 'action-sheets/b'],
  );
});

test('the last to leave ends the request, and it is forgotten', async () => {
  const { asked, follow } = setUp();
  const [one, two] = [follow(), follow()];
  one.leave();
  await settle();
  assert.equal(asked[0]!.signal.aborted, false);
  two.leave();
  two.leave();
  await settle();
  assert.equal(asked[0]!.signal.aborted, true);
  asked[0]!.answer(sheet('late'));
  await settle();
  assert.equal(two.words(), 'loading');
  const three = follow();
  assert.deepEqual([three.words(), asked.length], ['loading', 2]);
  asked[1]!.answer(sheet());
  await settle();
  assert.equal(three.words(), 'loading ready');
});

test('an element that is only moved keeps its request', async () => {
  const { asked, follow } = setUp();
  follow().leave();
  const again = follow();
  await settle();
  assert.deepEqual([asked.length, asked[0]!.signal.aborted], [1, false]);
  asked[0]!.answer(sheet());
  await settle();
  assert.equal(again.words(), 'loading ready');
});

test('data that arrived stay for those who come back', async () => {
  const { asked, time, follow } = setUp();
  const one = follow();
  asked[0]!.answer(sheet());
  await settle();
  one.leave();
  await settle();
  time.now += FRESH_MS - 1;
  const two = follow();
  await settle();
  assert.deepEqual([two.words(), asked.length], ['ready', 1]);
});

test('old data are shown at once, and asked for again', async () => {
  const { asked, time, follow } = setUp();
  const one = follow();
  asked[0]!.answer(sheet());
  await settle();
  time.now += FRESH_MS;
  const two = follow();
  assert.deepEqual([two.words(), asked.length], ['ready', 2]);
  asked[1]!.answer(sheet('B'));
  await settle();
  assert.deepEqual([one.words(), two.words()], ['loading ready ready', 'ready ready']);
});

test('a failure is told; asking again starts over', async () => {
  const { asked, client, follow } = setUp();
  const one = follow();
  asked[0]!.fail(fault);
  await settle();
  const state = one.last();
  assert.ok(state.status === 'error');
  assert.equal(state.error, fault);
  const two = follow();
  assert.deepEqual([two.words(), asked.length], ['error', 1]);
  client.refresh(sheetRequest('a'));
  client.refresh(sheetRequest('a'));
  assert.equal(asked.length, 2);
  asked[1]!.answer(sheet());
  await settle();
  assert.deepEqual([one.words(), two.words()], ['loading error loading ready', 'error loading ready']);
});

test('a failed refresh leaves the last good data, with its date and what failed', async () => {
  const { asked, client, time, follow } = setUp();
  const one = follow();
  asked[0]!.answer(sheet());
  await settle();
  time.now += 5000;
  client.refresh(sheetRequest('a'));
  assert.equal(one.words(), 'loading ready', 'nothing moves meanwhile');
  asked[1]!.fail(fault);
  await settle();
  const state = one.last();
  assert.ok(state.status === 'stale');
  assert.deepEqual([state.data.title, state.at.getTime(), state.error], ['A', 1_000_000, fault]);
  client.refresh(sheetRequest('a'));
  asked[2]!.fail(fault);
  await settle();
  assert.equal(one.words(), 'loading ready stale stale');
  client.refresh(sheetRequest('a'));
  asked[3]!.answer(sheet('B'));
  await settle();
  assert.equal(one.words(), 'loading ready stale stale ready');
  assert.equal('error' in one.last(), false);
});

test('leaving during a refresh ends it and keeps the data', async () => {
  const { asked, client, follow } = setUp();
  const one = follow();
  asked[0]!.answer(sheet());
  await settle();
  client.refresh(sheetRequest('a'));
  one.leave();
  await settle();
  assert.equal(asked[1]!.signal.aborted, true);
  assert.deepEqual([follow().words(), asked.length], ['ready', 2]);
});

test('refreshing what nobody asked for does nothing', () => {
  const { asked, client } = setUp();
  client.refresh(sheetRequest('a'));
  assert.equal(asked.length, 0);
});

test('a listener that fails does not keep the others from hearing', async () => {
  const { asked, notices, client, follow } = setUp();
  client.subscribe(sheetRequest('a'), () => {
    throw new Error('mine');
  });
  const one = follow();
  asked[0]!.answer(sheet());
  await settle();
  assert.equal(one.words(), 'loading ready');
  assert.deepEqual(
    notices.map(([text, details]) => [text, (details as Error).message]),
    [
      ['A listener failed', 'mine'],
      ['A listener failed', 'mine'],
    ],
  );
});

test('one that leaves while the news is told hears no more, and may follow again', async () => {
  const { asked, client, follow } = setUp();
  const two: { leave?: () => void } = {};
  client.subscribe(sheetRequest('a'), ({ status }) => {
    if (status === 'ready') two.leave?.();
  });
  const states: string[] = [];
  two.leave = client.subscribe(sheetRequest('a'), ({ status }) => states.push(status));
  asked[0]!.answer(sheet());
  await settle();
  assert.deepEqual(states, ['loading']);
  assert.equal(follow().words(), 'ready');
});

test('the same listener may follow twice', async () => {
  const { asked, client } = setUp();
  let heard = 0;
  const listener = () => heard++;
  const leave = client.subscribe(sheetRequest('a'), listener);
  client.subscribe(sheetRequest('a'), listener);
  leave();
  asked[0]!.answer(sheet());
  await settle();
  assert.equal(heard, 3);
});

test('a wrong type in one field is left out and reported once', async () => {
  const { asked, notices, client, follow } = setUp();
  const one = follow();
  asked[0]!.answer({ ...sheet(), startDate: 2019, themes: ['eit', 4] });
  await settle();
  const state = one.last();
  assert.ok(state.status === 'ready');
  assert.deepEqual([state.data.startDate, state.data.themes], [undefined, ['eit']]);
  client.refresh(sheetRequest('a'));
  asked[1]!.answer({ ...sheet(), startDate: 2019 });
  await settle();
  assert.equal(notices.length, 1);
  assert.match(notices[0]![0], /^https:\/\/api\.example\/v1\/action-sheets\/a/);
  assert.deepEqual((notices[0]![1] as { path: string }[]).map(({ path }) => path).sort(), ['startDate', 'themes.1']);
});

test('an answer of another kind is not understood, and it is said where', async () => {
  const { asked, follow } = setUp();
  const one = follow();
  asked[0]!.answer({ id: 'a', title: 4 });
  await settle();
  const state = one.last();
  assert.ok(state.status === 'error');
  assert.equal(state.error.code, 'not-understood');
  assert.match(state.error.message, /title: string expected, not number/);
  assert.equal(state.error.context['url'], 'https://api.example/v1/action-sheets/a');
});

test('memory is bounded, and what is followed is never dropped', async () => {
  const { asked, follow } = setUp();
  const kept = follow(sheetRequest('kept'));
  asked[0]!.answer(sheet());
  await settle();
  for (let rank = 0; rank < MOST_KEPT + 10; rank++) {
    const one = follow(sheetRequest(`s${rank}`));
    asked.at(-1)!.answer(sheet());
    await settle();
    one.leave();
    await settle();
  }
  const before = asked.length;
  assert.equal(kept.words(), 'loading ready');
  assert.equal(follow(sheetRequest('kept')).words(), 'ready');
  assert.equal(follow(sheetRequest(`s${MOST_KEPT + 9}`)).words(), 'ready');
  assert.equal(asked.length, before);
  assert.equal(follow(sheetRequest('s0')).words(), 'loading', 'the oldest went');
});

test('addresses of APIs: a folder ends with a slash, files keep theirs, anything else is refused', () => {
  assert.equal(apiAddress('https://api.example/v1'), 'https://api.example/v1/');
  assert.equal(apiAddress('https://api.example/v1/'), 'https://api.example/v1/');
  assert.equal(apiAddress('https://api.example'), 'https://api.example/');
  assert.equal(apiAddress('https://api.example/v1/?key=1#x'), 'https://api.example/v1/');
  assert.equal(apiAddress('http://localhost:4600/v1/index.json'), 'http://localhost:4600/v1/index.json');
  for (const text of [
    '',
    'v1/',
    '/v1/',
    '//api.example/v1',
    'file:///v1/',
    'data:application/json,{}',
    'javascript:alert(1)',
    'blob:https://x/1',
    'ftp://x/',
    'https://user:secret@api.example/',
    'https://',
    'null',
  ]) {
    assert.throws(
      () => apiAddress(text),
      (error) => error instanceof TissuError && error.code === 'bad-attribute',
      text,
    );
  }
});

test('one client an address', () => {
  assert.equal(clientFor('https://api.example/v1'), clientFor('https://api.example/v1/'));
  assert.notEqual(clientFor('https://api.example/v1/'), clientFor('https://api.example/v2/'));
  assert.equal(clientFor('https://api.example/v1').api, 'https://api.example/v1/');
  assert.throws(() => clientFor('file:///x'), TissuError);
});
