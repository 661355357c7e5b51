import assert from 'node:assert/strict';
import test from 'node:test';
import { readDataset } from '../../src/model/api/dataset.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import type { Point, Series } from '../../src/model/schemas/series.js';
import { median } from '../../src/model/series/median.js';
import { headlineValue, knownPoints, latestPoint, trendOf } from '../../src/model/series/trend.js';

const funder = (amountEur?: number) => ({ actor: { id: 'f', name: 'F' }, amountEur });
const place = (id: string, siren: string) => ({
  territory: { id, name: id },
  intercommunality: { siren, name: siren },
});

const repository = new MemoryRepository(
  readDataset({
    territories: [
      {
        id: 't1',
        name: 'Un',
        region: { code: '28', name: 'N' },
        intercommunalities: ['100000001', '100000002', '100000001'].map((siren) => ({
          siren,
          name: `M${siren}`,
          kind: 'CC',
        })),
      },
      {
        id: 't2',
        name: 'Deux',
        region: { code: '32', name: 'H' },
        intercommunalities: [
          { siren: '100000003', name: 'M3', kind: 'CA' },
          { siren: '100000009', name: 'EPT', kind: 'EPT' },
        ],
      },
      {
        id: 't3',
        name: 'Trois',
        region: { code: '28', name: 'N' },
        intercommunalities: [{ siren: '100000003', name: 'M3', kind: 'CA' }],
      },
      { id: 't4', name: 'Vide' },
    ],
    intercommunalities: ['100000001', '100000002', '100000003', '100000004'].map((siren, rank) => ({
      siren,
      name: `I${rank}`,
      kind: rank < 2 ? 'CC' : 'CA',
    })),
    sheets: [
      {
        id: 'a',
        title: 'a',
        ...place('t1', '100000001'),
        axis: 'land',
        status: 'done',
        cooperation: { degree: 0 },
        budget: { totalEur: 10.1 },
      },
      {
        id: 'b',
        title: 'b',
        ...place('t1', '100000002'),
        axis: 'land',
        status: 'odd',
        budget: { funders: [funder(0.2), funder()] },
      },
      { id: 'c', title: 'c', ...place('t1', '100000002'), axis: 'recruit', cooperation: { degree: 5 } },
      { id: 'd', title: 'd', ...place('t3', '100000003'), budget: { totalEur: 100 } },
    ],
    indicators: [
      'population',
      'actions-by-axis',
      'actions-by-status',
      'actions-by-degree',
      'known-funding',
      'empty',
    ].map((id) => ({ id, label: id })),
    series: [
      {
        indicator: 'population',
        periodKind: 'edition',
        periods: ['2020', '2022', '2021'],
        values: {
          '100000001': [10, 30, 20],
          '100000002': [1, 3, null],
          '100000003': [100, null, 300],
          '100000004': [7, 8, 9],
        },
      },
    ],
  }),
  { now: () => new Date(0), entry: { programme: 'Programme' } },
);
const ask = (id: string, query: object = {}): Promise<Series | undefined> => repository.series(id, query);
const brief = (points: readonly Point[]): string =>
  points.map(({ period, category, value }) => `${period ?? category?.code ?? ''}:${value}`).join(' ');

test('an intercommunality has its own figures in the order of time, a gap is null', async () => {
  const series = await ask('population', { intercommunality: '100000002' });
  assert.equal(brief(series!.points), '2020:1 2021:null 2022:3');
  assert.deepEqual(series!.points[0], { period: '2020', value: 1, edition: '2020' });
  assert.deepEqual(series!.scope, {
    type: 'intercommunality',
    id: '100000002',
    name: 'M100000002',
    placeKind: 'CC',
  });
});

test('a territory is the sum of its members, only where all have a value, each once', async () => {
  const series = await ask('population', { territory: 't1' });
  assert.equal(brief(series!.points), '2020:11 2021:null 2022:33');
  assert.deepEqual(series!.coverage, { members: 2, missing: 0 });
  const partial = await ask('population', { territory: 't2' });
  assert.equal(brief(partial!.points), '2020:null 2021:null 2022:null');
  assert.deepEqual(partial!.coverage, { members: 2, missing: 2 });
  assert.equal(
    brief((await ask('population', { territory: 't4' }))!.points),
    '2020:null 2021:null 2022:null',
    'no member',
  );
});

