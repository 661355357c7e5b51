import assert from 'node:assert/strict';
import test from 'node:test';
import { busy } from '../../src/diagram/render/busy.js';
import { sketch } from '../../src/diagram/render/picture.js';
import { finish, startSlices, step } from '../../src/util/slices.js';
import {
  emptyNetwork,
  longNamesNetwork,
  oddNetwork,
  oneActorNetwork,
  seineNetwork,
  starNetwork,
  workshopNetwork,
} from '../fixtures/networks.js';
import { matchesGolden, sceneToText } from './golden.js';
import { clashingLabels, graphOf, overlappingNodes, randomGraph, sceneOf } from './random-graph.js';

/** Width over height of a sketch for a page. */
const PAGE = 1.4;
/** Widths of a phone, a tablet, a page, a screen. */
const WIDTHS = [270, 420, 700, 900, 1400];

test('no node overlaps another, no shown label meets anything, over graphs made by chance', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const graph = randomGraph(seed);
    const scene = sceneOf(graph, WIDTHS[seed % WIDTHS.length]);
    assert.deepEqual(overlappingNodes(scene), [], `seed ${seed}`);
    assert.deepEqual(clashingLabels(scene), [], `seed ${seed}`);
    assert.equal(scene.nodes.length, graph.nodes.length);
    assert.equal(scene.links.length, graph.edges.length);
    assert.ok(
      scene.nodes.every(({ x, y, r }) => x >= r && x <= scene.width - r && y >= r && y <= scene.height - r),
      `seed ${seed}: a node leaves the frame`,
    );
  }
});

test('the same graph gives the same picture, to the last digit, also after a resize and back', () => {
  const graph = graphOf(workshopNetwork);
  const first = sceneOf(graph, 880);
  const at = (width: number): string => sceneToText(sceneOf(graph, width));
  assert.equal(at(880), sceneToText(first));
  at(300);
  assert.equal(at(880), sceneToText(first));
});

test('the picture does not depend on how the work is sliced', () => {
  const graph = graphOf(seineNetwork);
  const inOneGo = finish(sketch(graph, PAGE, busy.drawOf(300)));
  const slices = startSlices(sketch(graph, PAGE, busy.drawOf(300)));
  let turns = 0;
  while (!step(slices, 100)) turns++;
  assert.ok(turns > 10);
  assert.deepEqual(slices.result, inOneGo);
});

test('no slice of a network of 300 actors does more than a few milliseconds of work', () => {
  const graph = randomGraph(7, 300);
  const slices = startSlices(sketch(graph, PAGE, busy.drawOf(300)));
  const budget = 60_000;
  for (let before = 0; !step(slices, budget); before = slices.work) assert.ok(slices.work - before < 3 * budget);
});

for (const [name, network] of Object.entries({ seineNetwork, workshopNetwork, longNamesNetwork, oddNetwork })) {
  for (const width of WIDTHS) {
    test(`${name} shows every label at ${width}`, () => {
      const scene = sceneOf(graphOf(network), width, 560);
      assert.equal(scene.unlabelled, 0);
      assert.deepEqual(overlappingNodes(scene), []);
      assert.deepEqual(clashingLabels(scene), []);
      assert.equal(scene.width, width);
      assert.ok(scene.height >= 560);
    });
  }
}

test('an empty network and an actor alone are pictures', () => {
  assert.deepEqual(sceneOf(graphOf(emptyNetwork)).nodes, []);
  const { nodes, labels } = sceneOf(graphOf(oneActorNetwork), 880, 640);
  assert.deepEqual(
    nodes.map(({ x, y }) => [Math.abs(x - 440) < 100, Math.abs(y - 320) < 100]),
    [[true, true]],
  );
  assert.equal(labels.length, 1);
});

test('one actor with 400 links stays readable: nothing overlaps, the height stays within two screens', () => {
  const scene = sceneOf(graphOf(starNetwork(400)));
  assert.deepEqual(overlappingNodes(scene), []);
  assert.deepEqual(clashingLabels(scene), []);
  assert.ok(scene.crowded);
  assert.ok(scene.height < 2000, String(scene.height));
  assert.ok(scene.labels.length >= 100, String(scene.labels.length));
  const narrow = sceneOf(graphOf(starNetwork(400)), 288);
  assert.deepEqual(overlappingNodes(narrow), []);
  assert.deepEqual(clashingLabels(narrow), []);
});

test('links that hold tighter are drawn shorter', () => {
  const graph = graphOf(workshopNetwork);
  const { links } = sceneOf(graph, 1200, 900);
  const mean = (tight: boolean): number => {
    const lengths = links.flatMap(({ points, stroke }) =>
      (typeof stroke === 'number' && stroke >= 4) === tight
        ? [Math.hypot(points.at(-2)! - points[0]!, points.at(-1)! - points[1]!)]
        : [],
    );
    return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  };
  assert.ok(mean(true) < mean(false));
});

test('the pictures are those that were looked at', () => {
  matchesGolden('seine-880', sceneToText(sceneOf(graphOf(seineNetwork), 880, 640)));
  matchesGolden('workshop-880', sceneToText(sceneOf(graphOf(workshopNetwork), 880, 640)));
  matchesGolden('workshop-288', sceneToText(sceneOf(graphOf(workshopNetwork), 288, 560)));
  matchesGolden('odd-600', sceneToText(sceneOf(graphOf(oddNetwork), 600, 560)));
});
