import assert from 'node:assert/strict';
import test from 'node:test';
import { PORTION, readGiven, readInSlices } from '../../src/components/cooperation-diagram/large/given.js';
import { viewNetwork, type NetworkView } from '../../src/components/cooperation-diagram/network-view.js';
import { readInline } from '../../src/data/sources/inline.js';
import { readShape } from '../../src/model/read-shape.js';
import type { Network } from '../../src/model/schemas/network.js';
import { networkShape } from '../../src/model/shapes/network.js';
import type { Misfit, Report } from '../../src/model/understand.js';
import { finish, startSlices, step } from '../../src/util/slices.js';
import { oddNetwork } from '../fixtures/networks.js';
import { seededRandom } from '../seeded-random.js';

const atOnce = (data: unknown, report: Report): Network =>
  readInline(data, (input, tell) => readShape(networkShape, input, tell), report);

/** What a way of reading gives, and tells. */
const heard = (read: (report: Report) => Network): { readonly network: Network; readonly misfits: Misfit[] } => {
  const misfits: Misfit[] = [];
  return { network: read((misfit) => misfits.push(misfit)), misfits };
};

/** Two lists of records, some of them out of the ordinary, whatever else the page has in its object. */
const given = (
  actors: number,
  links: number,
  odd: (name: 'actors' | 'links', at: number) => unknown = () => undefined,
): Record<string, unknown> => {
  const list = (name: 'actors' | 'links', count: number, usual: (at: number) => object): unknown[] =>
    Array.from({ length: count }, (_, at) => odd(name, at) ?? usual(at));
  return {
    license: 'etalab-2.0',
    links: list('links', links, (at) => ({
      id: `l${at}`,
      from: `a${at % actors}`,
      to: `a${(at * 7 + 1) % actors}`,
      kind: 'sale',
      degree: at % 6,
      status: at % 4 === 0 ? 'planned' : 'existing',
      quantity: { value: at, unit: 't' },
    })),
    actors: list('actors', actors, (at) => ({ id: `a${at}`, name: `Actrice ${at}`, kind: 'company', sheets: ['s'] })),
    territory: { id: 'ti', name: 'Axe Seine' },
  };
};

/** What a page may have got wrong, or means otherwise than it stands there. */
const ODD: readonly unknown[] = [
  null,
  'a',
  7,
  [],
  {},
  { id: '' },
  { id: 'x', name: 'Sans\u202e ordre', kind: 4, sheets: ['a', 3, null], aliases: 'b', count: Infinity, group: 'yes' },
  { id: 'y', from: 'a1', to: 'a2', degree: 9, quantity: { value: 'many' }, amountEur: '3' },
  { id: 'z', name: new Date(0), from: 'a1', to: 'a1', toJSON: undefined },
  { toJSON: () => ({ id: 'told', name: 'Dite', from: 'a3', to: 'a4' }) },
  JSON.parse('{ "id": "p", "name": "P", "__proto__": { "id": "q" }, "from": "a5", "to": "a6" }'),
  () => undefined,
  Symbol('nothing'),
];

test('what is read in slices is what is read at once, and so is what is told of it, in the same order', () => {
  const random = seededRandom(7);
  const strange = (): unknown => (random() < 0.1 ? ODD[Math.floor(random() * ODD.length)] : undefined);
  for (const data of [
    given(2345, 4100),
    given(PORTION, 2 * PORTION),
    given(2100, 0),
    given(1950, 3333, strange),
    given(3000, 10, () => ODD[5]),
    Object.assign(given(1200, 1200), { territory: { id: 3 } }),
    { ...oddNetwork },
  ]) {
    const direct = heard((report) => atOnce(data, report));
    const sliced = heard((report) => finish(readInSlices(data, report)));
    assert.deepEqual(sliced, direct);
    assert.equal(JSON.stringify(sliced.network), JSON.stringify(direct.network));
  }
});

