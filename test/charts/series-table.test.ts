import assert from 'node:assert/strict';
import test from 'node:test';
import type { Series } from '../../src/model/schemas/series.js';
import {
  byCategory,
  DEGREES,
  ENGLISH,
  FRENCH,
  FUNDING,
  inTime,
  POPULATION,
  shown,
  STEAM,
  toTable,
} from './make-series.js';

/** One line a row, cells between bars. */
const written = (series: Series, language = FRENCH): string[] => {
  const { corner, columns, rows, foot } = toTable(series, language);
  const line = (head: string, cells: readonly string[]): string => shown([head, ...cells].join(' | '));
  return [
    line(corner, columns),
    ...[...rows, ...(foot ? [foot] : [])].map((row) =>
      line(
        row.head,
        row.cells.map(({ text }) => text),
      ),
    ),
  ];
};

test('periods stand in rows, under the word for what they are', () => {
  assert.deepEqual(written(inTime({ '2020': 77495, '2021': null, '2022': 78006 })), [
    'Édition | Population municipale (hab.)',
    '2020 | 77_495',
    '2021 | non disponible',
    '2022 | 78_006',
  ]);
  assert.deepEqual(written(inTime({ '2020': 1.25 }, STEAM)), ['Période | Vapeur livrée (t)', '2020 | 1,3']);
  assert.deepEqual(written(inTime({ '2020': 77495 }), ENGLISH), [
    'Edition | Municipal population (inhab.)',
    '2020 | 77,495',
  ]);
});

test('a gap is said, whether the data name it or not, and is never zero', () => {
  const table = toTable(inTime({ '2020': 1, '2021': 2, '2023': 0 }), FRENCH);
  assert.deepEqual(
    table.rows.map(({ cells }) => cells[0]?.missing),
    [false, false, true, false],
  );
  assert.equal(table.rows[3]?.cells[0]?.text, '0');
});

test('estimates, symbols beside numbers, partial dates in words', () => {
  const rate = { ...STEAM, label: 'Taux d’emploi', unit: '%' };
  const series = {
    ...inTime({}, rate),
    points: [
      { period: '2023-10', value: 61.2, estimated: true },
      { period: '2023-09-01', value: 60 },
    ],
  };
  assert.deepEqual(written(series), [
    'Période | Taux d’emploi',
    '1er septembre 2023 | 60_%',
    'octobre 2023 | 61,2_% (estimation)',
  ]);
});

test('two series are two columns under their names', () => {
  const series = inTime({ '2020': 10, '2021': 11 }, POPULATION, {
    compare: {
      label: 'median',
      kind: 'median',
      among: 'territory',
      count: 183,
      points: [{ period: '2021', value: 12 }],
    },
  });
  assert.deepEqual(written(series), [
    'Édition | CA Caux Seine Agglo (hab.) | Médiane de 183 territoires (hab.)',
    '2020 | 10 | non disponible',
    '2021 | 11 | 12',
  ]);
});

test('the parts of a whole have their share and their sum; others have neither', () => {
  assert.deepEqual(
    written(
      byCategory([
        ['informal', 1],
        ['agreement', 2],
      ]),
    ),
    [
      'Degré | Actions | Part',
      'Réseau informel | 1 | 33,3_%',
      'Contractualisation | 2 | 66,7_%',
      'Ensemble | 3 | 100_%',
    ],
  );
  assert.deepEqual(
    written(
      byCategory([
        ['informal', null],
        ['agreement', 2],
      ]),
    ),
    ['Degré | Actions', 'Réseau informel | non disponible', 'Contractualisation | 2'],
  );
  assert.deepEqual(
    written(
      byCategory(
        [
          ['transition', 1_500_000],
          ['unknown', 0],
        ],
        FUNDING,
      ),
    ),
    ['Catégorie | Financements connus', 'Transition | 1_500_000~€', 'Non renseigné | 0~€', 'Ensemble | 1_500_000~€'],
  );
  assert.deepEqual(written(byCategory([['informal', 0]])), ['Degré | Actions', 'Réseau informel | 0']);
});

test('a degree brings its glyph, a code without words brings itself', () => {
  const series = byCategory([
    ['2', 1],
    ['five', 1],
    ['__proto__', 1],
  ]);
  const { rows } = toTable(series, FRENCH);
  assert.deepEqual(
    rows.map(({ head, degree }) => [head, degree]),
    [
      ['Contractualisation', 2],
      ['five', undefined],
      ['__proto__', undefined],
    ],
  );
});

test('no row without a point', () => {
  assert.deepEqual(written(inTime({})), ['Édition | Population municipale (hab.)']);
  assert.deepEqual(written(byCategory([], DEGREES)), ['Période | Actions par degré']);
});
