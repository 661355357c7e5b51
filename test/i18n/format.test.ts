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
import { figureOf, quantityOf } from '../../src/charts/quantities.js';
import { amount } from '../../src/i18n/fr/quantities.js';
import type { Indicator } from '../../src/model/schemas/indicator.js';

const MEASURE: Indicator = {
  id: 'x',
  label: 'Mesure',
  definition: '',
  unit: '',
  decimals: 1,
  direction: 'neutral',
  dimension: 'time',
  periodKind: 'year',
};

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
  assert.equal(formatPeriod('2019', '2023-10-09', 'fr'), `2019 – oct.${WIDE}2023`);
  assert.equal(formatPeriod('2019-01', '2023-10', 'fr'), `janv.${WIDE}2019 – oct.${WIDE}2023`);
  assert.equal(formatPeriod('2023-01-09', '2023-09', 'fr'), `janv.${WIDE}2023 – sept.${WIDE}2023`);
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
  assert.equal(formatPeriod('2025-06-01', '2025-06-30', 'fr'), `juin${WIDE}2025`);
  assert.equal(formatPeriod('2024-12', '2025', 'fr'), `déc.${WIDE}2024 – 2025`);
  assert.equal(formatPeriod('printemps 2025', 'automne 2026', 'fr'), `printemps${WIDE}2025 – automne${WIDE}2026`);
  assert.equal(formatPeriod('2025-01', '2025', 'en'), '2025');
});

test('what has no end lasts since its start, or begins with it', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  const since = (start: string): string => formatPeriod(start, null, 'fr', now).replace(WIDE, ' ').replace(WIDE, ' ');
  assert.equal(since('2026'), 'depuis 2026');
  assert.equal(since('2026-11-23'), 'depuis nov. 2026');
  assert.equal(since('2026-11-24'), 'dès nov. 2026');
  assert.equal(since('2026-12'), 'dès déc. 2026');
  assert.equal(since('2028'), 'dès 2028');
  assert.equal(formatPeriod('2028', '2029', 'fr', now), '2028 – 2029');
});

/** A row of numbers that looks like chance and is the same in each run (Park and Miller, 1988). */
const chance = (seed: number) => (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
const TAGS = { fr: 'fr-FR', en: 'en-GB' } as const;

test('numbers are those of Intl to the letter, rounded first', () => {
  const next = chance(7);
  const values = [0, -0, 1, 0.5, -0.4, 999.995, 0.0005, 1e9, 2 ** 60, 1e20];
  for (let i = 0; i < 2000; i++) values.push((next() - 0.5) * 10 ** (next() * 20 - 4));
  for (const locale of ['fr', 'en'] as const)
    for (const decimals of [0, 1, 2, 3, 6]) {
      const format = new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: decimals });
      for (const value of values) {
        const rounded = Number(value.toFixed(decimals));
        const text = `${rounded < 0 ? '\u2212' : ''}${format.format(Math.abs(rounded))}`;
        assert.equal(formatNumber(value, locale, { decimals }), text, `${String(value)} ${locale} ${String(decimals)}`);
      }
    }
  // Three hundred digits say less than the power of ten.
  assert.equal(formatNumber(1e21, 'fr'), '1 × 10^21');
  assert.equal(formatNumber(-1.25e25, 'fr'), '−1,25 × 10^25');
  assert.equal(formatEuros(2e21, 'fr'), '2 × 10^21\u00a0€');
  assert.equal(formatNumber(NaN, 'fr'), '');
  assert.equal(formatNumber(Infinity, 'fr'), '');
});

test('what is no date stays as it is', () => {
  for (const text of [
    '2020-Q1',
    '2020-S2',
    '2020-13',
    '2023-02-29',
    '2024-04-31',
    '2024-01-00',
    '0000',
    '20201',
    'Rentrée 2020',
    '',
  ])
    assert.equal(formatPartialDate(text, 'fr'), text);
});