test('an intercommunality without figures says so, one outside the programme is known by the figures', async () => {
  const without = await ask('population', { intercommunality: '100000009' });
  assert.equal(brief(without!.points), '2020:null 2021:null 2022:null');
  assert.deepEqual(without!.coverage, { members: 1, missing: 1 });
  assert.equal((await ask('population', { intercommunality: '100000004' }))!.scope.name, 'I3');
});

test('the intercommunality goes before the territory; what is not known is not found', async () => {
  assert.equal((await ask('population', { intercommunality: '100000004', territory: 't1' }))!.scope.id, '100000004');
  for (const query of [
    { territory: 't9' },
    { intercommunality: '999999999' },
    { compare: 't9' },
    { territory: 't1', compare: '999999999' },
  ]) {
    assert.equal(await ask('population', query), undefined);
  }
  assert.equal(await ask('nothing'), undefined);
});

test('an indicator without figures has no points', async () => {
  assert.deepEqual((await ask('empty', { territory: 't1' }))!.points, []);
});

test('the median is taken among territories, or intercommunalities of one kind', async () => {
  const territory = (await ask('population', { territory: 't1', compare: 'median' }))!.compare!;
  assert.equal(brief(territory.points), '2020:55.5 2021:300 2022:33');
  assert.deepEqual(
    [territory.label, territory.kind, territory.among, territory.count],
    ['median', 'median', 'territory', 1],
    'as many as are known in 2022, of which the value is',
  );
  const same = (await ask('population', { intercommunality: '100000003', compare: 'median' }))!.compare!;
  assert.equal(brief(same.points), '2020:53.5 2021:154.5 2022:8');
  assert.deepEqual([same.among, same.placeKind, same.count], ['intercommunality', 'CA', 2]);
});

test('a place is compared with another by its name', async () => {
  const one = (await ask('population', { territory: 't1', compare: '100000003' }))!.compare!;
  assert.equal(one.label, 'M3');
  assert.equal(brief(one.points), '2020:100 2021:300 2022:null');
  assert.equal((await ask('population', { intercommunality: '100000001', compare: 't3' }))!.compare!.label, 'Trois');
});

test('sheets are counted by axis: current codes always, older ones when met, the unsaid last', async () => {
  assert.equal(
    brief((await ask('actions-by-axis'))!.points),
    'transition:0 innovation:0 skills:0 land:2 recruit:1 cross-cutting:0 unknown:1',
  );
  assert.equal(
    brief((await ask('actions-by-axis', { territory: 't4' }))!.points),
    'transition:0 innovation:0 skills:0 land:0 cross-cutting:0',
  );
  assert.deepEqual((await ask('actions-by-axis'))!.scope, { type: 'programme', name: 'Programme' });
});

test('sheets are counted by status and by degree', async () => {
  const byStatus = brief((await ask('actions-by-status'))!.points);
  assert.equal(
    byStatus,
    'planned:0 in_progress:0 done:1 paused:0 blocked:0 cancelled:0 to_discuss:0 to_check:0 unknown:2 odd:1',
  );
  assert.equal(
    brief((await ask('actions-by-degree', { territory: 't1' }))!.points),
    'informal:1 purchase-contract:0 agreement:0 association:0 joint-entity:0 cluster:1 unknown:1',
  );
});

test('known funding adds totals, else funders, and says how many sheets have none', async () => {
  const series = (await ask('known-funding'))!;
  assert.equal(
    brief(series.points),
    'transition:0 innovation:0 skills:0 land:10.3 recruit:null cross-cutting:0 unknown:100',
  );
  assert.deepEqual(series.coverage, { members: 4, missing: 1 });
  const member = (await ask('known-funding', { intercommunality: '100000002' }))!;
  assert.equal(brief(member.points), 'transition:0 innovation:0 skills:0 land:0.2 recruit:null cross-cutting:0');
  // Without any sheet nothing is known of a place; the actions themselves can be counted.
  assert.equal(
    brief((await ask('known-funding', { territory: 't4' }))!.points),
    'transition:null innovation:null skills:null land:null cross-cutting:null',
  );
  assert.equal(
    brief((await ask('actions-by-axis', { territory: 't4' }))!.points),
    'transition:0 innovation:0 skills:0 land:0 cross-cutting:0',
  );
});

