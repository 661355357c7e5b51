import assert from 'node:assert/strict';
import '../../src/charts/further-periods.js';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { goalOf, sayChanges } from '../../src/charts/asides.js';
import { changesOf, readFigure } from '../../src/charts/figure-reading.js';
import { stateFigure } from '../../src/charts/figure-statement.js';
import { figure as french } from '../../src/i18n/fr/figure.js';
import { figureAsides as frenchAsides } from '../../src/i18n/fr/figure-asides.js';
import { figure as english } from '../../src/i18n/en/figure.js';
import type { Indicator } from '../../src/model/schemas/indicator.js';
import type { Point, Series } from '../../src/model/schemas/series.js';
import { realApi } from '../fixtures/real-repository.js';

const plain: Indicator = {
  id: 'x',
  label: 'Mesure',
  definition: '',
  unit: 't',
  decimals: 1,
  direction: 'neutral',
  dimension: 'time',
  periodKind: 'year',
};
/** As the element says it, with its part for changes that are more than a percentage. */
const say = (points: readonly Point[], changed: Partial<Indicator> = {}): string => {
  const indicator = { ...plain, ...changed };
  const { known } = readFigure(points);
  return stateFigure(indicator, known, { locale: 'fr', words: french }, '', {
    changes: sayChanges({ indicator }, known, { locale: 'fr', words: frenchAsides }),
  }).sentence.replaceAll(/[\u00a0\u202f]/g, ' ');
};
const years = (...values: (number | null)[]): Point[] =>
  values.map((value, i) => ({ period: String(2020 + i), value }));

/** As the machine writes numbers, by other means than the kit. */
const written = (value: number, decimals = 0): string =>
  new Intl.NumberFormat('fr-FR', { maximumFractionDigits: decimals }).format(value).replaceAll(/[\u00a0\u202f]/g, ' ');

/** The sentence of a population as the issue words it, put together by hand from the numbers of the source. */
const expected = (values: readonly (number | null)[]): string | undefined => {
  const known = values.flatMap((value, i) => (value === null ? [] : [{ year: 2020 + i, value }]));
  const last = known.at(-1);
  if (!last) return undefined;
  const count = `${written(last.value)} ${last.value < 2 ? 'habitant' : 'habitants'}`;
  const start = `Population municipale, édition ${last.year} : ${count}`;
  const base = known.find(({ year }) => last.year - year >= 4);
  if (!base) return `${start}.`;
  if (base.value === last.value) return `${start}, même valeur qu’à l’édition ${base.year}.`;
  const percent = ((last.value - base.value) / base.value) * 100;
  const sign = percent < 0 ? '−' : '+';
  return Math.abs(percent) < 0.05
    ? `${start}, ${sign} ${written(Math.abs(last.value - base.value))} ${Math.abs(last.value - base.value) < 2 ? 'habitant' : 'habitants'} depuis l’édition ${base.year}.`
    : `${start}, ${sign} ${written(Math.abs(percent), 1)} % depuis l’édition ${base.year}.`;
};

const readSource = async (): Promise<Map<string, (number | null)[]>> => {
  const text = await readFile(new URL('../../data/source/populations-epci.csv', import.meta.url), 'utf8');
  return new Map(
    text
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => {
        const cells = line.split(',');
        return [
          cells[0] ?? '',
          cells.slice(-13, -7).map((cell) => (cell.trim() === '' ? null : Number(cell))),
        ] as const;
      }),
  );
};
const source = await readSource();

test('the sentence of each of the 1,261 intercommunalities is that of its numbers', async () => {
  assert.equal(source.size, 1261);
  let said = 0;
  for (const [siren, values] of source) {
    const { indicator, points } = await realApi.series('population', { intercommunality: siren });
    const sentence = expected(values);
    if (sentence === undefined) continue;
    assert.equal(say(points, indicator), sentence, siren);
    said++;
  }
  assert.ok(said > 1250, String(said));
});

test('the sentence of each of the 183 territories is that of the sums of its members', async () => {
  const territories = JSON.parse(await readFile(new URL('../../data/territories.json', import.meta.url), 'utf8')) as {
    id: string;
    intercommunalities: { siren: string }[];
  }[];
  assert.equal(territories.length, 183);
  for (const { id, intercommunalities } of territories) {
    const values = [0, 1, 2, 3, 4, 5].map((rank) =>
      intercommunalities.reduce<number | null>((sum, { siren }) => {
        const value = source.get(siren)?.[rank] ?? null;
        return sum === null || value === null ? null : sum + value;
      }, 0),
    );
    const { indicator, points } = await realApi.series('population', { territory: id });
    const sentence = expected(values);
    assert.equal(say(points, indicator), sentence ?? 'Population municipale : aucune valeur disponible.', id);
  }
});

