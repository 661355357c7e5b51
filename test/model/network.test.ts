import assert from 'node:assert/strict';
import test from 'node:test';
import { readDataset } from '../../src/model/api/dataset.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import type { NetworkQuery } from '../../src/model/api/repository.js';
import { adjacency, otherEnd } from '../../src/model/network/adjacency.js';
import { countNetwork } from '../../src/model/network/count-network.js';
import { mergeNetworks } from '../../src/model/network/merge-networks.js';
import { soundNetwork } from '../../src/model/network/sound-network.js';
import { networkSchema, type Network } from '../../src/model/schemas/network.js';
import { understand } from '../../src/model/understand.js';

const network = (actors: object[], links: object[]): Network => understand(networkSchema, { actors, links })!;
const actor = (id: string, more: object = {}) => ({ id, name: id.toUpperCase(), kind: 'company', ...more });
const link = (id: string, from: string, to: string, more: object = {}) => ({ id, from, to, ...more });
const shape = ({ actors, links }: Network): string =>
  `${actors.map(({ id }) => id).join(' ')} | ${links.map(({ id }) => id).join(' ')}`;

test('a sound network has one record an identifier and both ends of each link', () => {
  const { actors, links, faults } = soundNetwork(
    network(
      [
        actor('b', { sheets: ['s1'] }),
        actor('a'),
        actor('b', { name: 'Other', sheets: ['s2', 's1'] }),
        actor('g', { group: true }),
      ],
      [
        link('2', 'a', 'b'),
        link('1', 'b', 'a'),
        link('2', 'b', 'a'),
        link('3', 'a', 'nobody'),
        link('4', '__proto__', 'a'),
        link('5', 'a', 'a'),
        link('6', 'g', 'g'),
      ],
    ),
  );
  assert.equal(shape({ actors, links }), 'a b g | 1 2 6');
  assert.equal(actors[1]!.name, 'B');
  assert.deepEqual(actors[1]!.sheets, ['s1', 's2']);
  assert.equal(links[1]!.from, 'a', 'the first of two');
  assert.deepEqual(faults, [
    { code: 'duplicate-actor', id: 'b' },
    { code: 'duplicate-link', id: '2' },
    { code: 'unknown-end', id: '3', end: 'to', actor: 'nobody' },
    { code: 'unknown-end', id: '4', end: 'from', actor: '__proto__' },
    { code: 'self-link', id: '5', actor: 'a' },
  ]);
});

const sheet = (id: string, territory: string | null, lead?: string, ...partners: string[]) => ({
  id,
  title: id,
  territory: territory === null ? null : { id: territory, name: territory },
  ...(lead !== undefined && { lead: actor(lead) }),
  partners: partners.map((partner) => ({ actor: actor(partner) })),
});

/** t1 has s1 and s2, t2 has s3, nowhere has s4; t3 is empty. */
const repository = new MemoryRepository(
  readDataset({
    territories: ['t1', 't2', 't3'].map((id) => ({ id, name: id })),
    sheets: [
      sheet('s1', 't1', 'a', 'b', 'alone'),
      sheet('s2', 't1', 'b', 'c'),
      sheet('s3', 't2', 'c', 'd', 'only-named'),
      sheet('s4', null, 'e'),
    ],
    actors: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'alone', 'nowhere'].map((id) => actor(id)),
    links: [
      link('1', 'a', 'b', { sheet: 's1', degree: 2 }),
      link('2', 'a', 'alone', { sheet: 's1', basis: 'role', degree: 5 }),
      link('3', 'b', 'c', { sheet: 's2', status: 'potential' }),
      link('4', 'c', 'd', { sheet: 's3', degree: 5, status: 'planned' }),
      link('5', 'e', 'f', { sheet: 's4', degree: 0 }),
      link('6', 'a', 'c', { degree: 1 }),
      link('7', 'a', 'd', { degree: 1 }),
      link('8', 'a', 'g', { territory: 't2' }),
    ],
  }),
  { now: () => new Date(0) },
);
const ask = async (query: Partial<NetworkQuery>): Promise<string | undefined> => {
  const found = await repository.network({ territory: [], sheet: [], actor: [], linkStatus: [], ...query });
  return found && shape(found);
};

test('the network of a sheet: its links, their ends, and those it names without a link', async () => {
  assert.equal(await ask({ sheet: ['s1'] }), 'a alone b | 1 2');
  assert.equal(await ask({ sheet: ['s3'] }), 'c d only-named | 4', 'an actor only a sheet names');
  assert.equal(await ask({ sheet: ['s4'] }), 'e f | 5', 'a sheet without territory');
  assert.equal(await ask({ sheet: ['s1', 's4', 'unknown'] }), 'a alone b e f | 1 2 5');
});

test('the network of a territory: its sheets, and what lies between their actors', async () => {
  assert.equal(await ask({ territory: ['t1'] }), 'a alone b c | 1 2 3 6');
  assert.equal(await ask({ territory: ['t2'] }), 'a c d g only-named | 4 8', 'a link may name its territory');
  assert.equal(await ask({ territory: ['t3'] }), ' | ');
  assert.equal(await ask({ territory: ['t1', 't2'] }), 'a alone b c d g only-named | 1 2 3 4 6 8');
});

