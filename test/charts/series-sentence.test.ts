import assert from 'node:assert/strict';
import test from 'node:test';
import { fractionOf } from '../../src/charts/category-finding.js';
import { figureOf, quantityOf } from '../../src/charts/series-words.js';
import type { Series } from '../../src/model/schemas/series.js';
import {
  byCategory,
  CAUX_SEINE,
  DEGREES,
  ENGLISH,
  FRENCH,
  FUNDING,
  inTime,
  POPULATION,
  shown,
  STEAM,
  stateSeries,
} from './make-series.js';

const french = (series: Series): string => shown(stateSeries(series, FRENCH).sentence);
const english = (series: Series): string => shown(stateSeries(series, ENGLISH).sentence);
const title = (series: Series): string => shown(stateSeries(series, FRENCH).title);
const notes = (series: Series): string[] => stateSeries(series, FRENCH).notes.map(shown);

test('a population that grows, over six editions', () => {
  const series = inTime(CAUX_SEINE);
  assert.equal(
    french(series),
    'La population municipale passe de 77_495~habitants (édition~2020) à 77_968 (édition~2025), soit +_0,6_%.',
  );
  assert.equal(title(series), 'La population municipale augmente de 0,6_% entre les éditions 2020 et 2025');
  assert.equal(
    english(series),
    'Municipal population: from 77,495~inhabitants (2020~edition) to 77,968 (2025~edition), +0.6%.',
  );
  const said = stateSeries(series, FRENCH);
  assert.equal(shown(said.span), 'éditions~2020 à~2025');
  assert.deepEqual(said.notes, []);
  assert.ok(
    ![said.title, said.sentence, said.span].some((text) => /\ben 20\d\d/.test(text)),
    'an edition is not a year',
  );
});

test('a population that falls, with a true minus sign', () => {
  const series = inTime({ '2020': 94159, '2025': 90474 });
  assert.ok(french(series).endsWith('soit \u2212_3,9_%.'));
  assert.equal(title(series), 'La population municipale diminue de 3,9_% entre les éditions 2020 et 2025');
});

test('fewer than five editions give no change', () => {
  const series = inTime({ '2022': 110, '2025': 120 });
  assert.equal(french(series), 'La population municipale est de 120~habitants (édition~2025).');
  assert.deepEqual(notes(series), ['Évolution non calculée~: moins de 5 éditions']);
  assert.deepEqual(notes(inTime({ '2025': 120 })), []);
});

test('a label without a known article, years that are years, decimals as the indicator says', () => {
  assert.equal(
    french(inTime({ '2019': 1200, '2021': 1250.25 }, STEAM)),
    'Vapeur livrée~: de 1_200~t (2019) à 1_250,3 (2021), soit +_4,2_%.',
  );
});

test('no ratio on a small, zero or negative base, nor of a percentage', () => {
  assert.equal(french(inTime({ '2019': 5, '2020': 25 }, STEAM)), 'Vapeur livrée~: de 5~t (2019) à 25 (2020).');
  assert.equal(french(inTime({ '2019': 0, '2020': 25 }, STEAM)), 'Vapeur livrée~: de 0~t (2019) à 25 (2020).');
  assert.equal(french(inTime({ '2019': -50, '2020': 25 }, STEAM)), 'Vapeur livrée~: de \u221250~t (2019) à 25 (2020).');
  const rate = { ...STEAM, label: 'Taux d’emploi', unit: '%' };
  assert.equal(
    french(inTime({ '2019': 61.2, '2020': 64 }, rate)),
    'Le taux d’emploi passe de 61,2_% (2019) à 64_% (2020).',
  );
});

test('a change too small to be written is not written as zero', () => {
  const series = inTime({ '2019': 100_000, '2020': 100_001 }, STEAM);
  assert.equal(french(series), 'Vapeur livrée~: de 100_000~t (2019) à 100_001 (2020), soit moins de 0,1_% d’écart.');
  assert.equal(
    title(inTime({ '2020': 100_000, '2025': 100_001 })),
    'La population municipale varie de moins de 0,1_% entre les éditions 2020 et 2025',
  );
});

test('equal at both ends: throughout, or back again', () => {
  assert.equal(french(inTime({ '2020': 8, '2021': 8, '2022': 8 }, STEAM)), 'Vapeur livrée~: 8~t entre 2020 et 2022.');
  assert.equal(french(inTime({ '2020': 8, '2021': 9, '2022': 8 }, STEAM)), 'Vapeur livrée~: 8~t (2020 et 2022).');
  const communes = { ...POPULATION, label: 'Nombre de communes', unit: 'communes' };
  assert.equal(
    french(inTime({ '2020': 50, '2026': 50 }, communes)),
    'Le nombre de communes reste à 50 entre les éditions 2020 et 2026.',
  );
  assert.equal(
    french(inTime({ '2020': 10.2, '2021': 10.4 }, { ...STEAM, decimals: 0 })),
    'Vapeur livrée~: 10~t entre 2020 et 2021.',
  );
});

