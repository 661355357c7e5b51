import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { openMemoryStore } from '../../server/store/memory.js';
import { readDataset, type RawDataset } from '../../src/model/api/dataset.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import { dominantKind } from '../../src/model/comparable/dominant-kind.js';

const now = (): Date => new Date('2026-01-01T00:00:00Z');
const repositoryOf = (raw: RawDataset): MemoryRepository => new MemoryRepository(readDataset(raw), { now });

const territory = (id: string, region: string, population: number | null, ...kinds: string[]): object => ({
  id,
  name: id,
  region: { code: region, name: `Région ${region}` },
  population,
  intercommunalities: kinds.map((kind, rank) => ({ siren: `${id}-${rank}`, name: id, kind })),
});
const sheet = (id: string, place: string, startDate?: string): object => ({
  id,
  title: id,
  startDate,
  territory: { id: place, name: place },
});

const TERRITORIES = [
  territory('asked', '28', 100_000, 'CC', 'CC', 'CA'),
  territory('region', '28', 900_000, 'CU'),
  territory('population', '32', 180_000, 'CU'),
  territory('near', '32', 110_000, 'CU'),
  territory('kind', '32', 900_000, 'CC'),
  territory('nothing', '32', 900_000, 'CU'),
  territory('no-sheet', '28', 100_000, 'CC'),
];

test('nearest first: region, then population, then kind; with the reasons, and three sheets in all', async () => {
  const repository = repositoryOf({
    territories: TERRITORIES,
    sheets: ['population', 'near', 'region', 'kind', 'nothing'].flatMap((place) => [
      sheet(`${place}-old`, place, '2019'),
      sheet(`${place}-new`, place, '2024'),
    ]),
  });
  const answer = (await repository.comparable('asked'))!;
  assert.deepEqual(
    answer.data.map((item) => [item.territory.id, item.reasons, item.sheets.map(({ id }) => id)]),
    [
      ['region', [{ kind: 'region', code: '28', name: 'Région 28' }], ['region-new']],
      ['near', [{ kind: 'population', population: 110_000, own: 100_000 }], ['near-new']],
      ['population', [{ kind: 'population', population: 180_000, own: 100_000 }], ['population-new']],
    ],
  );
  assert.deepEqual(answer.meta, { total: 4, page: 1, perPage: 3 });
  assert.deepEqual(Object.keys(answer.data[0]!.territory), ['id', 'name', 'region', 'population']);
});

test('a single comparable territory shows three sheets; none shows none; an unknown one is unknown', async () => {
  const repository = repositoryOf({
    territories: TERRITORIES,
    sheets: ['a', 'b', 'c', 'd'].map((id, rank) => sheet(id, 'kind', String(2020 + rank))),
  });
  const [only, ...others] = (await repository.comparable('asked'))!.data;
  assert.deepEqual([only?.sheets.map(({ id }) => id), others], [['d', 'c', 'b'], []]);
  assert.deepEqual(only?.reasons, [{ kind: 'kind', code: 'CC' }]);
  assert.deepEqual((await repositoryOf({ territories: TERRITORIES }).comparable('asked'))?.data, []);
  assert.equal(await repository.comparable('elsewhere'), undefined);
});

test('nothing is compared with what is not known', async () => {
  const bare = { id: 'bare', name: 'bare' };
  const repository = repositoryOf({
    territories: [bare, { id: 'other', name: 'other', population: 0 }, territory('full', '28', 1, 'CC')],
    sheets: [sheet('a', 'other'), sheet('b', 'full')],
  });
  // Nothing but the programme: said as such.
  const answer = (await repository.comparable('bare'))!;
  assert.deepEqual(
    answer.data.map((item) => [item.territory.id, item.reasons]),
    [
      ['full', [{ kind: 'programme' }]],
      ['other', [{ kind: 'programme' }]],
    ],
  );
  assert.equal(answer.meta.total, 0);
  assert.equal(dominantKind({ intercommunalities: [] }), undefined);
  const kinds = ['commune', 'commune', 'CU', 'CC'];
  const members = kinds.map((kind) => ({ siren: kind, name: kind, kind, departments: [] }));
  assert.equal(dominantKind({ intercommunalities: members }), 'CC');
});

test('each real territory has three sheets to look at, for true reasons', async () => {
  const repository = await openMemoryStore({ folder: join(import.meta.dirname, '../../data'), now });
  const known = new Map(repository.dataset.territories.map((one) => [one.id, one]));
  const poor: string[] = [];
  const widened: string[] = [];
  for (const asked of known.values()) {
    const { data } = (await repository.comparable(asked.id))!;
    const count = data.flatMap(({ sheets }) => sheets).length;
    assert.ok(count > 0 && count <= 3, asked.id);
    if (count < 3) poor.push(asked.id);
    const programme = data.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'programme'));
    if (programme.length > 0) widened.push(asked.id);
    for (const {
      territory: { id },
      reasons,
      sheets,
    } of data) {
      const other = known.get(id)!;
      assert.notEqual(id, asked.id);
      assert.ok(reasons.length > 0 && sheets.every((one) => one.territory?.id === id));
      for (const reason of reasons) {
        if (reason.kind === 'region')
          assert.ok(asked.region?.code === reason.code && other.region?.code === reason.code);
        else if (reason.kind === 'programme') assert.equal(reasons.length, 1);
        else if (reason.kind === 'kind') assert.deepEqual([asked, other].map(dominantKind), [reason.code, reason.code]);
        else {
          const [a, b] = [asked.population!, other.population!];
          assert.deepEqual([reason.own, reason.population], [a, b]);
          assert.ok(Math.max(a, b) <= 2 * Math.min(a, b));
        }
      }
    }
  }
  assert.deepEqual(poor, []);
  // Two public establishments (EPT) of Greater Paris, without a population: only one other territory is like them.
  assert.deepEqual(widened, ['ti-1101', 'ti-1105']);
});
