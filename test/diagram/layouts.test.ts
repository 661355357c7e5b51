import assert from 'node:assert/strict';
import test from 'node:test';
import type { Scene } from '../../src/diagram/scene/scene.js';
import { startSlices, step } from '../../src/util/slices.js';
import {
  emptyNetwork,
  longNamesNetwork,
  oddNetwork,
  oneActorNetwork,
  seineNetwork,
  workshopNetwork,
} from '../fixtures/networks.js';
import { matchesGolden, sceneToText } from './golden.js';
import { laidOut, layOut, PARTS, randomNetwork, shapedNetwork, shuffled, viewOf } from './layouts.js';
import { clashingLabels, overlappingNodes } from './random-graph.js';

/** Widths of a phone, a tablet, a page, a screen. */
const WIDTHS = [264, 420, 690, 870, 1400];

/** Everything that is drawn, to the last digit. */
const written = (scene: Scene): string => JSON.stringify(scene);

/** Labels that are turned stand aslant: their boxes are those of their foot, which is what is pressed. */
const upright = (scene: Scene): Scene => ({
  ...scene,
  labels: scene.labels.filter(({ transform }) => transform === undefined),
});

const assertSound = (scene: Scene, what: string): void => {
  assert.deepEqual(overlappingNodes(scene), [], what);
  assert.deepEqual(clashingLabels(scene), [], what);
  for (const { id, x, y, r } of scene.nodes) {
    assert.ok(x >= r && x <= scene.width - r && y >= r && y <= scene.height - r, `${what}: ${id} leaves the frame`);
  }
  for (const { id, chain } of scene.links) {
    chain.forEach((value, at) => {
      if (Number.isNaN(value)) return;
      assert.ok(value >= -1 && value <= (at % 2 === 0 ? scene.width : scene.height) + 1, `${what}: ${id} at ${value}`);
    });
  }
};

for (const [name, part] of Object.entries(PARTS)) {
  test(`${name}: nothing overlaps or leaves the frame, over networks made by chance`, () => {
    for (let seed = 1; seed <= 40; seed++) {
      const network = randomNetwork(seed);
      const width = WIDTHS[seed % WIDTHS.length]!;
      const { scene } = laidOut(part, network, width);
      assertSound(scene, `seed ${seed}`);
      assert.equal(scene.width, width);
      assert.equal(scene.nodes.length, viewOf(network).actors.length);
    }
  });

  test(`${name}: nothing overlaps in stars, cliques and families of one kind, of 0 to 300 actors`, () => {
    for (const [shape, count] of [
      ...([0, 1, 2, 30, 300] as const).map((size) => ['star', size] as const),
      ...([3, 14, 30] as const).map((size) => ['clique', size] as const),
      ...([8, 30, 90] as const).map((size) => ['kin', size] as const),
    ]) {
      for (const width of [264, 870]) {
        const { scene } = laidOut(part, shapedNetwork(shape, count), width);
        assertSound(scene, `${shape} of ${count} at ${width}`);
        assert.equal(scene.nodes.length, count);
      }
    }
  });

  test(`${name}: the same network gives the same picture, however it is written`, () => {
    for (let seed = 1; seed <= 12; seed++) {
      const network = randomNetwork(seed);
      const width = WIDTHS[seed % WIDTHS.length]!;
      const first = written(laidOut(part, network, width).scene);
      assert.equal(written(laidOut(part, network, width).scene), first);
      assert.equal(written(laidOut(part, shuffled(network, seed), width).scene), first, `seed ${seed}`);
    }
  });

  test(`${name}: every actor is named, whatever the network`, () => {
    for (const network of [seineNetwork, workshopNetwork, longNamesNetwork, oddNetwork, oneActorNetwork]) {
      for (const width of WIDTHS) {
        const { scene } = laidOut(part, network, width);
        const named = new Set(scene.labels.map(({ node }) => node));
        const { actors } = viewOf(network);
        actors.forEach(({ id, name: label }, node) => {
          assert.equal(named.has(node), label !== '', `${id} at ${width}`);
        });
        assertSound(scene, `at ${width}`);
      }
    }
    assert.deepEqual(laidOut(part, emptyNetwork, 870).scene.nodes, []);
  });

  test(`${name}: no slice for 300 actors does more than a few milliseconds of work`, () => {
    const slices = startSlices(layOut(part, { ...shapedNetwork('star', 300) }, 870));
    const budget = 60_000;
    for (let before = 0; !step(slices, budget); before = slices.work) {
      assert.ok(slices.work - before < 60 * budget, String(slices.work - before));
    }
  });
}

test('rings and matrix draw every link; flows draw every link that carries something', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const network = randomNetwork(seed);
    const { links } = viewOf(network);
    const drawn = (part: (typeof PARTS)['rings']): string[] =>
      laidOut(part, network, 870).scene.links.map(({ id }) => id);
    const all = links.map(({ id }) => id);
    assert.deepEqual(drawn(PARTS.rings), all);
    assert.deepEqual(drawn(PARTS.matrix), all);
    assert.deepEqual(
      drawn(PARTS.flows),
      links.flatMap(({ id, flow }) => (flow === undefined ? [] : [id])),
    );
  }
});

test('the pictures are those that were looked at', () => {
  for (const [name, part] of Object.entries(PARTS)) {
    for (const width of [870, 264]) {
      const scene = (network: typeof seineNetwork): string => sceneToText(laidOut(part, network, width).scene);
      matchesGolden(`${name}-seine-${width}`, scene(seineNetwork));
      matchesGolden(`${name}-workshop-${width}`, scene(workshopNetwork));
    }
    matchesGolden(`${name}-odd-870`, sceneToText(upright(laidOut(part, oddNetwork, 870).scene)));
  }
});
