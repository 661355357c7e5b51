import assert from 'node:assert/strict';
import test from 'node:test';
import { get, header, json, makeApp, ORIGIN } from './support.js';

const app = await makeApp();
const SHEET = 'eau-industrielle-norville';
const PAGE = `${ORIGIN}/embed/action-sheet?sheet=${SHEET}`;
const ask = (url: string, more = '', headers: Readonly<Record<string, string>> = {}) =>
  get(app, `/oembed?url=${encodeURIComponent(url)}${more}`, headers);

test('a rich response of oEmbed 1.0', async () => {
  const response = await ask(PAGE, '&format=json&dnt=1');
  assert.equal(response.statusCode, 200);
  assert.match(header(response, 'content-type') ?? '', /^application\/json/);
  assert.equal(header(response, 'access-control-allow-origin'), '*');
  const answer = json(response);
  assert.equal(answer['version'], '1.0');
  assert.equal(answer['type'], 'rich');
  assert.equal(answer['provider_name'], 'Tissu');
  assert.equal(answer['provider_url'], `${ORIGIN}/`);
  assert.equal(answer['title'], 'Réhabiliter et agrandir l’usine d’eau industrielle de Norville');
  assert.equal(answer['width'], 760);
  assert.ok(Number(answer['height']) > 0 && Number(answer['cache_age']) > 0);
  assert.match(String(answer['html']), new RegExp(`^<iframe\\s+src="${ORIGIN}/embed/action-sheet\\?sheet=${SHEET}"`));
  assert.match(String(answer['html']), /title="Réhabiliter/);
  assert.doesNotMatch(String(answer['html']), /style=|<script/);
});

test('it fits in the room there is', async () => {
  const narrow = json(await ask(PAGE, '&maxwidth=320&maxheight=200'));
  assert.deepEqual([narrow['width'], narrow['height']], [320, 200]);
  assert.match(String(narrow['html']), /width="320"\s+height="200"/);
  assert.equal(json(await ask(PAGE, '&maxwidth=100000'))['width'], 760);
  for (const size of ['0', '-1', 'wide', '1e3', '3.5']) {
    const response = await ask(PAGE, `&maxwidth=${size}`);
    assert.equal(response.statusCode, 400, size);
    assert.equal(json(response)['parameter'], 'maxwidth');
  }
});

test('attributes are rebuilt from those that are known', async () => {
  const response = await ask(
    `${ORIGIN}/embed/action-list?utm_source=x&onload=alert(1)&axis=skills&axis=land&territory=ti-2802#x`,
  );
  assert.match(
    String(json(response)['html']),
    /src="[^"]*\/embed\/action-list\?territory=ti-2802&amp;axis=skills\+land"/,
  );
});

test('only pages of this service, compared as parsed', async () => {
  const foreign = [
    `https://evil.example/embed/action-sheet?sheet=${SHEET}`,
    `http://tissu.example/embed/action-sheet?sheet=${SHEET}`,
    `https://tissu.example:8443/embed/action-sheet?sheet=${SHEET}`,
    `https://tissu.example.evil.example/embed/action-sheet?sheet=${SHEET}`,
    `https://tissu.example@evil.example/embed/action-sheet?sheet=${SHEET}`,
    `https://user:secret@tissu.example/embed/action-sheet?sheet=${SHEET}`,
    `https://xn--tissu.example/embed/action-sheet?sheet=${SHEET}`,
    `//tissu.example/embed/action-sheet?sheet=${SHEET}`,
    `/embed/action-sheet?sheet=${SHEET}`,
    'javascript:alert(1)',
    `${ORIGIN}/v1/action-sheets/${SHEET}`,
    `${ORIGIN}/embed/nothing`,
    `${ORIGIN}/embed/action-sheet/../../v1/`,
    `${ORIGIN}/`,
  ];
  for (const url of foreign) {
    // The header of the request is no authority on who we are.
    const response = await ask(url, '', { host: 'evil.example' });
    assert.equal(response.statusCode, 404, url);
    assert.match(header(response, 'content-type') ?? '', /^application\/problem\+json/);
    assert.equal(json(response)['parameter'], 'url');
  }
  // The same address, written otherwise.
  for (const url of [
    `https://TISSU.example:443/embed/action-sheet?sheet=${SHEET}`,
    `${ORIGIN}/x/../embed/action-sheet?sheet=${SHEET}`,
  ]) {
    assert.equal((await ask(url)).statusCode, 200, url);
  }
});

test('other faults', async () => {
  const cases: [string, number, string][] = [
    ['/oembed', 400, 'url'],
    ['/oembed?url=', 400, 'url'],
    [`/oembed?url=${encodeURIComponent(PAGE)}&url=x`, 400, 'url'],
    [`/oembed?url=${encodeURIComponent(PAGE)}&format=xml`, 501, 'format'],
    [`/oembed?url=${encodeURIComponent(PAGE)}&format=json&format=xml`, 400, 'format'],
    [`/oembed?url=${encodeURIComponent(`${ORIGIN}/embed/action-sheet?sheet=nothing`)}`, 404, 'sheet'],
    [`/oembed?url=${encodeURIComponent(`${ORIGIN}/embed/action-sheet`)}`, 400, 'sheet'],
    [`/oembed?url=${encodeURIComponent(`${PAGE}&api=https://evil.example/v1/`)}`, 400, 'api'],
    [`/oembed?url=${encodeURIComponent(`${PAGE}&data={}`)}`, 400, 'data'],
    [`/oembed?url=${encodeURIComponent(`${PAGE}&lang=%zz`)}`, 400, 'lang'],
    [`/oembed?url=${encodeURIComponent(PAGE)}&api=https://evil.example/v1/`, 400, 'api'],
    [`/oembed?url=${encodeURIComponent(PAGE)}&data={}`, 400, 'data'],
    ['/oembed?url=%zz', 400, 'url'],
  ];
  for (const [url, status, parameter] of cases) {
    const response = await get(app, url);
    assert.equal(response.statusCode, status, `${url} ${response.payload}`);
    assert.match(header(response, 'content-type') ?? '', /^application\/problem\+json/);
    assert.equal(json(response)['parameter'], parameter, url);
  }
});

test('each page advertises an address that answers for it', async () => {
  for (const page of [
    `/embed/action-sheet?sheet=${SHEET}`,
    '/embed/action-list?territory=ti-2802&axis=skills',
    '/embed/territory-map',
  ]) {
    const { payload } = await get(app, page);
    const address =
      /type="application\/json\+oembed"\s+href="([^"]*)"/.exec(payload)?.[1]?.replaceAll('&amp;', '&') ?? '';
    assert.ok(address.startsWith(`${ORIGIN}/oembed?`), page);
    const response = await get(app, address.slice(ORIGIN.length));
    assert.equal(response.statusCode, 200, page);
    const src = /src="([^"]*)"/.exec(String(json(response)['html']))?.[1]?.replaceAll('&amp;', '&');
    assert.equal(src, `${ORIGIN}${page}`);
  }
});