test('what the page gave is as it was, and a list that grows meanwhile is read as it stood', () => {
  const data = given(900, 1800, (_, at) => (at % 100 === 3 ? { id: 'x\u202e', name: 4 } : undefined));
  const text = JSON.stringify(data);
  const slices = startSlices(readInSlices(data, () => undefined));
  step(slices, 1);
  (data['links'] as unknown[]).push({ id: 'late', from: 'a1', to: 'a2' });
  while (!step(slices, 1));
  (data['links'] as unknown[]).pop();
  assert.equal(JSON.stringify(data), text);
  assert.ok(!slices.result!.links.some(({ id }) => id === 'late'));
});

test('no slice reads more than a portion of the records, or tells more losses than that', () => {
  let count = 0;
  const counted = (name: string, at: number): object => ({
    toJSON: () => {
      count++;
      // One of two is no record.
      return at % 2 === 0 ? {} : { id: `${name}${at}`, name: '', from: 'actors1', to: 'actors3' };
    },
  });
  const data = given(5000, 10_000, counted);
  let told = 0;
  const slices = startSlices(readInSlices(data, () => told++));
  const [records, losses] = [[] as number[], [] as number[]];
  for (let isDone = false; !isDone;) {
    const [before, said] = [count, told];
    isDone = step(slices, 1);
    records.push(count - before);
    losses.push(told - said);
  }
  assert.equal(count, 15_000);
  assert.equal(told, 7500);
  assert.ok(Math.max(...records) <= PORTION, String(Math.max(...records)));
  assert.ok(Math.max(...losses) <= PORTION + 1, String(Math.max(...losses)));
  assert.equal(slices.result!.links.length, 5000);
});

test('what keeps the whole from being read is told by whoever reads it at once: nothing is told before', () => {
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
  const round: Record<string, unknown> = { id: 'round' };
  round['self'] = round;
  const wrong = given(2500, 10, (_, at) => (at === 2 ? {} : undefined));
  for (const data of [
    { ...wrong, links: undefined },
    { ...wrong, actors: { length: 9000 } },
    { ...wrong, links: [1n] },
    { ...wrong, links: [round] },
    { ...wrong, links: [{ id: 'l', deep: deep(40) }] },
    { ...wrong, territory: deep(40) },
    { ...wrong, toJSON: () => oddNetwork },
    { ...wrong, links: Object.assign([], { toJSON: () => 'a' }) },
    Object.create(wrong) as object,
  ]) {
    const told: Misfit[] = [];
    assert.throws(() => finish(readInSlices(data, (misfit) => told.push(misfit))));
    assert.deepEqual(told, []);
  }
  // As deep as is read, no deeper.
  for (const levels of [28, 29, 30]) {
    const data = given(10, 1, (name) =>
      name === 'links' ? { id: 'l', from: 'a', to: 'b', deep: deep(levels) } : undefined,
    );
    const tries = [() => atOnce(data, () => undefined), () => finish(readInSlices(data, () => undefined))].map(
      (read) => {
        try {
          return read().links.length;
        } catch (error) {
          return (error as Error).message;
        }
      },
    );
    assert.equal(tries[0], tries[1]);
  }
});

test('a view is worked out in slices as it is at once, for the filter that holds at the end', async () => {
  const data = given(1200, 2400);
  const network = atOnce(data, () => undefined);
  let asked = 0;
  const filter = { minDegree: 3, linkStatus: 'planned' };
  // Set while the records are read.
  const element = {
    data,
    localName: 'x-y',
    linkStatus: 'planned',
    get minDegree() {
      return asked++ === 0 ? undefined : 3;
    },
  };
  const views: NetworkView[] = [];
  const read = await readGiven(element, data, (view) => views.push(view));
  assert.deepEqual(views, [viewNetwork(network, filter)]);
  // What nobody wants any more is not shown.
  await readGiven({ ...element, data: undefined }, data, (view) => views.push(view));
  assert.equal(views.length, 1);
  assert.deepEqual(read, network);
  assert.ok(views[0]!.links.length > 0 && views[0]!.links.length < 2400);
});
