/**
 * What the sentences compare with, worked out again from the published populations by other means than the product's:
 * medians, sums and comparables of all 183 territories and 1,261 intercommunalities.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { readFigure } from '../../src/charts/figure-reading.js';
import { clauseOf } from '../../src/components/indicator/comparison.js';
import type { LocalizeController } from '../../src/controllers/localize-controller.js';
import { figure as french } from '../../src/i18n/fr/figure.js';
import type { SeriesQuery } from '../../src/model/api/repository.js';
import { realApi } from '../fixtures/real-repository.js';

interface Member {
  readonly siren: string;
  readonly kind?: string;
}
interface Territory {
  readonly id: string;
  readonly population: number | null;
  readonly region: { readonly code: string; readonly name: string };
  readonly intercommunalities: readonly Member[];
}

const file = (name: string): Promise<string> => readFile(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const territories = JSON.parse(await file('territories.json')) as Territory[];
const intercommunalities = JSON.parse(await file('intercommunalities.json')) as (Member & { population?: number })[];

/** Populations of 2020 to 2025 by SIREN, as the source gives them. */
const source = new Map(
  (await file('source/populations-epci.csv'))
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const cells = line.split(',');
      return [cells[0] ?? '', cells.slice(-13, -7).map((cell) => (cell.trim() === '' ? null : +cell))] as const;
    }),
);

type Values = readonly (number | null)[];
const none: Values = [null, null, null, null, null, null];
/** Of places together, each once; a sum is never made of a part. */
const sumOf = (sirens: Iterable<string>): Values =>
  none.map((_, rank) => {
    const values = [...new Set(sirens)].map((siren) => source.get(siren)?.[rank] ?? null);
    return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  });
const sirensOf = (some: readonly Territory[]): string[] =>
  some.flatMap(({ intercommunalities: members }) => members.map(({ siren }) => siren));

const middle = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
};
const known = (lists: readonly Values[], rank: number): number[] => lists.flatMap((list) => list[rank] ?? []);

const PLAIN = /[\u00a0\u202f]/g;
const number = (value: number, decimals = 0): string =>
  new Intl.NumberFormat('fr-FR', { maximumFractionDigits: decimals }).format(value).replaceAll(PLAIN, ' ');
// Half an inhabitant is written as a whole one, away from zero: as `toFixed` does.
const people = (value: number): string => `${number(+value.toFixed(0))} ${value < 2 ? 'habitant' : 'habitants'}`;
const NO_VALUE = 'non disponible pour la même période';

/** The clause of a median. */
const medianOf = (name: string, own: Values, peers: readonly Values[], count: number): string => {
  const last = own.findLastIndex((value) => value !== null);
  const values = last < 0 ? [] : known(peers, last);
  return `médiane des ${number(count)} ${name} : ${values.length > 0 ? people(middle(values)) : NO_VALUE}`;
};
/** Most values that are known at once. */
const mostOf = (peers: readonly Values[]): number => Math.max(...none.map((_, rank) => known(peers, rank).length));

/** The clause of a sum, with the share of the place. */
const wholeOf = (name: string, own: Values, all: Values): string => {
  const last = own.findLastIndex((value) => value !== null);
  const [mine, whole] = [own[last] ?? null, all[last] ?? null];
  if (mine === null || whole === null) return `${name} : ${NO_VALUE}`;
  return `${name} : ${people(whole)}, dont ${number((mine / whole) * 100, 1)} % ici`;
};

/** The clause as the figure says it. */
const clause = async (query: SeriesQuery): Promise<string> => {
  const series = await realApi.series('population', query);
  const localize = { locale: 'fr', words: (_: string, own: unknown) => own } as unknown as LocalizeController;
  return clauseOf(
    series,
    readFigure(series.points).known.at(-1)?.value,
    { locale: 'fr', words: french },
    localize,
  ).replaceAll(PLAIN, ' ');
};
const isKnown = (values: Values): boolean => values.some((value) => value !== null);

const KINDS: Readonly<Record<string, string>> = {
  CC: 'communautés de communes',
  CA: 'communautés d’agglomération',
  CU: 'communautés urbaines',
  ME: 'métropoles',
  EPT: 'établissements publics territoriaux',
};
const own = new Map(territories.map((one) => [one.id, sumOf(sirensOf([one]))]));
const valuesOf = ({ id }: Territory): Values => own.get(id) ?? none;

test('the median in the sentence of each of the 183 territories is that of all territories', async () => {
  assert.equal(territories.length, 183);
  const peers = [...own.values()];
  let said = 0;
  for (const one of territories) {
    if (!isKnown(valuesOf(one))) continue;
    const expected = medianOf('territoires', valuesOf(one), peers, mostOf(peers));
    assert.equal(await clause({ territory: one.id, compare: 'median' }), expected, one.id);
    said++;
  }
  assert.ok(said > 175, String(said));
});

