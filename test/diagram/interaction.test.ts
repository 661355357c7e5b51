import assert from 'node:assert/strict';
import test from 'node:test';
import { viewNetwork } from '../../src/components/cooperation-diagram/network-view.js';
import { intentOf } from '../../src/diagram/interaction/keys.js';
import { isTyping, NOTHING_TYPED, typeAhead } from '../../src/diagram/interaction/type-ahead.js';
import { buildWalk, moveFrom } from '../../src/diagram/interaction/walk.js';
import { seededRandom } from '../seeded-random.js';
import { oddNetwork, seineNetwork, starNetwork, workshopNetwork } from '../fixtures/networks.js';
import { randomGraph, sceneOf } from './random-graph.js';

const key = (name: string, more = {}) => ({ key: name, ctrlKey: false, altKey: false, metaKey: false, ...more });
const DIRECTIONS = ['right', 'down', 'left', 'up'] as const;

/** Who is reached from the first node with arrows alone. */
const reached = (walk: Int32Array, first: number): Set<number> => {
  const met = new Set([first]);
  for (const from of met) {
    for (const direction of DIRECTIONS) {
      const to = moveFrom(walk, from, direction);
      if (to !== undefined) met.add(to);
    }
  }
  return met;
};

test('keys ask for what they say, and shortcuts of the browser pass through', () => {
  assert.deepEqual(intentOf(key('ArrowLeft'), false), { type: 'move', direction: 'left' });
  assert.deepEqual(intentOf(key('Home'), false), { type: 'first' });
  assert.deepEqual(intentOf(key('End'), false), { type: 'last' });
  assert.deepEqual(intentOf(key('Enter'), false), { type: 'choose' });
  assert.deepEqual(intentOf(key(' '), false), { type: 'choose' });
  assert.deepEqual(intentOf(key('Escape'), false), { type: 'leave' });
  assert.deepEqual(intentOf(key('é'), false), { type: 'search', character: 'é' });
  assert.deepEqual(intentOf(key(' '), true), { type: 'search', character: ' ' });
  assert.equal(intentOf(key('Tab'), false), undefined);
  assert.equal(intentOf(key('F5'), false), undefined);
  assert.equal(intentOf(key('ArrowLeft', { altKey: true }), false), undefined);
  assert.equal(intentOf(key('r', { ctrlKey: true }), false), undefined);
});

test('a name is found by its first letters, accents and case aside, then by any of its words', () => {
  const names = ['Saur', 'Sevede', 'Suez', 'État', 'Caux Seine agglo', 'Agence de l’eau', 'Œuvre'];
  const type = (text: string, current = 0): number | undefined => {
    let state = NOTHING_TYPED;
    let found: number | undefined;
    [...text].forEach((character, at) => {
      ({ state, found } = typeAhead(state, character, at * 100, names, found ?? current));
    });
    return found;
  };
  assert.equal(type('se'), 1);
  assert.equal(type('SU'), 2);
  assert.equal(type('e'), 3);
  assert.equal(type('eau'), 5);
  assert.equal(type('sei'), 4);
  assert.equal(type('oe'), 6);
  assert.equal(type('z'), undefined);
  assert.equal(type('s', 0), 1);
  assert.equal(type('s', 2), 0);
  assert.equal(type('sss', 0), 0);
});

test('a pause begins a new name', () => {
  const names = ['Saur', 'Artémise'];
  const first = typeAhead(NOTHING_TYPED, 's', 0, names, 1);
  assert.ok(isTyping(first.state, 900) && !isTyping(first.state, 1100));
  assert.equal(typeAhead(first.state, 'a', 1500, names, 0).found, 1);
  assert.equal(typeAhead(first.state, 'a', 500, names, 0).found, 0);
});

test('an arrow goes to the nearest node that way, along a link rather than not', () => {
  // From the middle: a near stranger and a linked one further to the right, one below, one above.
  const points = [0, 0, 60, 10, 100, 0, 0, 80, 0, -50];
  const walk = buildWalk(points, [[2], [], [0], [], []], 0);
  assert.equal(moveFrom(walk, 0, 'right'), 2);
  assert.equal(moveFrom(walk, 0, 'down'), 3);
  assert.equal(moveFrom(walk, 0, 'up'), 4);
  assert.equal(moveFrom(walk, 0, 'left'), undefined);
});

test('every node is reached from the first with arrows alone, wherever nodes stand', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = seededRandom(seed);
    const count = 1 + Math.floor(random() * 40);
    // On a coarse grid, so that many are in line or in the same place.
    const points = Array.from({ length: 2 * count }, () => Math.floor(random() * 6) * 10);
    const neighbours = Array.from({ length: count }, () => [Math.floor(random() * count)]);
    const first = Math.floor(random() * count);
    assert.equal(reached(buildWalk(points, neighbours, first), first).size, count, `seed ${seed}`);
  }
});

for (const [name, network] of Object.entries({ seineNetwork, workshopNetwork, oddNetwork, star: starNetwork(60) })) {
  test(`${name}: arrows reach every actor from the first of the list, on a page and on a phone`, () => {
    const { graph, actorOrder: order } = viewNetwork(network, {});
    for (const width of [900, 300]) {
      const { nodes } = sceneOf(graph, width);
      const walk = buildWalk(
        nodes.flatMap(({ x, y }) => [x, y]),
        graph.neighbours,
        order[0]!,
      );
      assert.equal(reached(walk, order[0]!).size, nodes.length);
    }
  });
}

test('an empty picture has an empty walk', () => {
  assert.equal(buildWalk([], [], 0).length, 0);
  assert.equal(moveFrom(buildWalk([], [], 0), 0, 'up'), undefined);
  assert.equal(randomGraph(1).nodes.length > 0, true);
});
