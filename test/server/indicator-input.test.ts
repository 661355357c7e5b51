/** Bad series and hostile comparisons, as the API and the pages of figures and charts meet them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Series } from '../../src/model/schemas/series.js';
import { fakeRepository, get, json, makeApp, realRepository } from './support.js';

const app = await makeApp();
const real = await (await realRepository()).series('population', { territory: 'ti-2802' });
assert.ok(real);

const years = (values: readonly unknown[]): Series['points'] =>
  values.map((value, at) => ({ period: String(2000 + at), value })) as Series['points'];
const indicator = { ...real.indicator, periodKind: 'year', label: 'Mesure', unit: 't', decimals: 1, trendSpan: 2 };

/** The pages of a figure and of a chart of one series, as plain text. */
const pagesOf = async (series: Partial<Series>): Promise<readonly [figure: string, chart: string]> => {
  const own = await makeApp({
    repository: fakeRepository({ series: () => Promise.resolve({ ...real, indicator, ...series }) }),
  });
  const read = async (widget: string): Promise<string> => {
    const { statusCode, payload } = await get(own, `/embed/${widget}?indicator=population`);
    assert.equal(statusCode, 200, payload);
    assert.doesNotMatch(payload, /NaN|Infinity|undefined|\[object|<script>alert|<img/);
    return payload.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/\s+/g, ' ');
  };
  return [await read('indicator'), await read('indicator-chart')];
};
const rowsIn = (page: string): number => page.match(/<th scope="row">/g)?.length ?? 0;

test('pages say an empty series, one point and equal ones in words', async () => {
  for (const page of await pagesOf({ points: [] })) assert.match(page, /Mesure : aucune valeur disponible\./);
  const [one, oneChart] = await pagesOf({ points: years([12]) });
  assert.match(one, /Mesure, 2000 : 12 t\./);
  assert.match(oneChart, /Mesure : 12 t \(2000\)\./);
  const [equal, equalChart] = await pagesOf({ points: years([7, 7, 7]) });
  assert.match(equal, /Mesure, 2002 : 7 t, même valeur qu’en 2001 et qu’en 2000\./);
  assert.match(equalChart, /Mesure : 7 t entre 2000 et 2002\./);
});

test('pages leave out what is no number, and keep its period', async () => {
  for (const wrong of [Number.NaN, Infinity, '12', '<img src=x>', [12], {}, true])
    for (const page of await pagesOf({ points: years([5, wrong, 6]) })) {
      assert.equal(rowsIn(page), 3);
      assert.match(page, /<th scope="row"> 2001<\/th> <td><em class="missing">non disponible<\/em><\/td>/);
      assert.match(page, /Sans donnée : 2001/);
    }
});

test('pages put periods in order, each once', async () => {
  const points = [
    { period: '2022', value: -3 },
    { period: '2020', value: 7 },
    { period: '2022', value: null },
    { period: '2020', value: 30, edition: '2021' },
  ];
  const [figure, chart] = await pagesOf({ points });
  assert.match(figure, /Mesure, 2022 : −3 t, − 33 t depuis 2020/);
  assert.equal(rowsIn(chart), 2);
  assert.ok(chart.indexOf('"row"> 2020') < chart.indexOf('"row"> 2022'));
});

test('pages write fifty series, ten thousand points, negative parts and units nobody knows', async () => {
  const others = Array.from({ length: 50 }, (_, at) => ({ label: `Série ${String(at)}`, points: years([at, at + 1]) }));
  for (const page of await pagesOf({ points: years([1, 2]), others })) assert.match(page, /Série 49/);
  const thousands = Array.from({ length: 10_000 }, (_, at) => ({ period: `p${String(at)}`, value: at % 7 }));
  for (const page of await pagesOf({ points: thousands })) assert.ok(rowsIn(page) > 0);
  const parts = [12, -5, null].map((value, at) => ({
    category: { code: `c${String(at)}`, label: `Part ${String(at)}` },
    value,
  }));
  for (const page of await pagesOf({ points: parts })) assert.match(page, /La plus haute des valeurs connues : Part 0/);
  for (const page of await pagesOf({ points: years([12]), indicator: { ...indicator, unit: '<b>quux' } }))
    assert.match(page, /12 &lt;b&gt;quux/);
});

test('categories of several periods: the last one is shown, and said to be', async () => {
  const points = ['2022', '2023', '2024'].flatMap((period, at) =>
    ['x', 'y'].map((code, rank) => ({ period, category: { code, label: code }, value: at + rank })),
  );
  for (const page of await pagesOf({ points }))
    assert.match(page, /Seule la dernière période est montrée : 2024 \(3 dans les données\)/);
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'a'.repeat(10_000),
  '../../etc/passwd',
  'MEDIAN',
  'median,comparable',
  '%00',
  '',
];

test('a hostile comparison is refused, and its text never comes back as markup', async () => {
  for (const compare of HOSTILE)
    for (const path of ['/v1/indicators/population/series', '/embed/indicator', '/embed/indicator-chart']) {
      const question = new URLSearchParams({ territory: 'ti-2802', compare });
      if (path.startsWith('/embed')) question.set('indicator', 'population');
      const { statusCode, payload, headers } = await get(app, `${path}?${question.toString()}`);
      const where = `${path} ${compare.slice(0, 40)} ${payload.slice(0, 200)}`;
      assert.ok(statusCode < 500, where);
      if (path.startsWith('/v1')) {
        assert.equal(statusCode, compare.length > 8000 ? 414 : 400, where);
        assert.match(String(headers['content-type']), /^application\/problem\+json/, where);
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.ok(payload.length < 1000, where);
      } else assert.doesNotMatch(payload, /<script>alert|<img src=x/, where);
    }
});

test('an unknown comparison has a code and a sentence of its own; the page shows the figure and says so', async () => {
  for (const compare of ['999999999', 'ti-9999', 'nulle-part']) {
    const answer = await get(app, `/v1/indicators/population/series?territory=ti-2802&compare=${compare}`, {
      'accept-language': 'fr',
    });
    assert.equal(answer.statusCode, 404);
    const problem = json(answer);
    assert.match(String(problem['type']), /\/problems\/unknown-comparison$/);
    assert.equal(problem['parameter'], 'compare');
    assert.match(String(problem['detail']), new RegExp(`« ${compare} » avec qui comparer`));
    const page = await get(app, `/embed/indicator?indicator=population&territory=ti-2802&compare=${compare}`);
    assert.equal(page.statusCode, 200);
    assert.match(page.payload, /1\u202f263\u202f825/);
    assert.match(page.payload, /La comparaison demandée est introuvable\. Le territoire avec lequel comparer/);
  }
  // Of a place that is not there the place is said, whatever it should be compared with.
  const nowhere = json(await get(app, '/v1/indicators/population/series?territory=ti-9999&compare=ti-9998'));
  assert.match(String(nowhere['type']), /\/problems\/not-found$/);
  assert.equal(nowhere['parameter'], 'territory');
});

test('a comparison with itself, and a list of them', async () => {
  const itself = json(await get(app, '/v1/indicators/population/series?territory=ti-2802&compare=ti-2802'));
  assert.deepEqual((itself['compare'] as { kind: string; points: unknown[] }).kind, 'same');
  const twice = await get(app, '/v1/indicators/population/series?territory=ti-2802&compare=median&compare=median');
  assert.equal(twice.statusCode, 400);
  assert.match(String(json(twice)['type']), /repeated-parameter$/);
});