test('the network of an actor: its links and the actors at their other ends', async () => {
  assert.equal(await ask({ actor: ['e'] }), 'e f | 5');
  assert.equal(await ask({ actor: ['nowhere'] }), 'nowhere | ');
  assert.equal(await ask({ actor: ['c'] }), 'a b c d | 3 4 6');
  assert.equal(await ask({ actor: ['c', 'e'] }), 'a b c d e f | 3 4 5 6');
});

test('parameters narrow one another', async () => {
  assert.equal(await ask({ territory: ['t1'], actor: ['c'] }), 'a b c | 3 6');
  assert.equal(await ask({ territory: ['t1'], actor: ['e'] }), ' | ');
  assert.equal(await ask({ sheet: ['s1'], actor: ['alone'] }), 'a alone | 2');
  assert.equal(await ask({ territory: ['t2'], sheet: ['s1', 's3'] }), 'c d only-named | 4');
  assert.equal(await ask({ territory: ['t3'], sheet: ['s1'] }), ' | ');
});

test('everything without a question', async () => {
  assert.equal(await ask({}), 'a alone b c d e f g nowhere only-named | 1 2 3 4 5 6 7 8');
});

test('a least degree leaves out links without one, and role links whatever theirs', async () => {
  assert.equal(await ask({ territory: ['t1'], minDegree: 0 }), 'a b c | 1 6');
  assert.equal(await ask({ territory: ['t1'], minDegree: 2 }), 'a b | 1');
  assert.equal(await ask({ territory: ['t1'], minDegree: 3 }), ' | ');
  assert.equal(await ask({ sheet: ['s1'], minDegree: 3 }), 'a alone b | ', 'actors of a sheet stay');
  assert.equal(await ask({ actor: ['a'], minDegree: 5 }), 'a | ');
});

test('links can be asked for by status', async () => {
  assert.equal(await ask({ linkStatus: ['planned'] }), 'c d | 4');
  assert.equal(await ask({ linkStatus: ['planned', 'potential'] }), 'b c d | 3 4');
  assert.equal(await ask({ linkStatus: ['nothing'] }), ' | ');
});

test('what is not known is not found', async () => {
  assert.equal(await ask({ territory: ['t9'] }), undefined);
  assert.equal(await ask({ sheet: ['s9'] }), undefined);
  assert.equal(await ask({ actor: ['z'] }), undefined);
  assert.equal(await ask({ territory: ['t1'], sheet: ['s9'] }), undefined);
  assert.equal(await ask({ territory: ['t9', 't3'] }), ' | ');
});

test('actors know all their sheets, whoever says it', async () => {
  assert.deepEqual((await repository.actor('c'))?.sheets, ['s2', 's3']);
  assert.deepEqual((await repository.actor('f'))?.sheets, ['s4'], 'by a link alone');
  assert.deepEqual((await repository.actor('only-named'))?.sheets, ['s3']);
});

test('an actor comes with its links and neighbours', async () => {
  const found = await repository.actor('c');
  assert.deepEqual(
    found?.links.map(({ id }) => id),
    ['3', '4', '6'],
  );
  assert.deepEqual(
    found.neighbours.map(({ id }) => id),
    ['a', 'b', 'd'],
  );
  assert.equal(await repository.actor('z'), undefined);
});

test('counts leave role links out of degrees', () => {
  const counts = countNetwork(repository.wholeNetwork);
  assert.deepEqual(
    [...counts.byDegree],
    [
      [0, 1],
      [1, 2],
      [2, 1],
      [3, 0],
      [4, 0],
      [5, 1],
    ],
  );
  assert.equal(counts.withoutDegree, 2);
  assert.equal(counts.roles, 1);
  assert.deepEqual(
    [...counts.byStatus],
    [
      ['existing', 5],
      ['potential', 1],
      ['planned', 1],
    ],
  );
  assert.deepEqual([...counts.byFamily], [['firms', 10]]);
});

test('neighbours are told once, self links do not make one its own', () => {
  const map = adjacency(
    network(
      [actor('a', { group: true }), actor('b')],
      [link('1', 'a', 'b'), link('2', 'b', 'a'), link('3', 'a', 'a'), link('4', 'a', 'z')],
    ),
  );
  assert.deepEqual(
    map.get('a')!.links.map(({ id }) => id),
    ['1', '2', '3'],
  );
  assert.deepEqual(
    map.get('a')!.neighbours.map(({ id }) => id),
    ['b'],
  );
  assert.deepEqual(
    map.get('b')!.neighbours.map(({ id }) => id),
    ['a'],
  );
  assert.equal(otherEnd({ from: 'a', to: 'b' }, 'b'), 'a');
});

test('merged parts hold each record once', () => {
  const one = network([actor('a'), actor('b')], [link('1', 'a', 'b')]);
  assert.equal(
    shape(mergeNetworks([one, network([actor('b'), actor('c')], [link('2', 'b', 'c'), link('1', 'b', 'c')])])),
    'a b c | 1 2',
  );
  assert.equal(shape(mergeNetworks([])), ' | ');
});