test('days take an article', () => {
  const series = inTime({ '2024-02-28': 3, '2024-02-29': 5, '2024-03-01': 4 }, STEAM);
  assert.equal(title(series), 'Vapeur livrée~: de 3 à 4 entre le 28 février 2024 et le 1er mars 2024');
  assert.equal(stateSeries(series, FRENCH).span, 'du 28 février 2024 au 1er mars 2024');
});

test('one value, none, an undated one, an estimate, the French plural of zero and one', () => {
  assert.equal(french(inTime({ '2025': 1 })), 'La population municipale est de 1~habitant (édition~2025).');
  assert.equal(french(inTime({ '2025': 0 })), 'La population municipale est de 0~habitant (édition~2025).');
  assert.equal(english(inTime({ '2025': 0 })), 'Municipal population: 0~inhabitants (2025~edition).');
  assert.equal(french(inTime({})), 'Population municipale~: aucune valeur disponible.');
  assert.equal(french({ ...inTime({}, STEAM), points: [{ value: 12 }] }), 'Vapeur livrée~: 12~t.');
  const estimate = { ...inTime({}), points: [{ period: '2025', value: 7, estimated: true }] };
  assert.equal(french(estimate), 'La population municipale est de 7~habitants (édition~2025, estimation).');
  assert.deepEqual(notes(estimate), []);
  const earlier = {
    ...estimate,
    points: [
      { period: '2020', value: 7, estimated: true },
      { period: '2025', value: 7 },
    ],
  };
  assert.deepEqual(notes(earlier), ['Estimation~: édition~2020']);
});

test('a provisional value is said to be so, as an estimate is', () => {
  const point = (period: string, value: number, mark: object) => ({ period, value, ...mark });
  const last = { ...inTime({}), points: [point('2025', 7, { provisional: true })] };
  assert.equal(french(last), 'La population municipale est de 7~habitants (édition~2025, provisoire).');
  assert.equal(english(last), 'Municipal population: 7~inhabitants (2025~edition, provisional).');
  const earlier = {
    ...inTime({}, STEAM),
    points: [point('2019', 6, { estimated: true }), point('2020', 7, { provisional: true }), point('2021', 8, {})],
  };
  assert.deepEqual(notes(earlier), ['Estimation~: 2019', 'Valeur provisoire~: 2020']);
});

test('a span of time elides before a vowel', () => {
  const span = (from: string, to: string): string =>
    shown(stateSeries(inTime({ [from]: 1, [to]: 2 }, STEAM), FRENCH).span);
  assert.equal(span('2023-10', '2024-08'), 'd’octobre 2023 à août 2024');
  assert.equal(span('2023-04', '2024-05'), 'd’avril 2023 à mai 2024');
  assert.equal(span('2023-03', '2024-04-01'), 'de mars 2023 au 1er avril 2024');
  assert.equal(span('2019', '2024'), 'de 2019 à 2024');
});

test('a change is said over as many periods as the definition says', () => {
  const communes = { ...POPULATION, label: 'Nombre de communes', unit: 'communes', trendSpan: 2 };
  assert.equal(
    french(inTime({ '2024': 50, '2025': 48 }, communes)),
    'Le nombre de communes passe de 50 (édition~2024) à 48 (édition~2025), soit \u2212_4_%.',
  );
  const rare = inTime({ '2020': 50, '2022': 48 }, { ...STEAM, trendSpan: 4 });
  assert.deepEqual(notes(rare), ['Évolution non calculée~: moins de 4 périodes']);
});

test('members without data, gaps and years missing in between are said', () => {
  assert.deepEqual(notes(inTime({ '2020': null }, POPULATION, { coverage: { members: 5, missing: 2 } })), [
    '2 membres sur 5 sans donnée',
  ]);
  assert.deepEqual(notes(inTime({ '2020': null, '2021': 3, '2022': 4, '2024': 5 }, STEAM)), [
    'Sans donnée~: 2020 et 2023',
  ]);
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [String(2000 + i), i % 2 ? null : 50 + i]));
  assert.deepEqual(notes(inTime(many, STEAM)), ['Sans donnée~: 2001, 2003, 2005, 2007, 2009…']);
});

