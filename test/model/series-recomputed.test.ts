/**
 * The numbers of figures, counted again from the source files by other means: for every territory and every
 * intercommunality, with nothing of the model but its answers.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { realApi } from '../fixtures/real-repository.js';

const source = (name: string): Promise<string> =>
  readFile(new URL(`../../data/source/${name}`, import.meta.url), 'utf8');

/** A plain reader of the one CSV: no quoted field in the columns that are read. */
const readFigures = async () => {
  const [head = '', ...lines] = (await source('populations-epci.csv')).trim().split(/\r?\n/);
  const names = head.split(',');
  const figures = new Map<string, { kind: string; population: Map<number, number>; communes: Map<number, number> }>();
  for (const line of lines) {
    // From both ends: a name may hold a comma.
    const cells = line.split(',');
    const numbers = cells.slice(-(names.length - 3));
    const own = {
      kind: (cells.at(-(names.length - 2)) ?? '').replace(/^MET.*/, 'ME'),
      population: new Map(),
      communes: new Map(),
    };
    numbers.forEach((cell, index) => {
      const [measure = '', year = ''] = (names[index + 3] ?? '').split('_');
      if (cell.trim() !== '') own[measure as 'population' | 'communes'].set(Number(year), Number(cell));
    });
    figures.set(cells[0] ?? '', own);
  }
  return figures;
};

interface SourceTerritory {
  readonly id: string;
  readonly region: { readonly code: string };
  readonly members: readonly { readonly siren: string; readonly kind: string }[];
}
const readPlaces = async (): Promise<SourceTerritory[]> => {
  const territories = JSON.parse(await readFile(new URL('../../data/territories.json', import.meta.url), 'utf8')) as {
    id: string;
    region: { code: string };
    intercommunalities: SourceTerritory['members'];
  }[];
  return territories.map(({ id, region, intercommunalities }) => ({ id, region, members: intercommunalities }));
};

const middle = (numbers: readonly number[]): number | null => {
  const rest = [...numbers];
  while (rest.length > 2) {
    rest.splice(rest.indexOf(Math.min(...rest)), 1);
    rest.splice(rest.indexOf(Math.max(...rest)), 1);
  }
  return rest.length === 0 ? null : rest.reduce((sum, one) => sum + one, 0) / rest.length;
};

