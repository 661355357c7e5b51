import assert from 'node:assert/strict';
import test from 'node:test';
import {
  formatCompactEuros,
  formatEuros,
  formatNumber,
  formatPartialDate,
  formatPercent,
  formatPeriod,
  formatQuantity,
  plural,
} from '../../src/i18n/format.js';
import { formatList } from '../../src/i18n/format/lists.js';
// The dates of English come with its words.
import '../../src/i18n/en.js';

const NARROW = '\u202f';
const WIDE = '\u00a0';

test('numbers are written with narrow spaces, a decimal comma and a true minus', () => {
  const cases: [number, string][] = [
    [0, '0'],
    [-0, '0'],
    [1, '1'],
    [0.5, '0,5'],
    [-1.5, '\u22121,5'],
    [-0.001, '0'],
    [1234.567, `1${NARROW}234,57`],
    [77968, `77${NARROW}968`],
    [1e9, `1${NARROW}000${NARROW}000${NARROW}000`],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ];
  for (const [value, text] of cases) assert.equal(formatNumber(value, 'fr'), text);
  assert.equal(formatNumber(77968, 'en'), '77,968');
  assert.equal(formatNumber(3, 'fr', { sign: true }), '+3');
  assert.equal(formatNumber(0, 'fr', { sign: true }), '0');
});

test('percentages have their narrow spaces in French and none in English', () => {
  assert.equal(formatPercent(0.006, 'fr', { sign: true }), `+${NARROW}0,6${NARROW}%`);
  assert.equal(formatPercent(-0.022, 'fr', { sign: true }), `\u2212${NARROW}2,2${NARROW}%`);
  assert.equal(formatPercent(0, 'fr', { sign: true }), `0${NARROW}%`);
  assert.equal(formatPercent(0.006, 'en', { sign: true }), '+0.6%');
});

test('compact euros change unit where rounding would reach it', () => {
  const cases: [number, string][] = [
    [0, `0${WIDE}€`],
    [640, `640${WIDE}€`],
    [9_999, `9${NARROW}999${WIDE}€`],
    [21_500, `22${WIDE}k€`],
    [999_499, `999${WIDE}k€`],
    [999_500, `1${WIDE}M€`],
    [18_000_000, `18${WIDE}M€`],
    [25_300_000, `25,3${WIDE}M€`],
    [999_960_000, `1${WIDE}Md€`],
    [-1_200_000, `\u22121,2${WIDE}M€`],
  ];
  for (const [value, text] of cases) assert.equal(formatCompactEuros(value, 'fr'), text);
  assert.equal(formatCompactEuros(25_300_000, 'en'), '€25.3M');
  assert.equal(formatCompactEuros(-1_200_000, 'en'), '\u2212€1.2M');
  assert.equal(formatEuros(1_700_000, 'fr'), `1${NARROW}700${NARROW}000${WIDE}€`);
  assert.equal(formatEuros(12.5, 'fr'), `12,5${WIDE}€`);
});

test('quantities keep their unit on the line', () => {
  assert.equal(formatQuantity(77968, 'hab.', 'fr'), `77${NARROW}968${WIDE}hab.`);
  assert.equal(formatQuantity(3, '', 'fr'), '3');
  assert.equal(formatQuantity(3, '€', 'fr'), `3${WIDE}€`);
});

test('partial dates are said as far as they are known, whatever the machine’s time zone', () => {
  assert.equal(formatPartialDate('2019', 'fr'), '2019');
  assert.equal(formatPartialDate('2023-10', 'fr'), 'octobre 2023');
  assert.equal(formatPartialDate('2023-10', 'fr', 'short'), 'oct. 2023');
  assert.equal(formatPartialDate('2023-10-09', 'fr'), '9 octobre 2023');
  assert.equal(formatPartialDate('2024-01-01', 'fr'), '1er janvier 2024');
  assert.equal(formatPartialDate('2024-01-11', 'fr'), '11 janvier 2024');
  assert.equal(formatPartialDate('2024-01-01', 'en'), '1 January 2024');
  assert.equal(formatPartialDate('bientôt', 'fr'), 'bientôt');
  assert.equal(formatPartialDate('2023-13', 'fr'), '2023-13');
});

test('periods are said as people say them', () => {
  assert.equal(formatPeriod('2019', '2023-10-09', 'fr'), '2019 – oct. 2023');
  assert.equal(formatPeriod('2019-01', '2023-10', 'fr'), 'janv. 2019 – oct. 2023');
  assert.equal(formatPeriod('2021', null, 'fr'), `depuis${WIDE}2021`);
  assert.equal(formatPeriod(undefined, '2024', 'fr'), `jusqu’en${WIDE}2024`);
  assert.equal(formatPeriod('2023', '2023', 'fr'), '2023');
  assert.equal(formatPeriod(null, null, 'fr'), '');
});

test('lists and plurals follow the language', () => {
  assert.equal(formatList(['a', 'b', 'c'], 'fr'), 'a, b et c');
  assert.equal(formatList(['a'], 'fr'), 'a');
  assert.equal(plural(0, 'fr', 'action', 'actions'), 'action');
  assert.equal(plural(1.5, 'fr', 'action', 'actions'), 'action');
  assert.equal(plural(2, 'fr', 'action', 'actions'), 'actions');
  assert.equal(plural(0, 'en', 'action', 'actions'), 'actions');
});

test('a period is said once where one date lies within the other, and texts that are no dates are not cut', () => {
  assert.equal(formatPeriod('2025-01', '2025', 'fr'), '2025');
  assert.equal(formatPeriod('2025', '2025-06-30', 'fr'), '2025');
  assert.equal(formatPeriod('2025-06-01', '2025-06-30', 'fr'), 'juin 2025');
  assert.equal(formatPeriod('2024-12', '2025', 'fr'), 'déc. 2024 – 2025');
  assert.equal(formatPeriod('printemps 2025', 'automne 2026', 'fr'), 'printemps 2025 – automne 2026');
  assert.equal(formatPeriod('2025-01', '2025', 'en'), '2025');
});
