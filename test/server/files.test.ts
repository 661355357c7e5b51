import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Cabinet } from '../../server/files/cabinet.js';
import { folderOf, get, header, makeApp, VERSION } from './support.js';

const app = await makeApp();

test('published files: type, headers, how long they may be kept', async () => {
  const short = /^public, max-age=300, stale-while-revalidate=\d+$/;
  const forEver = /^public, max-age=31536000, immutable$/;
  const cases: [string, string, RegExp][] = [
    ['/tissu.js', 'text/javascript; charset=utf-8', short],
    ['/tissu.js.map', 'application/json; charset=utf-8', short],
    ['/tissu.css', 'text/css; charset=utf-8', short],
    ['/types/index.d.ts', 'text/plain; charset=utf-8', short],
    ['/tissu-9.8.7.zip', 'application/zip', short],
    ['/chunks/card-B1x9_sQz.js', 'text/javascript; charset=utf-8', forEver],
    ['/chunks/card-B1x9_sQz.js.map', 'application/json; charset=utf-8', forEver],
    [`/${VERSION}/tissu.js`, 'text/javascript; charset=utf-8', forEver],
    [`/${VERSION}/tissu.css`, 'text/css; charset=utf-8', forEver],
    [`/${VERSION}/chunks/card-B1x9_sQz.js`, 'text/javascript; charset=utf-8', forEver],
    ['/tissu.js?v=3', 'text/javascript; charset=utf-8', short],
  ];
  for (const [url, type, caching] of cases) {
    const response = await get(app, url);
    assert.equal(response.statusCode, 200, url);
    assert.equal(header(response, 'content-type'), type, url);
    assert.match(header(response, 'cache-control') ?? '', caching, url);
    assert.match(header(response, 'etag') ?? '', /^"/, url);
    assert.equal(header(response, 'access-control-allow-origin'), '*', url);
    assert.equal(header(response, 'cross-origin-resource-policy'), 'cross-origin', url);
    assert.equal(header(response, 'x-content-type-options'), 'nosniff', url);
    assert.equal(header(response, 'vary'), 'Accept-Encoding', url);
    // Scripts of pages do not say it themselves: each byte of theirs is loaded by every visitor.
    const name = /([^/]+\.js)(?:\?.*)?$/.exec(url)?.[1];
    assert.equal(header(response, 'sourcemap'), name && `${name}.map`, url);
    // A worker would take the policy of its script for its own.
    assert.equal(header(response, 'content-security-policy'), undefined, url);
  }
});

test('another version, a folder, a hidden file are not there', async () => {
  for (const url of [
    '/1.2.3/tissu.js',
    `/${VERSION}`,
    `/${VERSION}/`,
    '/chunks',
    '/chunks/',
    '/.hidden',
    '/types/.hidden',
  ]) {
    assert.equal((await get(app, url)).statusCode, 404, url);
  }
});

test('nothing is served before the first build', async () => {
  const bare = await makeApp({ distribution: join(folderOf({}), 'not-built') });
  assert.equal((await get(bare, '/tissu.js')).statusCode, 404);
});

test('the demonstration page runs under its own strict policy', async () => {
  const response = await get(app, '/');
  assert.equal(response.statusCode, 200);
  assert.equal(header(response, 'content-type'), 'text/html; charset=utf-8');
  const policy = (header(response, 'content-security-policy') ?? '').split('; ');
  for (const directive of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ]) {
    assert.ok(policy.includes(directive), directive);
  }
  assert.doesNotMatch(policy.join(), /unsafe|data:|blob:|https?:|\*/);
  assert.doesNotMatch(response.payload, /\sstyle=|<style|\son\w+=/);
});

test('every local file that the pages name is there', async () => {
  const isBuilt = (path: string): boolean => /^\/(?:tissu|iframe)[^/]*\.(?:js|css)$/.test(path);
  for (const url of ['/', '/embed/action-list', '/embed/action-sheet?sheet=eau-industrielle-norville']) {
    const { payload } = await get(app, url);
    const head = payload.slice(0, payload.indexOf('</head>'));
    const paths = [...head.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map((match) => match[1]!);
    assert.ok(paths.length > 3, url);
    for (const path of paths.filter((one) => !isBuilt(one))) {
      assert.equal((await get(app, path)).statusCode, 200, `${url} names ${path}`);
    }
  }
});

test('a cabinet keeps to its folder and notices what changes', async () => {
  const outside = folderOf({ 'secret.txt': 'secret' });
  const folder = folderOf({ 'a.txt': 'one', 'sub/b.txt': 'two' });
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(outside, join(folder, 'door'));
  symlinkSync(join(folder, 'a.txt'), join(folder, 'inner.txt'));
  mkdirSync(join(folder, 'empty'));
  const cabinet = new Cabinet(folder);
  const read = async (path: string): Promise<string | undefined> => (await cabinet.find(path))?.body.toString();

  assert.equal(await read('a.txt'), 'one');
  assert.equal(await read('sub/b.txt'), 'two');
  assert.equal(await read('inner.txt'), 'one');
  for (const path of [
    '',
    'empty',
    'sub',
    'link.txt',
    'door/secret.txt',
    '../x',
    'sub/../a.txt',
    './a.txt',
    'a.txt/',
    'a.txt/b',
    'A\0',
    'a b',
  ]) {
    assert.equal(await read(path), undefined, JSON.stringify(path));
  }
  assert.equal(await cabinet.find('a.txt'), await cabinet.find('a.txt'));
  writeFileSync(join(folder, 'a.txt'), 'changed');
  assert.equal(await read('a.txt'), 'changed');
});