test('what is compared is said of the same moment, or not at all', () => {
  const compare = (period: string) => ({
    label: 'median',
    among: 'territory',
    count: 183,
    points: [{ period, value: 84_120 }],
  });
  const at = (period: string): string =>
    shown(stateSeries(inTime(CAUX_SEINE, POPULATION, { compare: compare(period) }), FRENCH).comparison);
  assert.equal(at('2025'), 'Médiane de 183 territoires~: 84_120~habitants (édition~2025).');
  assert.equal(at('2024'), 'Médiane de 183 territoires~: non disponible pour la même période.');
});

test('shares in everyday words, exact or nearly so, and never the wrong side', () => {
  assert.deepEqual(fractionOf(17, 34), { of: [1, 2], is: 'exact' });
  assert.deepEqual(fractionOf(16, 33), { of: [1, 2], is: 'under' });
  assert.deepEqual(fractionOf(17, 33), { of: [1, 2], is: 'over' });
  assert.deepEqual(fractionOf(2, 3), { of: [2, 3], is: 'exact' });
  assert.equal(fractionOf(4, 9), undefined);
  for (let total = 1; total <= 60; total++) {
    for (let value = 1; value < total; value++) {
      const near = fractionOf(value, total);
      if (!near) continue;
      const gap = value / total - near.of[0] / near.of[1];
      assert.equal(
        near.is,
        Math.abs(gap) < 1e-12 ? 'exact' : gap < 0 ? 'under' : 'over',
        `${String(value)}/${String(total)}`,
      );
    }
  }
  assert.equal(
    french(
      byCategory([
        ['agreement', 17],
        ['association', 16],
      ]),
    ),
    'Plus d’une action sur deux est une contractualisation (17 sur 33).',
  );
  assert.equal(
    french(
      byCategory([
        ['agreement', 16],
        ['association', 9],
        ['cluster', 8],
      ]),
    ),
    'Près d’une action sur deux est une contractualisation (16 sur 33).',
  );
  assert.equal(
    french(
      byCategory([
        ['agreement', 20],
        ['association', 10],
      ]),
    ),
    'Deux actions sur trois sont des contractualisations (20 sur 30).',
  );
});

test('the degrees of the demonstration data', () => {
  const series = byCategory([
    ['informal', 0],
    ['purchase-contract', 3],
    ['agreement', 17],
    ['association', 10],
    ['joint-entity', 2],
    ['cluster', 2],
  ]);
  assert.equal(title(series), 'Une action sur deux est une contractualisation');
  assert.equal(french(series), 'Une action sur deux est une contractualisation (17 sur 34).');
  assert.equal(english(series), 'One action in two is an agreement (17 of 34).');
  const numbered = byCategory([
    ['2', 17],
    ['3', 17 - 6],
    ['5', 6],
  ]);
  assert.equal(french(numbered), 'Une action sur deux est une contractualisation (17 sur 34).');
});

test('no everyday fraction: the counts and a percentage that is not rounded to all or none', () => {
  const statuses = { ...DEGREES, id: 'actions-by-status' };
  assert.equal(
    french(
      byCategory(
        [
          ['done', 15],
          ['late', 3],
          ['in_progress', 8],
          ['to_check', 8],
        ],
        statuses,
      ),
    ),
    '15~actions sur 34 sont réalisées (44_%).',
  );
  assert.equal(
    french(
      byCategory(
        [
          ['done', 999],
          ['late', 1],
        ],
        statuses,
      ),
    ),
    '999~actions sur 1_000 sont réalisées.',
  );
  assert.equal(
    french(
      byCategory(
        [
          ['done', 1],
          ['late', 0],
        ],
        statuses,
      ),
    ),
    'La seule action recensée est réalisée.',
  );
  const masculine = { ...statuses, unit: 'emplois' };
  assert.equal(
    french(
      byCategory(
        [
          ['done', 3],
          ['late', 2],
        ],
        masculine,
      ),
    ),
    '3~emplois sur 5 entrent dans la catégorie «~Réalisée~» (60_%).',
  );
});

