import assert from 'node:assert/strict';
import test from 'node:test';
import { inOrder, nextOrder } from '../../src/components/cooperation-diagram/reading/order.js';
import { around } from '../../src/components/cooperation-diagram/reading/around.js';
import { rolesIn } from '../../src/components/cooperation-diagram/reading/actor-sheets.js';
import { familyIn, foldFamilies } from '../../src/components/cooperation-diagram/reading/fold.js';
import { findActors } from '../../src/components/cooperation-diagram/reading/search-actors.js';
import { countKeys, NO_SIEVE, sift } from '../../src/components/cooperation-diagram/reading/sieve.js';
import { isThere, overtakenIn, yearsOf } from '../../src/components/cooperation-diagram/reading/years.js';
import type { Link } from '../../src/model/schemas/link.js';
import { climbingNetwork, emptyNetwork, oddNetwork, seineNetwork, workshopNetwork } from '../fixtures/networks.js';
import { viewOf } from './layouts.js';

const names = (view: ReturnType<typeof viewOf>, places: Iterable<number>): string[] =>
  Array.from(places, (at) => view.actors[at]!.name);

const hiding = (...keys: string[]): ReadonlyMap<string, string> => new Map(keys.map((key) => [key, key]));

test('a filter takes links away, and with them the actors that have no other; nobody else', () => {
  const view = viewOf(seineNetwork);
  const all = sift(view, NO_SIEVE);
  assert.equal(all.links.size, 10);
  assert.equal(all.actors.size, 12);
  const stated = sift(view, { hidden: hiding('degree:role'), year: undefined });
  assert.equal(stated.links.size, 4);
  assert.deepEqual(names(view, stated.actors).sort(), [
    '35 clients industriels',
    'Caux Seine agglo',
    'Saur',
    'Sevede',
    'Suez',
    'Tereos',
  ]);
  const public_ = sift(view, { hidden: hiding('family:firms'), year: undefined });
  assert.ok(!names(view, public_.actors).includes('Saur'));
  assert.ok([...public_.links].every((at) => view.links[at]!.to !== 'saur'));
  const workshop = viewOf(workshopNetwork);
  assert.equal(sift(workshop, { hidden: hiding('announced'), year: undefined }).links.size, 27);
  assert.equal(sift(workshop, { hidden: hiding('status:planned'), year: undefined }).links.size, 27);
  assert.equal(sift(workshop, { hidden: hiding('kind:shareholding'), year: undefined }).links.size, 27);
  assert.deepEqual(sift(viewOf(emptyNetwork), NO_SIEVE), { links: new Set(), actors: new Set() });
});

test('an actor that never had a link stays', () => {
  const view = viewOf(oddNetwork);
  const { actors } = sift(view, { hidden: hiding(...view.links.map(({ kind }) => `kind:${kind}`)), year: undefined });
  assert.deepEqual(names(view, actors), ['Seule au monde']);
});

test('kinds and statuses are counted, most first', () => {
  assert.deepEqual(countKeys(viewOf(seineNetwork).links, 'kind').slice(0, 2), [
    ['partnership', 6],
    ['sale', 2],
  ]);
  assert.deepEqual(countKeys([], 'status'), []);
});

test('years go from the first date to the last; dates out of order and texts that are no date are borne', () => {
  const link = (since?: string, until?: string): Pick<Link, 'since' | 'until'> => ({
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  });
  assert.deepEqual(yearsOf([link('2019-03'), link(undefined, '2023-10-01'), link()]), [2019, 2023]);
  assert.equal(yearsOf([link('2019'), link('2019-12')]), undefined);
  assert.equal(yearsOf([link('bientôt'), link()]), undefined);
  assert.equal(yearsOf([]), undefined);
  // Until before since: the same years, in their order.
  const swapped = link('2023', '2020');
  assert.deepEqual(
    [2019, 2020, 2022, 2023, 2024].map((year) => isThere(swapped, year)),
    [false, true, true, true, false],
  );
  assert.equal(isThere(link('bientôt'), 1900), true);
  assert.equal(isThere(link('2020'), 2019), false);
  assert.equal(isThere(link(undefined, '2020'), 2021), false);
});

test('a cooperation that climbs is seen on its last step, the steps before it faint', () => {
  const view = viewOf(climbingNetwork);
  const pairOf = (at: number): string => [view.graph.ends[2 * at]!, view.graph.ends[2 * at + 1]!].sort().join();
  const at = (year: number): { shown: string[]; faint: string[] } => {
    const { links } = sift(view, { hidden: hiding(), year });
    const faint = overtakenIn(view.links, pairOf, year);
    const ids = (places: Iterable<number>): string[] => Array.from(places, (place) => view.links[place]!.id).sort();
    return { shown: ids([...links].filter((place) => !faint.has(place))), faint: ids(faint) };
  };
  assert.deepEqual(at(2011), { shown: [], faint: [] });
  assert.deepEqual(at(2012), { shown: ['step-0'], faint: [] });
  assert.deepEqual(at(2016), { shown: ['step-2'], faint: ['step-0'] });
  assert.deepEqual(at(2021), { shown: ['step-3'], faint: ['step-0', 'step-2'] });
});