test('the median in the sentence of each of the 1,261 intercommunalities is that of its kind', async () => {
  assert.equal(intercommunalities.length, 1261);
  let said = 0;
  for (const { siren, kind = '' } of intercommunalities) {
    const values = source.get(siren) ?? none;
    if (!isKnown(values)) continue;
    const peers = intercommunalities.filter((peer) => peer.kind === kind).map((peer) => source.get(peer.siren) ?? none);
    const expected = medianOf(KINDS[kind] ?? kind, values, peers, mostOf(peers));
    assert.equal(await clause({ intercommunality: siren, compare: 'median' }), expected, siren);
    said++;
  }
  assert.ok(said > 1250, String(said));
});

test('the region and the programme in the sentence of each territory are the sums of their members, each once', async () => {
  const programme = sumOf(sirensOf(territories));
  for (const one of territories) {
    if (!isKnown(valuesOf(one))) continue;
    const around = territories.filter(({ region }) => region.code === one.region.code);
    assert.equal(
      await clause({ territory: one.id, compare: 'region' }),
      wholeOf(
        `ensemble des ${around.length} territoires d’industrie de la région ${one.region.name}`,
        valuesOf(one),
        sumOf(sirensOf(around)),
      ),
      one.id,
    );
    assert.equal(
      await clause({ territory: one.id, compare: 'programme' }),
      wholeOf('ensemble des 183 territoires du programme', valuesOf(one), programme),
      one.id,
    );
  }
});

/** A place with what it is compared by. */
interface Place {
  readonly id: string;
  readonly kind: string | undefined;
  readonly population: number | null | undefined;
  readonly region: string | undefined;
  readonly values: Values;
}

/**
 * Comparable places: of the same kind, from half to double, in the region. Where fewer than five are so the last of these
 * is given up first; those before the one that made it five are asked again, the nearest to it first.
 */
const comparableTo = (place: Place, all: readonly Place[], last: number): { peers: Place[]; byKind: boolean } => {
  const others = all.filter((other) => other.id !== place.id && (other.values[last] ?? null) !== null);
  const tests: ((other: Place) => boolean)[] = [];
  const byKind = (other: Place): boolean => other.kind === place.kind;
  if (place.kind !== undefined) tests.push(byKind);
  const { population } = place;
  if (population)
    tests.push(
      (other) => !!other.population && other.population * 2 >= population && other.population <= population * 2,
    );
  if (place.region !== undefined) tests.push((other) => other.region === place.region);
  const meeting = (asked: typeof tests): Place[] => others.filter((other) => asked.every((meets) => meets(other)));
  let asked = tests;
  while (asked.length > 0 && meeting(asked).length < 5) asked = asked.slice(0, -1);
  for (const again of tests.slice(asked.length + 1))
    if (meeting([...asked, again]).length >= 5) asked = [...asked, again];
  return { peers: meeting(asked), byKind: asked.includes(byKind) };
};

const compareAll = async (
  all: readonly Place[],
  nameOf: (place: Place, byKind: boolean) => string,
  query: (id: string) => SeriesQuery,
): Promise<number> => {
  let said = 0;
  for (const place of all) {
    const last = place.values.findLastIndex((value) => value !== null);
    if (last < 0) continue;
    const { peers, byKind } = comparableTo(place, all, last);
    const lists = peers.map(({ values }) => values);
    const expected = medianOf(`${nameOf(place, byKind)} comparables`, place.values, lists, mostOf(lists));
    assert.equal(await clause(query(place.id)), expected, place.id);
    said++;
  }
  return said;
};

test('the comparables in the sentence of each territory are chosen as the page says', async () => {
  const places = territories.map((one): Place => {
    const counts = new Map<string, number>();
    for (const { kind } of one.intercommunalities) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const [kind] = [...counts].flatMap(([name, count]) => (count === most ? [name] : [])).sort();
    return { id: one.id, kind, population: one.population, region: one.region.code, values: valuesOf(one) };
  });
  const said = await compareAll(
    places,
    () => 'territoires',
    (territory) => ({ territory, compare: 'comparable' }),
  );
  assert.ok(said > 175, String(said));
});

test('the comparables in the sentence of each intercommunality are chosen as the page says', async () => {
  const regions = new Map(
    territories
      .toReversed()
      .flatMap(({ region, intercommunalities: members }) => members.map(({ siren }) => [siren, region.code] as const)),
  );
  const places = intercommunalities.map(({ siren, kind, population }): Place => {
    return { id: siren, kind, population, region: regions.get(siren), values: source.get(siren) ?? none };
  });
  const said = await compareAll(
    places,
    ({ kind = '' }, byKind) => (byKind ? (KINDS[kind] ?? kind) : 'intercommunalités'),
    (intercommunality) => ({ intercommunality, compare: 'comparable' }),
  );
  assert.ok(said > 1250, String(said));
});

test('a place without any value of its own is told the moment of the other one, or nothing of one that has none', async () => {
  const without = territories.filter((one) => !isKnown(valuesOf(one)));
  assert.ok(without.length > 0);
  for (const { id } of without) {
    assert.match(
      await clause({ territory: id, compare: 'median' }),
      /^médiane des 178 territoires, édition 2025 : /,
      id,
    );
    assert.match(await clause({ territory: id, compare: 'comparable' }), /, édition 2025 : [\d ]+ habitants$/, id);
    assert.equal(await clause({ territory: id, compare: 'programme' }), '', id);
  }
});
