import assert from 'node:assert/strict';
import test from 'node:test';
import { once } from '../../src/data/once.js';
import type { Client, ResourceRequest, ResourceState } from '../../src/data/resource.js';
import { TissuError } from '../../src/errors/tissu-error.js';

const request: ResourceRequest<string> = { path: 'x', understand: (input) => String(input) };
const at = new Date(0);
const fault = new TissuError('unreachable', 'x');
const never = new AbortController().signal;

/** A client that says at once what it knows, and then what it is told. */
const clientKnowing = (known: ResourceState<string>) => {
  const followers = new Set<(state: ResourceState<string>) => void>();
  let refreshed = 0;
  const client = {
    api: 'https://api.example/v1',
    subscribe: (_: unknown, follower: (state: ResourceState<string>) => void) => {
      followers.add(follower);
      follower(known);
      return () => followers.delete(follower);
    },
    refresh: () => {
      refreshed++;
    },
  } as unknown as Client;
  const tell = (state: ResourceState<string>): void => {
    for (const follower of [...followers]) follower(state);
  };
  return { client, tell, followers, refreshed: () => refreshed };
};

test('what was known before the question is asked for again', async () => {
  for (const known of [
    { status: 'ready', data: 'old', at },
    { status: 'stale', data: 'old', at, error: fault },
    { status: 'error', error: fault },
    { status: 'loading' },
  ] as const) {
    const { client, tell, followers, refreshed } = clientKnowing(known);
    const answer = once(client, request, never);
    assert.equal(refreshed(), 1, known.status);
    tell({ status: 'loading' });
    tell({ status: 'ready', data: 'new', at });
    assert.equal(await answer, 'new', known.status);
    assert.equal(followers.size, 0);
  }
});

test('what stays old is a fault, not an answer', async () => {
  const { client, tell, followers } = clientKnowing({ status: 'ready', data: 'old', at });
  const answer = once(client, request, never);
  tell({ status: 'stale', data: 'old', at, error: fault });
  await assert.rejects(answer, fault);
  assert.equal(followers.size, 0);
});

test('an abort ends the question, also one that came before it', async () => {
  const { client, followers } = clientKnowing({ status: 'loading' });
  const control = new AbortController();
  const answer = once(client, request, control.signal);
  control.abort(new Error('enough'));
  await assert.rejects(answer, /enough/);
  assert.equal(followers.size, 0);
  await assert.rejects(once(client, request, control.signal), /enough/);
});
