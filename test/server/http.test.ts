import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Encoder } from '../../server/http/encoder.js';
import { entityTag, fingerprint, isNoneMatch } from '../../server/http/entity-tag.js';
import { linkHeader } from '../../server/http/link-header.js';
import { mediaTypeOf } from '../../server/http/media-type.js';
import { negotiateEncoding, negotiateLanguage } from '../../server/http/negotiate.js';
import { parseQualities } from '../../server/http/qualities.js';
import { MalformedQuery, parseQuery, pathOf } from '../../server/http/query-string.js';

test('weights are read, wrong ones leave their member out', () => {
  assert.deepEqual(parseQualities('BR;q=0.5, gzip , *;q=0'), [
    { value: 'br', q: 0.5 },
    { value: 'gzip', q: 1 },
    { value: '*', q: 0 },
  ]);
  assert.deepEqual(parseQualities('a;q=2, b;q=-1, c;q=x, d; q = 1.000, ,;q=1'), [{ value: 'd', q: 1 }]);
  assert.deepEqual(parseQualities(undefined), []);
});

test('the coding that the client prefers, brotli when it does not care', () => {
  const cases: [string | undefined, string][] = [
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['identity', 'identity'],
    ['identity;q=1, gzip;q=0.5', 'identity'],
    ['identity;q=0.5, gzip;q=0.5', 'gzip'],
    ['identity;q=0, *;q=0', 'identity'],
    ['x-gzip', 'gzip'],
    ['deflate', 'identity'],
    ['GZIP', 'gzip'],
  ];
  for (const [asked, expected] of cases) assert.equal(negotiateEncoding(asked), expected, asked);
});

test('French when it is asked for, English otherwise', () => {
  const cases: [string | undefined, string][] = [
    [undefined, 'en'],
    ['*', 'en'],
    ['de', 'en'],
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['en;q=0.4, fr;q=0.5', 'fr'],
    ['en, fr', 'en'],
    ['de, fr;q=0.3', 'fr'],
    ['fr;q=0', 'en'],
    ['fry', 'en'],
  ];
  for (const [asked, expected] of cases) assert.equal(negotiateLanguage(asked), expected, asked);
});

test('an entity tag is strong, of the content and of the coding', () => {
  const print = fingerprint(Buffer.from('content'));
  assert.match(entityTag(print, 'identity'), /^"[\w-]+"$/);
  assert.equal(new Set(['identity', 'br', 'gzip'].map((coding) => entityTag(print, coding as 'br'))).size, 3);
  assert.notEqual(print, fingerprint(Buffer.from('other')));
});

test('If-None-Match: lists, weak tags, commas in tags, star', () => {
  const tag = '"abc,d"';
  for (const header of ['"abc,d"', 'W/"abc,d"', '"x", "abc,d"', '"x" , W/"abc,d","y"', '*', ' * ']) {
    assert.equal(isNoneMatch(header, tag), true, header);
  }
  for (const header of [undefined, '', 'abc', '"abc"', '"d"', '"ABC,D"', '"abc,d', '**']) {
    assert.equal(isNoneMatch(header, tag), false, header);
  }
});

test('a query is read strictly', () => {
  assert.deepEqual(parseQuery('/x?a=1&b=%C3%A9+f&a=2&c&=d&&e=f=g'), [
    ['a', '1'],
    ['b', 'é f'],
    ['a', '2'],
    ['c', ''],
    ['', 'd'],
    ['e', 'f=g'],
  ]);
  assert.deepEqual(parseQuery('/x'), []);
  const faultOf = (address: string): string => {
    try {
      parseQuery(address);
    } catch (error) {
      if (error instanceof MalformedQuery) return error.parameter;
    }
    return 'read';
  };
  assert.equal(faultOf('/x?q=%zz'), 'q');
  // 0xFF is no UTF-8: `URLSearchParams` would make it U+FFFD.
  assert.equal(faultOf('/x?q=%ff'), 'q');
  assert.equal(faultOf('/x?%zz=1'), '%zz');
  assert.equal(pathOf('/x/y?z#t'), '/x/y');
  assert.equal(pathOf('/x'), '/x');
});

test('neighbours of a page become a Link header, whatever they hold', () => {
  assert.equal(
    linkHeader({ links: { self: 'a', next: 'a?page=2', prev: 'a?page=0' } }, '/v1/'),
    '</v1/a?page=2>; rel="next", </v1/a?page=0>; rel="prev"',
  );
  assert.equal(linkHeader({ links: { self: 'a' } }, '/v1/'), undefined);
  assert.equal(linkHeader([], '/v1/'), undefined);
  assert.equal(linkHeader({ links: { next: 'a>"\r\nx: é' } }, '/v1/'), '</v1/a%3E%22%0D%0Ax:%20%C3%A9>; rel="next"');
});

test('media types by extension', () => {
  assert.equal(mediaTypeOf('tissu.js'), 'text/javascript; charset=utf-8');
  assert.equal(mediaTypeOf('A.CSS'), 'text/css; charset=utf-8');
  assert.equal(mediaTypeOf('tissu.js.map'), 'application/json; charset=utf-8');
  assert.equal(mediaTypeOf('x.unknown'), 'application/octet-stream');
});

test('the encoder compresses once, and forgets the oldest', async () => {
  const text = Buffer.from('weave '.repeat(1000));
  const encoder = new Encoder(100);
  const [first, second] = await Promise.all([
    encoder.encode('a', text, 'br', 'live'),
    encoder.encode('a', text, 'br', 'live'),
  ]);
  assert.equal(first, second);
  assert.deepEqual(brotliDecompressSync(first), text);
  assert.deepEqual(gunzipSync(await encoder.encode('b', text, 'gzip', 'once')), text);
  for (let i = 0; i < 20; i++) await encoder.encode(`c${i}`, text, 'br', 'live');
  assert.ok(encoder.held <= 100, `${encoder.held} bytes held`);
});
