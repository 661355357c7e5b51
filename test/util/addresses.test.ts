import assert from 'node:assert/strict';
import test from 'node:test';
import { encodeParameters } from '../../src/util/encode-parameters.js';
import { safeAddress } from '../../src/util/safe-address.js';
import { stripBidi } from '../../src/util/strip-bidi.js';

test('addresses of the four schemes pass as they are', () => {
  for (const address of [
    'https://example.org',
    'http://example.org:8080/a/b?c=d&e=%20#f',
    'HTTPS://EXAMPLE.ORG/É',
    'mailto:accueil@example.org?subject=Bonjour',
    'tel:+33123456789',
  ]) {
    assert.equal(safeAddress(address), address);
  }
  assert.equal(safeAddress('  https://example.org/ '), 'https://example.org/');
});

test('everything else is no address', () => {
  for (const text of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'https://example.org/\u0000',
    'https://exa\u202emple.org',
    'https://exa\u200bmple.org',
    'data:text/html,<b>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    '//example.org',
    '/chemin',
    'chemin',
    'https:example.org',
    'https:///example.org',
    'https://exam ple.org',
    'https://example.org\\@evil.example',
    'mailto:',
    '',
    'https://',
    null,
    undefined,
    3,
    { toString: () => 'https://example.org' },
  ]) {
    assert.equal(safeAddress(text), undefined, String(text));
  }
});

test('bidirectional controls leave a name, letters of any script stay', () => {
  assert.equal(stripBidi('\u202eCaux\u2066 Seine\u2069\u200f'), 'Caux Seine');
  assert.equal(stripBidi('L’œuvre – été عربي'), 'L’œuvre – été عربي');
});

test('parameters are encoded in the order given', () => {
  assert.equal(encodeParameters([]), '');
  assert.equal(
    encodeParameters([
      ['q', 'eau & œuvre+'],
      ['a b', '1=2'],
    ]),
    'q=eau%20%26%20%C5%93uvre%2B&a%20b=1%3D2',
  );
});