test('steps around an actor go along what is shown', () => {
  const view = viewOf(seineNetwork);
  const sevede = view.actors.findIndex(({ id }) => id === 'sevede');
  const one = around(view.graph, sevede, 1, sift(view, NO_SIEVE).links);
  assert.deepEqual(names(view, one.nodes).sort(), ['ADEME', 'Sevede', 'Suez', 'Tereos']);
  assert.equal(one.links.size, 3);
  const stated = sift(view, { hidden: hiding('degree:role'), year: undefined }).links;
  assert.deepEqual(names(view, around(view.graph, sevede, 2, stated).nodes).sort(), ['Sevede', 'Suez', 'Tereos']);
  const caux = view.actors.findIndex(({ id }) => id === 'caux-seine-agglo');
  assert.equal(around(view.graph, caux, 2, sift(view, NO_SIEVE).links).nodes.size, 8);
});

test('an actor is found as the French type', () => {
  const actors = [
    { name: 'Agence de l’eau Seine-Normandie', aliases: ['AESN'] },
    { name: 'Œuvre du bassin' },
    { name: 'Métropole Aix-Marseille-Provence' },
    { name: 'ÉCOPOLE' },
    { name: 'Eau et Cie' },
  ];
  const find = (query: string): string[] => findActors(actors, [0, 1, 2, 3, 4], query, 8).map((at) => actors[at]!.name);
  assert.deepEqual(find('eau'), ['Eau et Cie', 'Agence de l’eau Seine-Normandie']);
  assert.deepEqual(find('aesn'), ['Agence de l’eau Seine-Normandie']);
  assert.deepEqual(find('oeuvre'), ['Œuvre du bassin']);
  assert.deepEqual(find('marseille aix'), ['Métropole Aix-Marseille-Provence']);
  assert.deepEqual(find('e'), ['ÉCOPOLE', 'Eau et Cie']);
  assert.deepEqual(find('opol'), ['Métropole Aix-Marseille-Provence', 'ÉCOPOLE']);
  assert.deepEqual(find('  '), []);
  assert.deepEqual(find('zzz'), []);
  assert.equal(findActors(actors, [0, 1, 2, 3, 4], 'e', 1).length, 1);
});

test('families fold into one node each; links of one pair into one, as tight as the tightest, never added up', () => {
  const view = viewOf(seineNetwork);
  const words = {
    family: (code: string) => `F ${code}`,
    kind: (count: number) => `famille de ${count}`,
    links: (count: number) => `${count} liens`,
  };
  const folded = foldFamilies(view, new Set(['firms']), words);
  assert.equal(folded.network, view.network);
  const family = folded.actors.find(({ id }) => familyIn(id) === 'firms')!;
  assert.deepEqual([family.name, family.kind, family.family], ['F firms', 'famille de 6', 'firms']);
  assert.equal(folded.actors.length, 7);
  const [water] = folded.links.filter(
    ({ from, to }) => [from, to].includes('caux-seine-agglo') && [from, to].includes(family.id),
  );
  assert.deepEqual([water?.kind, water?.degree, water?.quantity], ['4 liens', 2, undefined]);
  const all = foldFamilies(view, new Set(view.byFamily.keys()), words);
  assert.equal(all.actors.length, view.byFamily.size);
  assert.deepEqual(all.graph.refused, []);
  assert.equal(familyIn('saur'), undefined);
});

test('the list is sorted by names, by degree, by number of links, each both ways', () => {
  const view = viewOf(seineNetwork);
  const sort = (order: Parameters<typeof inOrder>[3]): ReturnType<typeof inOrder> =>
    inOrder(view, view.linkOrder, view.actorOrder, order);
  const firsts = (order: Parameters<typeof inOrder>[3]): string =>
    view.actors[view.graph.ends[2 * sort(order).linkOrder[0]!]!]!.name;
  assert.equal(firsts({ column: 'names', down: false }), 'ADEME');
  assert.equal(firsts({ column: 'names', down: true }), 'Stereau');
  assert.deepEqual(sort({ column: 'degree', down: true }).linkOrder, view.linkOrder);
  assert.deepEqual(sort({ column: 'degree', down: false }).linkOrder, [...view.linkOrder].reverse());
  assert.equal(view.actors[sort({ column: 'ties', down: true }).actorOrder[0]!]!.name, 'Caux Seine agglo');
  assert.equal(view.actors[sort({ column: 'ties', down: false }).actorOrder.at(-1)!]!.name, 'Caux Seine agglo');
  assert.deepEqual(nextOrder({ column: 'degree', down: true }, 'degree'), { column: 'degree', down: false });
  assert.deepEqual(nextOrder({ column: 'degree', down: true }, 'names'), { column: 'names', down: false });
});

test('roles of an actor are those that a sheet gives it', () => {
  const actor = { id: 'a', name: 'A', kind: 'other' };
  const other = { ...actor, id: 'b' };
  const sheet = {
    lead: actor,
    coLeads: [other],
    partners: [{ actor, role: 'assistance' }, { actor: other }],
    budget: { taxBasis: 'unknown', funders: [{ actor: other, amountEur: 1 }] },
  };
  assert.deepEqual(rolesIn(sheet as never, 'a'), [{ role: 'lead' }, { role: 'partner', detail: 'assistance' }]);
  assert.deepEqual(
    rolesIn(sheet as never, 'b').map(({ role }) => role),
    ['coLead', 'partner', 'funder'],
  );
});
