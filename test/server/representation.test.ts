import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { get, header, makeApp } from './support.js';

const app = await makeApp();
const ADDRESS = '/v1/action-sheets?axis=skills';

test('each coding is the same content under its own strong tag', async () => {
  const identity = await get(app, ADDRESS);
  const br = await get(app, ADDRESS, { 'accept-encoding': 'gzip, br' });
  const gzip = await get(app, ADDRESS, { 'accept-encoding': 'gzip' });
  assert.equal(header(identity, 'content-encoding'), undefined);
  assert.equal(header(br, 'content-encoding'), 'br');
  assert.equal(header(gzip, 'content-encoding'), 'gzip');
  assert.equal(brotliDecompressSync(br.rawPayload).toString(), identity.payload);
  assert.equal(gunzipSync(gzip.rawPayload).toString(), identity.payload);
  assert.equal(Number(header(br, 'content-length')), br.rawPayload.length);
  const tags = [identity, br, gzip].map((response) => header(response, 'etag') ?? '');
  assert.equal(new Set(tags).size, 3);
  for (const tag of tags) assert.match(tag, /^"[^"]+"$/);
  for (const response of [identity, br, gzip]) {
    assert.equal(header(response, 'vary'), 'Accept-Encoding, Accept-Language');
    assert.match(header(response, 'cache-control') ?? '', /^public, max-age=\d+, stale-while-revalidate=\d+$/);
  }
});

test('a client that has the representation gets a 304 without a body', async () => {
  for (const coding of ['identity', 'br', 'gzip']) {
    const asked = { 'accept-encoding': coding };
    const tag = header(await get(app, ADDRESS, asked), 'etag') ?? '';
    for (const condition of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const response = await get(app, ADDRESS, { ...asked, 'if-none-match': condition });
      assert.equal(response.statusCode, 304, `${coding} ${condition}`);
      assert.equal(response.rawPayload.length, 0);
      assert.equal(header(response, 'etag'), tag);
      assert.equal(header(response, 'vary'), 'Accept-Encoding, Accept-Language');
      assert.ok(header(response, 'cache-control'));
      assert.equal(header(response, 'access-control-allow-origin'), '*');
      assert.equal(header(response, 'content-encoding'), undefined);
      assert.equal(header(response, 'content-type'), undefined);
      assert.equal(header(response, 'content-length'), undefined);
    }
  }
});

test('another representation, or another content, is sent again', async () => {
  const tag = header(await get(app, ADDRESS, { 'accept-encoding': 'br' }), 'etag') ?? '';
  assert.equal((await get(app, ADDRESS, { 'if-none-match': tag })).statusCode, 200);
  assert.equal(
    (await get(app, '/v1/action-sheets', { 'if-none-match': tag, 'accept-encoding': 'br' })).statusCode,
    200,
  );
});

test('a problem is never a 304, and has no tag', async () => {
  const response = await get(app, '/v1/nowhere', { 'if-none-match': '*' });
  assert.equal(response.statusCode, 404);
  assert.equal(header(response, 'etag'), undefined);
  assert.equal(header(response, 'cache-control'), 'no-store');
});

test('HEAD says what GET would', async () => {
  for (const url of [ADDRESS, '/tissu.js', '/embed/action-sheet?sheet=eau-industrielle-norville', '/v1/openapi.json']) {
    const headers = { 'accept-encoding': 'br' };
    const whole = await get(app, url, headers);
    const head = await app.inject({ method: 'HEAD', url, headers });
    assert.equal(head.statusCode, 200, url);
    assert.equal(head.rawPayload.length, 0);
    for (const name of ['etag', 'content-type', 'content-length', 'content-encoding', 'cache-control', 'vary']) {
      assert.equal(header(head, name), header(whole, name), `${url} ${name}`);
    }
  }
});

test('HEAD is a 304 where GET would be', async () => {
  for (const url of [ADDRESS, '/tissu.js', '/embed/action-sheet?sheet=eau-industrielle-norville', '/v1/openapi.json']) {
    const tag = header(await get(app, url), 'etag') ?? '';
    const head = await app.inject({ method: 'HEAD', url, headers: { 'if-none-match': tag } });
    assert.equal(head.statusCode, 304, url);
    assert.equal(header(head, 'etag'), tag);
    assert.equal(header(head, 'content-length'), undefined);
    assert.equal(head.rawPayload.length, 0);
  }
});

test('HEAD of what is not there says so', async () => {
  for (const url of ['/v1/territories/nowhere', '/nowhere.js', '/embed/nowhere']) {
    const whole = await get(app, url);
    const head = await app.inject({ method: 'HEAD', url });
    assert.equal(head.statusCode, 404, url);
    assert.equal(head.rawPayload.length, 0);
    assert.equal(header(head, 'content-length'), header(whole, 'content-length'), url);
  }
});

test('a document that stays the same is the same after another has been asked for', async () => {
  const ask = async (id: string): Promise<string> => (await get(app, `/v1/action-sheets/${id}`)).payload;
  const first = await ask('ceia-aube');
  assert.match(await ask('rocade-troyes'), /"id":"rocade-troyes"/);
  assert.equal(await ask('ceia-aube'), first);
});

test('tiny answers and binary files are not compressed', async () => {
  const asked = { 'accept-encoding': 'br' };
  assert.equal(header(await get(app, '/tissu-9.8.7.zip', asked), 'content-encoding'), undefined);
  assert.equal(header(await get(app, '/chunks/card-B1x9_sQz.js', asked), 'content-encoding'), undefined);
});