test('medians of counts are taken among places that have sheets, an unmentioned category is zero', async () => {
  const { compare } = (await ask('actions-by-axis', { territory: 't1', compare: 'median' }))!;
  assert.equal(compare!.count, 2);
  assert.equal(
    brief(compare!.points),
    'transition:0 innovation:0 skills:0 land:1 recruit:0.5 cross-cutting:0 unknown:0.5',
  );
});

test('one value a place, at the latest period that any has', async () => {
  const values = async (
    id: string,
    query: { by: 'territory' | 'intercommunality'; period?: string; region?: string[] },
  ) => {
    const found = (await repository.values(id, { region: [], ...query }))!;
    return `${found.period ?? '-'} ${found.values.map((one) => `${one.id}:${one.value}`).join(' ')}`;
  };
  assert.equal(await values('population', { by: 'territory' }), '2022 t2:null t3:null t1:33 t4:null');
  assert.equal(await values('population', { by: 'territory', region: ['32'] }), '2022 t2:null');
  assert.equal(
    await values('population', { by: 'intercommunality', period: '2021' }),
    '2021 100000009:null 100000003:300 100000001:20 100000002:null',
  );
  assert.equal(await values('population', { by: 'territory', period: '1999' }), '1999 t2:null t3:null t1:null t4:null');
  assert.equal(await values('actions-by-axis', { by: 'territory' }), '- t2:0 t3:1 t1:3 t4:0');
  assert.equal(
    await values('known-funding', { by: 'intercommunality', region: ['28'] }),
    '- 100000003:100 100000001:10.1 100000002:0.2',
  );
  // Without an amount in any sheet, or without a sheet, what is known is nothing, not 0 €.
  assert.equal(await values('known-funding', { by: 'territory' }), '- t2:null t3:100 t1:10.3 t4:null');
  assert.equal(await values('empty', { by: 'territory', region: ['32'] }), '- t2:null');
  assert.equal(await repository.values('nothing', { by: 'territory', region: [] }), undefined);
});

const points = (...values: [string | undefined, number | null][]): Point[] =>
  values.map(([period, value]) => ({ ...(period !== undefined && { period }), value }));

test('trends go from the first known point to the last, gaps ignored', () => {
  const trend = trendOf(points(['2022', 30], ['2019', null], ['2020', 10], ['2021', null], ['2023', null]))!;
  assert.deepEqual([trend.from.period, trend.to.period, trend.delta, trend.ratio], ['2020', '2022', 20, 2]);
  assert.equal('ratio' in trendOf(points(['2020', 0], ['2021', 5]))!, false, 'from zero there is no ratio');
  assert.equal(trendOf(points(['2020', -10], ['2021', -5]))!.ratio, 0.5);
  assert.equal(trendOf(points(['2020', 1], ['2021', null])), undefined);
  assert.equal(trendOf(points(['2020', 1], ['2021', 2]), 5), undefined);
  assert.equal(trendOf([]), undefined);
});

test('the latest point is the last in time that has a value', () => {
  assert.equal(latestPoint(points(['2021-10', 3], ['2022', null], ['2021', 2], ['2020', 1]))!.value, 3);
  assert.equal(latestPoint(points(['2020', null])), undefined);
  assert.deepEqual(
    knownPoints(points([undefined, 4], ['x', 1], ['2020', 2])).map(({ value }) => value),
    [1, 2],
  );
});

test('the headline is the latest value, or the sum of categories', () => {
  assert.equal(headlineValue(points(['2020', 1], ['2021', 2])), 2);
  assert.equal(
    headlineValue([
      { category: { code: 'a' }, value: 1 },
      { category: { code: 'b' }, value: null },
      { category: { code: 'c' }, value: 4 },
    ]),
    5,
  );
  assert.equal(headlineValue([{ category: { code: 'a' }, value: null }]), undefined);
  assert.equal(headlineValue([]), undefined);
});

test('medians', () => {
  assert.equal(median([]), undefined);
  assert.equal(median([3]), 3);
  assert.equal(median([10, 2, 33]), 10);
  assert.equal(median([4, 1, 3, 2]), 2.5);
});