test('dates are those of Intl to the letter, but for the first of a month in French', () => {
  for (const locale of ['fr', 'en'] as const)
    for (const month of ['long', 'short'] as const)
      for (let year = 1000; year < 3000; year += 97)
        for (let rank = 1; rank < 13; rank++)
          for (const day of [undefined, '01', '02', '11', '21', '28']) {
            const date = [String(year), String(rank).padStart(2, '0'), ...(day ? [day] : [])].join('-');
            const text = new Intl.DateTimeFormat(TAGS[locale], {
              timeZone: 'UTC',
              year: 'numeric',
              month,
              ...(day ? { day: 'numeric' } : {}),
            }).format(new Date(date));
            const said = locale === 'fr' ? text.replace(/^1 /, '1er ') : text;
            assert.equal(formatPartialDate(date, locale, month), said);
          }
});

/** A number as `Intl` writes it in French, with a true minus. */
const byIntl = (value: number, decimals: number, style: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat('fr-FR', { maximumFractionDigits: decimals, signDisplay: 'negative', ...style })
    .format(value)
    .replace('-', '\u2212');

const TRAPS = [0, -0, 1, -1, 0.5, -0.5, 1.5, 2, 999, 1000, -1250.25, 12_345.678, 77_968, 999_999.5, 1e6, 1e9, -1e9];

test('numbers, euros and percentages are those of Intl, trap by trap', () => {
  for (const value of TRAPS) {
    for (const decimals of [0, 1, 2]) {
      // Half-way cases are rounded by each from its own digits: they are written by hand above.
      if (Number.isInteger(value * 10 ** decimals * 2) && !Number.isInteger(value * 10 ** decimals)) continue;
      assert.equal(formatNumber(value, 'fr', { decimals }), byIntl(value, decimals), `${value} ${decimals}`);
    }
    assert.equal(
      formatEuros(value, 'fr'),
      byIntl(value, Number.isInteger(value) ? 0 : 2, { style: 'currency', currency: 'EUR', minimumFractionDigits: 0 }),
      `${value} €`,
    );
    // Of changes the sign stands apart, as French tables write it.
    if (value < 0) continue;
    assert.equal(
      formatPercent(value / 100, 'fr', { decimals: 2 }),
      byIntl(value / 100, 2, { style: 'percent' }).replace(WIDE, NARROW),
      `${value} %`,
    );
  }
});

test('what is not known is no number at all', () => {
  for (const value of [Number.NaN, Infinity, -Infinity]) {
    assert.equal(formatNumber(value, 'fr'), '');
    assert.equal(formatPercent(value, 'fr'), '');
  }
});

test('a unit follows its number on the line: one up to less than two, several from two', () => {
  const said = (value: number, unit: string, decimals = 1): string =>
    amount(quantityOf(value, { ...MEASURE, unit, decimals }, 'fr'));
  const cases: [number, string, string][] = [
    [0, 'communes', `0${WIDE}commune`],
    [0.5, 'communes', `0,5${WIDE}commune`],
    [1, 'communes', `1${WIDE}commune`],
    [-1, 'communes', `\u22121${WIDE}commune`],
    [1.5, 'communes', `1,5${WIDE}commune`],
    [-1.5, 'communes', `\u22121,5${WIDE}commune`],
    [2, 'communes', `2${WIDE}communes`],
    [-2, 'communes', `\u22122${WIDE}communes`],
    [1, 'mois', `1${WIDE}mois`],
    [1, 'hab.', `1${WIDE}habitant`],
    [77_968, 'hab.', `77${NARROW}968${WIDE}habitants`],
    [1250, 't', `1${NARROW}250${WIDE}t`],
    [1e9, 't', `1${NARROW}000${NARROW}000${NARROW}000${WIDE}t`],
    [25_312_000, '€', `25${NARROW}312${NARROW}000${WIDE}€`],
    [0.5, '€', `0,5${WIDE}€`],
    [12.5, '%', `12,5${NARROW}%`],
    [-12.5, '%', `\u221212,5${NARROW}%`],
    [3, 'quux', `3${WIDE}quux`],
    [3, '', '3'],
  ];
  for (const [value, unit, text] of cases) assert.equal(said(value, unit), text);
  assert.equal(figureOf(25_312_000, { ...MEASURE, unit: '€' }, 'fr').text, `25,3${WIDE}M€`);
  assert.equal(figureOf(1e9, { ...MEASURE, unit: '€' }, 'fr').text, `1${WIDE}Md€`);
});