test('all, none, ties, all equal, missing', () => {
  assert.equal(
    french(
      byCategory([
        ['informal', 0],
        ['agreement', 12],
      ]),
    ),
    'Les 12~actions sont des contractualisations.',
  );
  assert.equal(
    french(
      byCategory([
        ['informal', 0],
        ['agreement', 0],
      ]),
    ),
    'Aucune action recensée.',
  );
  assert.equal(
    french(
      byCategory([
        ['informal', 0],
        ['agreement', null],
      ]),
    ),
    'Actions par degré~: zéro dans la seule catégorie connue~; 1 catégorie sans donnée.',
  );
  assert.equal(
    french(
      byCategory([
        ['informal', 4],
        ['agreement', 4],
        ['cluster', 1],
      ]),
    ),
    'Réseau informel et Contractualisation arrivent en tête à égalité~: 4~actions sur 9 dans chaque cas.',
  );
  assert.equal(
    french(
      byCategory([
        ['informal', 4],
        ['agreement', 4],
      ]),
    ),
    'Actions par degré~: 2 catégories à égalité, 4~actions dans chaque cas.',
  );
  assert.equal(
    french(
      byCategory([
        ['informal', null],
        ['agreement', 12],
        ['cluster', 3],
      ]),
    ),
    'La plus haute des valeurs connues~: Contractualisation, 12~actions~; 1 catégorie sans donnée.',
  );
  assert.equal(french(byCategory([['informal', null]])), 'Actions par degré~: aucune valeur disponible.');
});

test('the known part of an unknown whole has no shares', () => {
  const series = byCategory(
    [
      ['state', 35e6, 'État'],
      ['local', 12.5e6, 'Collectivités'],
    ],
    FUNDING,
  );
  assert.equal(french(series), 'La valeur la plus haute~: État, 35_000_000~€.');
});

test('numbers as the French write them', () => {
  const write = (value: number, indicator = POPULATION): string => {
    const { text, unit } = quantityOf(value, indicator, 'fr');
    return shown(unit === '' ? text : `${text} ${unit}`);
  };
  assert.equal(write(1e9), '1_000_000_000 hab.');
  assert.equal(write(0.5, STEAM), '0,5 t');
  assert.equal(write(-1, STEAM), '\u22121 t');
  assert.equal(write(-0.04, STEAM), '0 t');
  assert.equal(write(12.5, { ...STEAM, unit: '%' }), '12,5_%');
  assert.equal(shown(figureOf(25_300_000, FUNDING, 'fr').text), '25,3~M€');
  assert.equal(figureOf(25_300_000, FUNDING, 'en').text, '€25.3M');
});

test('of several series it is said whose gaps they are, and all of their time', () => {
  const merged = inTime({ '2020': 50000, '2021': 50100 }, { ...POPULATION, gaps: 'perimeter' });
  const points = (from: number, values: readonly (number | null)[]) =>
    values.map((value, at) => ({ period: String(from + at), value }));
  const series: Series = {
    ...merged,
    compare: { label: 'CC B', kind: 'intercommunality', points: points(2020, [1, 2, 3, 4]) },
    others: [
      { label: 'CC C', points: points(2020, [null, null, 3000, 3100]) },
      { label: 'CC D', points: points(2020, [null, null, null, null]) },
      {
        label: 'CC E',
        points: points(2020, [1, null, 3000, 3100]).map((one, at) => ({ ...one, estimated: at === 2 })),
      },
    ],
    coverage: { members: 2, missing: 1 },
  };
  const { span } = stateSeries(series, FRENCH);
  assert.equal(shown(span), 'éditions~2020 à~2023');
  // What no series says of itself is not said: a change, and who has no figure at all.
  assert.deepEqual(notes(series), [
    'Sans donnée~: CC C (2020 et 2021) et CC E (2021) (intercommunalité créée, fusionnée ou scindée)',
    'Estimation~: CC E (2022)',
  ]);
  assert.equal(stateSeries(series, ENGLISH).notes[1], 'Estimate: CC E (2022)');
});

test('gaps of an intercommunality that did not exist as such are said so, those of others are not', () => {
  const values = { '2020': null, '2021': null, '2022': 50100, '2023': 50300 };
  const merged = inTime(values, { ...POPULATION, gaps: 'perimeter' });
  assert.deepEqual(stateSeries(merged, FRENCH).notes.slice(0, 1).map(shown), [
    'Sans donnée~: éditions 2020 et 2021 (intercommunalité créée, fusionnée ou scindée)',
  ]);
  assert.equal(
    stateSeries(merged, ENGLISH).notes[0],
    'No data: 2020 and 2021 editions (the intercommunality was created, merged or split)',
  );
  const ofTerritory: Series = { ...merged, scope: { type: 'territory', id: 'ti-1', name: 'Un territoire' } };
  const unsaid = 'Sans donnée~: éditions 2020 et 2021';
  assert.equal(notes(ofTerritory)[0], unsaid);
  assert.equal(notes(inTime(values))[0], unsaid);
});
