import assert from 'node:assert/strict';
import test from 'node:test';
import { sheetTools } from '../../src/i18n/fr/sheet-tools.js';
import { formatBytes } from '../../src/i18n/format/bytes.js';
import { canonicalAddress } from '../../src/model/export/canonical-address.js';
import { citation } from '../../src/model/export/citation.js';
import { correctionAddress } from '../../src/model/export/correction.js';
import { freshnessOf } from '../../src/model/freshness.js';
import { isBlank } from '../../src/model/is-blank.js';
import { qrCode } from '../../src/components/action-sheet/qr/qr-code.js';
import { bareSheet, steamSheet } from '../fixtures/action-sheets.js';

test('a citation says what is known, in one line', () => {
  const words = sheetTools.citation;
  assert.equal(
    citation(
      steamSheet,
      { publisher: 'Tissu', address: 'https://x.fr/a', updated: '1er mai 2026', consulted: '2 mai 2026' },
      words,
    ),
    'Tissu, «\u00a0Alimenter une usine de Lillebonne avec la vapeur de l’incinérateur\u00a0», Axe Seine, données du 1er mai 2026, Licence Ouverte 2.0, rédaction Tissu, https://x.fr/a, consulté le 2 mai 2026.',
  );
  assert.equal(
    citation({ ...bareSheet, title: 'Deux\n lignes' }, { consulted: '2 mai 2026' }, words),
    '«\u00a0Deux lignes\u00a0», consulté le 2 mai 2026.',
  );
});

test('the canonical address is that of the service, never that of a page', () => {
  assert.equal(
    canonicalAddress('a-1', undefined, 'https://x.fr/data/v1/index.json'),
    'https://x.fr/embed/action-sheet?sheet=a-1',
  );
  assert.equal(
    canonicalAddress('a-1', 'https://y.fr/', 'https://x.fr/v1/'),
    'https://y.fr/embed/action-sheet?sheet=a-1',
  );
  assert.equal(
    canonicalAddress('a-1', 'javascript:alert(1)', 'https://x.fr/v1/'),
    'https://x.fr/embed/action-sheet?sheet=a-1',
  );
  assert.equal(canonicalAddress('a&b', 'nowhere', 'https://x.fr/v1/'), 'https://x.fr/embed/action-sheet?sheet=a%26b');
  assert.equal(canonicalAddress('a', undefined, undefined), undefined);
});

const correction = {
  sheet: { id: 'a-1', title: 'É & <b>' },
  version: '2026',
  field: 'financing',
  subject: 'É & ? #',
  body: 'un\ndeux & ?bcc=x',
};
/** Written, to be sent to whoever the sender knows. */
const TO_NOBODY = 'mailto:?subject=%C3%89%20%26%20%3F%20%23&body=un%0D%0Adeux%20%26%20%3Fbcc%3Dx';

test('a correction is written to one address and nothing else', () => {
  const href = correctionAddress({ email: ' data@x.fr ' }, correction);
  assert.equal(href, 'mailto:data@x.fr?subject=%C3%89%20%26%20%3F%20%23&body=un%0D%0Adeux%20%26%20%3Fbcc%3Dx');
  for (const email of ['a@b.fr?bcc=c@d.fr', 'a@b.fr,c@d.fr', 'a b@c.fr', '@x', 'javascript:x', ''])
    assert.equal(correctionAddress({ email }, correction), TO_NOBODY, email);
});

test('or to a form, with what it is about', () => {
  const href = correctionAddress({ url: 'https://x.fr/corriger?a=1#b' }, correction);
  assert.equal(new URL(href).searchParams.get('title'), 'É & <b>');
  assert.equal(new URL(href).searchParams.get('a'), '1');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '/corriger', 'mailto:a@b.fr'])
    assert.equal(correctionAddress({ url }, correction), TO_NOBODY, url);
  assert.equal(correctionAddress(undefined, correction), TO_NOBODY);
});

test('a check ages by the year', () => {
  const now = new Date('2026-11-25T00:00:00Z');
  const cases: [string | null, string][] = [
    ['2026-11-24', 'fresh'],
    ['2025-11-26', 'fresh'],
    ['2025', 'fresh'],
    ['2025-11-20', 'old 1'],
    ['2024-11-30', 'old 1'],
    ['2025-11', 'fresh'],
    ['2024-11', 'old 1'],
    ['2024-10', 'old 2'],
    ['2024', 'old 1'],
    ['2023', 'old 2'],
    ['2022-01', 'old 4'],
    ['2027-01-01', 'never'],
    ['hier', 'never'],
    [null, 'never'],
  ];
  for (const [date, expected] of cases) {
    const freshness = freshnessOf(date, now);
    assert.equal(freshness.kind === 'old' ? `old ${String(freshness.years)}` : freshness.kind, expected, String(date));
  }
});

test('weights are written in French units', () => {
  const cases: [number, string][] = [
    [999, '999\u00a0octets'],
    [340_000, '340\u00a0ko'],
    [999_600, '1\u00a0Mo'],
    [1_240_000, '1,2\u00a0Mo'],
    [250e6, '250\u00a0Mo'],
    [3.2e9, '3,2\u00a0Go'],
    [0, ''],
    [-3, ''],
    [Number.NaN, ''],
  ];
  for (const [bytes, expected] of cases) assert.equal(formatBytes(bytes, 'fr'), expected, String(bytes));
  assert.equal(formatBytes(1_240_000, 'en'), '1.2\u00a0MB');
});

test('a sheet is blank when only its title is known', () => {
  assert.equal(isBlank(bareSheet), true);
  assert.equal(isBlank({ ...bareSheet, summary: 'Un résumé.' }), false);
  assert.equal(isBlank({ ...bareSheet, summary: ' ', startDate: '' }), true);
  assert.equal(isBlank({ ...bareSheet, budget: { totalEur: 0, taxBasis: 'unknown', funders: [] } }), false);
  assert.equal(isBlank(steamSheet), false);
});

test('a QR code is one path, as wide as its box says, with its quiet zone', () => {
  const { size, path } = qrCode('https://donnees.example.org/embed/action-sheet?sheet=vapeur-ecostuair-tereos');
  const points = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)].map(
    ([, x, y, width]) => [Number(x), Number(y), Number(width)] as const,
  );
  assert.equal(path.replaceAll(/M\d+ \d+h\d+v1H\d+z/g, ''), '');
  for (const [x, y, width] of points) assert.ok(x >= 4 && y >= 4 && x + width <= size - 4 && y < size - 4);
  // Its three corners.
  assert.ok(points.some(([x, y, width]) => x === 4 && y === 4 && width === 7));
});
