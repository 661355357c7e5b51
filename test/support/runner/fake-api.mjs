import { existsSync, readFileSync } from 'node:fs';
import { path } from '../../../scripts/lib/paths.mjs';

const problem = (/** @type {number} */ status, /** @type {string} */ title) =>
  JSON.stringify({ type: 'about:blank', title, status, detail: title });

/** Requests so far, by address: a test reads them at `/fake-api/requests`, and forgets them with DELETE. */
const seen = /** @type {string[]} */ ([]);

/**
 * APIs that answer badly, for element tests: `/fake-api/<kind>/v1/…`.
 *
 * - `good`: files of `test/fixtures/api/<path>.json`, 404 otherwise
 * - `not-found`, `server-error`, `too-many`: problem+json
 * - `html`: a page in place of JSON · `half`: JSON cut in the middle · `wrong`: JSON of another shape
 * - `hang`: no answer, ever
 *
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export const fakeApi = async (context, next) => {
  const [, kind, rest] = /^\/fake-api\/([a-z-]+)\/?(.*)$/.exec(context.path) ?? [];
  if (kind === undefined) return next();
  if (kind === 'requests') {
    if (context.method === 'DELETE') seen.length = 0;
    context.type = 'application/json';
    context.body = JSON.stringify(seen);
    return undefined;
  }
  seen.push(context.url);
  context.set('access-control-allow-origin', '*');
  context.set('cache-control', 'no-store');
  context.type = 'application/json';
  switch (kind) {
    case 'good': {
      const name = (rest ?? '').replace(/^v1\/?/, '') || 'index';
      const file = path('test/fixtures/api', `${name}.json`);
      if (/^[a-z0-9/-]+$/.test(name) && existsSync(file)) context.body = readFileSync(file, 'utf8');
      else {
        context.status = 404;
        context.type = 'application/problem+json';
        context.body = problem(404, 'Not found');
      }
      return undefined;
    }
    case 'not-found':
    case 'server-error':
    case 'too-many': {
      const status = { 'not-found': 404, 'server-error': 500, 'too-many': 429 }[kind];
      context.status = status;
      context.type = 'application/problem+json';
      context.body = problem(status, kind);
      return undefined;
    }
    case 'html':
      context.type = 'text/html';
      context.body = '<!doctype html><title>Portail</title><p>Veuillez vous connecter';
      return undefined;
    case 'half':
      context.body = '{"id":"vapeur","title":"Chal';
      return undefined;
    case 'wrong':
      context.body = '{"hello":["world"]}';
      return undefined;
    case 'hang':
      return new Promise(() => undefined);
    default:
      context.status = 404;
      return undefined;
  }
};