test('an indicator without a name is called a value, and no comma leads the sentence', () => {
  assert.equal(say(years(3), { label: '' }), 'Valeur, 2020 : 3 t.');
  assert.equal(english.name(''), 'Value');
});

test('a goal of a percentage is points away, and no share of it is reached', () => {
  const goal = (value: number, target: number, changed: Partial<Indicator>) =>
    goalOf({ indicator: { ...plain, ...changed }, target } as Series, value, { locale: 'fr', words: frenchAsides });
  const plainly = (text = ''): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
  const rate = { unit: '%', direction: 'up' };
  assert.equal(plainly(goal(9.6, 15, rate)?.sentence), 'Objectif : 15 %, soit 5,4 points de plus.');
  assert.equal(plainly(goal(14, 15, rate)?.sentence), 'Objectif : 15 %, soit 1 point de plus.');
  assert.equal(plainly(goal(6, 15, { direction: 'up' })?.sentence), 'Objectif : 15 t, soit 9 de plus (40 % atteints).');
  assert.equal(plainly(goal(-8, -5, { direction: 'up' })?.sentence), 'Objectif : −5 t, soit 3 de plus.');
  // A track from nothing cannot show what lies below it.
  assert.equal(goal(-8, -5, { direction: 'up' })?.isDrawn, false);
  assert.equal(goal(5, -10, { direction: 'down' })?.isDrawn, false);
  assert.equal(goal(3, 0, { direction: 'down' })?.isDrawn, true);
  assert.equal(goal(-3, 10, { direction: 'up' })?.isDrawn, true);
});

test('French numbers on traps: negative, zero, one, a half, a billion, none', () => {
  for (const value of [-1250.5, 0, 1, 0.5, 1e9, -0]) {
    const count = `${value < 0 ? '−' : ''}${written(Math.abs(value), 1)}`;
    assert.equal(say(years(value)), `Mesure, 2020 : ${count} t.`);
  }
  assert.equal(say(years(1e9)), 'Mesure, 2020 : 1 000 000 000 t.');
  assert.equal(say(years(0.5), { unit: 'heures' }), 'Mesure, 2020 : 0,5 heure.');
  assert.equal(say(years(1), { unit: 'heures' }), 'Mesure, 2020 : 1 heure.');
  assert.equal(say(years(0), { unit: 'heures' }), 'Mesure, 2020 : 0 heure.');
  assert.equal(say(years(2), { unit: 'heures' }), 'Mesure, 2020 : 2 heures.');
  for (const [unit, one] of [
    ['équivalents temps plein annuels travaillés', 'équivalent temps plein annuel travaillé'],
    ['tonnes de déchets triés', 'tonne de déchets triés'],
    ['places en crèches', 'place en crèches'],
    ['mètres carrés par habitants', 'mètre carré par habitants'],
    ['mois', 'mois'],
    ['ms', 'ms'],
    ['t', 't'],
  ] as const)
    assert.equal(say(years(1), { unit }), `Mesure, 2020 : 1 ${one}.`);
  assert.equal(say(years(3e21)), 'Mesure, 2020 : 3 × 10^21 t.');
  assert.equal(say(years(null)), 'Mesure : aucune valeur disponible.');
  assert.equal(say([]), 'Mesure : aucune valeur disponible.');
  const { figure } = stateFigure({ ...plain, unit: '€' }, readFigure(years(25_312_000)).known, {
    locale: 'fr',
    words: french,
  });
  assert.equal(figure?.quantity.text, '25,3\u00a0M€');
  assert.equal(say(years(1250)), 'Mesure, 2020 : 1 250 t.');
  assert.equal(say(years(12.5), { unit: '%' }), 'Mesure, 2020 : 12,5 %.');
});

test('a change is said in percent only where that means something', () => {
  assert.equal(say(years(100, 110)), 'Mesure, 2021 : 110 t, + 10 % depuis 2020.');
  assert.equal(say(years(100, 90)), 'Mesure, 2021 : 90 t, − 10 % depuis 2020.');
  assert.equal(say(years(2, 4)), 'Mesure, 2021 : 4 t, + 2 t depuis 2020.');
  assert.equal(say(years(0, 4)), 'Mesure, 2021 : 4 t, + 4 t depuis 2020 (en % : sans objet, base nulle).');
  assert.equal(say(years(-30, 30)), 'Mesure, 2021 : 30 t, + 60 t depuis 2020.');
  assert.equal(say(years(40, 42.5), { unit: '%' }), 'Mesure, 2021 : 42,5 %, + 2,5 points depuis 2020.');
  assert.equal(say(years(7, 7.01)), 'Mesure, 2021 : 7 t, même valeur qu’en 2020.');
  assert.equal(say(years(100_000, 100_001)), 'Mesure, 2021 : 100 001 t, + 1 t depuis 2020.');
});