const figures = await readFigures();
const places = await readPlaces();
const sumOf = (territory: SourceTerritory, year: number): number | null => {
  let sum = 0;
  for (const { siren } of territory.members) {
    const value = figures.get(siren)?.population.get(year);
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
};

test('the population of each of the 183 territories, each edition', async () => {
  assert.equal(places.length, 183);
  for (const place of places) {
    const { points, coverage } = await realApi.series('population', { territory: place.id });
    for (const { period, value } of points) assert.equal(value, sumOf(place, Number(period)), `${place.id} ${period}`);
    const missing = place.members.filter(({ siren }) => !figures.get(siren)?.population.has(2025)).length;
    assert.deepEqual(coverage, { members: place.members.length, missing }, place.id);
  }
});

test('population and communes of each of the 1,261 intercommunalities, each edition; a gap is null, never zero', async () => {
  assert.equal(figures.size, 1261);
  for (const [siren, own] of figures) {
    for (const indicator of ['population', 'communes'] as const) {
      const { points } = await realApi.series(indicator, { intercommunality: siren });
      assert.equal(points.length, indicator === 'population' ? 6 : 7);
      for (const { period, value } of points)
        assert.equal(value, own[indicator].get(Number(period)) ?? null, `${indicator} ${siren} ${period}`);
    }
  }
});

test('the median of all territories, and of each kind of intercommunality', async () => {
  const { compare } = await realApi.series('population', { territory: 'ti-2802', compare: 'median' });
  const known = (year: number): number[] => places.flatMap((place) => sumOf(place, year) ?? []);
  for (const { period, value } of compare?.points ?? []) assert.equal(value, middle(known(Number(period))), period);
  assert.equal(compare?.count, Math.max(...[2020, 2021, 2022, 2023, 2024, 2025].map((year) => known(year).length)));
  for (const kind of ['CC', 'CA', 'CU', 'ME']) {
    const [siren] = [...figures].find(([, own]) => own.kind === kind && own.population.has(2025)) ?? [];
    const own = [...figures.values()]
      .filter((one) => one.kind === kind)
      .flatMap((one) => one.population.get(2025) ?? []);
    const answer = await realApi.series('population', { intercommunality: siren ?? '', compare: 'median' });
    assert.equal(answer.compare?.points.at(-1)?.value, middle(own), kind);
    const value = figures.get(siren ?? '')?.population.get(2025) ?? 0;
    assert.equal(answer.compare.basis?.rank?.position, own.filter((one) => one > value).length + 1, kind);
    assert.equal(answer.compare.basis.rank.of, own.length, kind);
  }
});

/** Kind of most members, communes aside; the first in the alphabet of two as frequent ones. */
const kindOf = ({ members }: SourceTerritory): string | undefined => {
  const kinds = members.map(({ kind }) => kind).filter((kind) => kind !== 'commune');
  const frequency = (kind: string): number => kinds.filter((one) => one === kind).length;
  return [...new Set(kinds)].sort().sort((a, b) => frequency(b) - frequency(a))[0];
};
const alike = (a: number | null, b: number | null): boolean => a !== null && b !== null && a <= 2 * b && b <= 2 * a;

/**
 * Comparable by the page's own definition, written out: three questions, given up from the last to the first, and asked
 * again without the one that was in the way.
 */
const comparableTo = (place: SourceTerritory): { ids: string[]; widened: string[] } => {
  const own = sumOf(place, 2025);
  const others = places.filter((one) => one.id !== place.id && sumOf(one, 2025) !== null);
  const sameKind = (one: SourceTerritory): boolean => kindOf(place) === undefined || kindOf(one) === kindOf(place);
  const sameSize = (one: SourceTerritory): boolean => own === null || alike(sumOf(one, 2025), own);
  const sameRegion = (one: SourceTerritory): boolean => one.region.code === place.region.code;
  const tries: [string[], (one: SourceTerritory) => boolean][] = [
    [[], (one) => sameKind(one) && sameSize(one) && sameRegion(one)],
    [['region'], (one) => sameKind(one) && sameSize(one)],
  ];
  // Only where many are of the kind at all is it the population that was in the way.
  if (others.filter(sameKind).length >= 5)
    tries.push([['population'], (one) => sameKind(one) && sameRegion(one)], [['region', 'population'], sameKind]);
  else
    tries.push(
      [['kind'], (one) => sameSize(one) && sameRegion(one)],
      [['region', 'kind'], sameSize],
      [['population', 'kind'], sameRegion],
      [['region', 'population', 'kind'], () => true],
    );
  const asked = (criterion: string): boolean =>
    criterion === 'kind' ? kindOf(place) !== undefined : criterion !== 'population' || own !== null;
  for (const [widened, isOne] of tries) {
    const ids = others.filter(isOne).map(({ id }) => id);
    if (widened.every(asked) && ids.length >= 5) return { ids: ids.sort(), widened };
  }
  return { ids: others.map(({ id }) => id).sort(), widened: ['region', 'population', 'kind'].filter(asked) };
};

test('the comparable ones of each of the 183 territories, their median and the rank among them', async () => {
  const widenings = new Set<string>();
  for (const place of places) {
    const { compare } = await realApi.series('population', { territory: place.id, compare: 'comparable' });
    const expected = comparableTo(place);
    assert.deepEqual((compare?.basis?.places ?? []).map(({ id }) => id).sort(), expected.ids, place.id);
    assert.deepEqual(compare?.basis?.widened, expected.widened, place.id);
    widenings.add(expected.widened.join());
    const values = places.filter(({ id }) => expected.ids.includes(id)).flatMap((one) => sumOf(one, 2025) ?? []);
    assert.equal(compare.points.find(({ period }) => period === '2025')?.value, middle(values), place.id);
    const own = sumOf(place, 2025);
    assert.deepEqual(
      compare.basis.rank,
      own === null
        ? undefined
        : {
            position: values.filter((value) => value > own).length + 1,
            of: values.length + 1,
            ties: values.filter((value) => value === own).length,
          },
      place.id,
    );
  }
  // The real data prove each of them.
  assert.ok(widenings.has('') && widenings.has('region'), [...widenings].join(' '));
});

test('values by place: median, count, ranks with ties', async () => {
  const answer = await realApi.values('communes', { by: 'intercommunality', kind: 'CU', region: [] });
  const own = [...figures].filter(([, { kind }]) => kind === 'CU');
  assert.equal(answer.values.length, own.length);
  const known = own.flatMap(([, { communes }]) => communes.get(2026) ?? []);
  assert.equal(answer.median, middle(known));
  assert.equal(answer.count, known.length);
  for (const { id, value, rank, ties = 0 } of answer.values) {
    assert.equal(value, figures.get(id)?.communes.get(2026) ?? null);
    if (value === null) assert.equal(rank, undefined);
    else {
      assert.equal(rank, known.filter((one) => one > value).length + 1, id);
      assert.equal(ties, known.filter((one) => one === value).length - 1, id);
    }
  }
});

test('the region and the programme: sums only where all members have a figure', async () => {
  const { compare } = await realApi.series('population', { territory: 'ti-2802', compare: 'region' });
  const region = places.filter(({ region: { code } }) => code === '28');
  const sirens = [...new Set(region.flatMap(({ members }) => members.map(({ siren }) => siren)))];
  const sum = sirens.reduce((total, siren) => total + (figures.get(siren)?.population.get(2025) ?? NaN), 0);
  assert.deepEqual(
    [compare?.label, compare?.kind, compare?.count, compare?.points.at(-1)?.value],
    ['Normandie', 'region', region.length, sum],
  );
  const whole = await realApi.series('population', { territory: 'ti-2802', compare: 'programme' });
  assert.equal(whole.compare?.kind, 'programme');
  assert.ok(
    whole.compare.points.every(({ value }) => value === null),
    'fifteen members have no figure',
  );
});