test('what did not move is said once', () => {
  assert.equal(say(years(7, 7, 7)), 'Mesure, 2022 : 7 t, même valeur qu’en 2021 et qu’en 2020.');
  assert.equal(say(years(8, 7, 7)), 'Mesure, 2022 : 7 t, même valeur qu’en 2021, − 1 t depuis 2020.');
  const periods = (...names: string[]): Point[] => names.map((period) => ({ period, value: 7 }));
  assert.match(say(periods('2020-01', '2020-02')), /, même valeur qu’en janvier 2020\.$/);
  assert.match(say(periods('2020-02-01', '2020-02-03')), /, même valeur que le 1er février 2020\.$/);
  // Texts that are no dates.
  assert.match(say(periods('Rentrée 2020', 'Rentrée 2021')), /, même valeur que Rentrée 2020\.$/);
});

test('the figure says the plain percentages alone, as its part does', () => {
  const { known } = readFigure(years(100, 110, 121));
  const language = { locale: 'fr', words: french } as const;
  const { sentence } = stateFigure(plain, known, language);
  assert.equal(sentence.replaceAll(/[\u00a0\u202f]/g, ' '), say(years(100, 110, 121)));
});

test('against the point before, and against the base that the definition names', () => {
  assert.equal(say(years(100, 110, 121)), 'Mesure, 2022 : 121 t, + 10 % depuis 2021, + 21 % depuis 2020.');
  assert.equal(
    say(years(100, 110, 121, 242), { base: '2021' }),
    'Mesure, 2023 : 242 t, + 100 % depuis 2022, + 120 % depuis 2021.',
  );
  // A base that is not there, and one that has no value.
  assert.equal(say(years(100, 110), { base: '1999' }), 'Mesure, 2021 : 110 t, + 10 % depuis 2020.');
  assert.equal(say(years(100, null, 110), { base: '2021' }), 'Mesure, 2022 : 110 t, + 10 % depuis 2020.');
});

test('a change between editions is read over as many as the definition wants, five without it', () => {
  const editions = years(100, 110, 121, 133, 146);
  const of = (points: Point[], trendSpan?: number): string[] =>
    changesOf(readFigure(points).known, {
      ...plain,
      periodKind: 'edition',
      ...(trendSpan !== undefined && { trendSpan }),
    }).map(({ from }) => from.period);
  assert.deepEqual(of(editions), ['2020']);
  assert.deepEqual(of(editions.slice(1)), []);
  assert.deepEqual(of(editions, 2), ['2023', '2020']);
  assert.deepEqual(of(editions, 3), ['2020']);
});

test('which way is good is said in words', () => {
  assert.match(say(years(100, 110), { direction: 'up' }), /\+ 10 % depuis 2020 \(favorable\)\.$/);
  assert.match(say(years(100, 110), { direction: 'down' }), /\(défavorable\)\.$/);
  assert.match(say(years(100, 90), { direction: 'down' }), /− 10 % depuis 2020 \(favorable\)\.$/);
  assert.doesNotMatch(say(years(100, 110)), /favorable/);
  assert.doesNotMatch(say(years(100, 100), { direction: 'up' }), /favorable/);
});

test('periods that are no dates are said as they are', () => {
  const quarters = ['2020-Q1', '2020-Q2', '2020-Q3'].map((period, i): Point => ({ period, value: 10 + i }));
  assert.equal(say(quarters), 'Mesure, 2020-Q3 : 12 t, + 1 t depuis 2020-Q2, + 2 t depuis 2020-Q1.');
});

test('missing years are gaps, duplicates one point, disorder no matter', () => {
  const { points } = readFigure([
    { period: '2024', value: 4 },
    { period: '2020', value: 1 },
    { period: '2022', value: Number.NaN },
    { period: '2022', value: 2 },
    { period: '2020', value: null },
  ]);
  assert.deepEqual(
    points.map(({ period, value }) => [period, value]),
    [
      ['2020', 1],
      ['2021', null],
      ['2022', 2],
      ['2023', null],
      ['2024', 4],
    ],
  );
});

test('English says the same', () => {
  const { sentence } = stateFigure(
    { ...plain, label: 'Population municipale', unit: 'hab.', decimals: 0, periodKind: 'edition' },
    readFigure(years(77495, 77906, 78006, 77889, 78036, 77968)).known,
    { locale: 'en', words: english },
    'median of the 178 territories: 84,120 inhabitants',
  );
  assert.equal(
    sentence.replaceAll('\u00a0', ' '),
    'Municipal population, 2025 edition: 77,968 inhabitants, +0.6% since the 2020 edition; median of the 178 territories: 84,120 inhabitants.',
  );
});
