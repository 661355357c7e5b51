/** What moves and grows: parts, zoom, enlarged scenes, the way from one layout to another. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { movePicture } from '../../src/components/cooperation-diagram/move-picture.js';
import { viewNetwork } from '../../src/components/cooperation-diagram/network-view.js';
import { partBeside } from '../../src/diagram/interaction/parts.js';
import { scrollFor, zoomBy, zoomByFingers, zoomByWheel } from '../../src/diagram/interaction/zoom.js';
import { blend } from '../../src/diagram/scene/blend.js';
import { fanOut } from '../../src/diagram/scene/fans.js';
import { enlargeScene } from '../../src/diagram/scene/enlarge.js';
import { fit, wordWithin } from '../../src/diagram/scene/fit.js';
import type { Scene } from '../../src/diagram/scene/scene.js';
import { measureRoughly, wordLabel, type Measure } from '../../src/diagram/scene/text.js';
import { finish } from '../../src/util/slices.js';
import { seineNetwork, workshopNetwork } from '../fixtures/networks.js';
import { laidOut, PARTS, viewOf } from './layouts.js';
import { clashingLabels, overlappingNodes, sceneOf } from './random-graph.js';

test('the parts of a picture follow one another, round and round', () => {
  const view = viewNetwork({ ...seineNetwork, links: seineNetwork.links.filter(({ id }) => id !== 'none') }, {});
  const name = (at: number | undefined): string | undefined => (at === undefined ? undefined : view.actors[at]!.name);
  const at = (id: string): number => view.actors.findIndex((actor) => actor.id === id);
  const beside = (id: string, step: 1 | -1): string | undefined =>
    name(partBeside(view.graph, view.actorOrder, at(id), step));
  assert.equal(beside('saur', 1), 'Sevede');
  assert.equal(beside('tereos', 1), 'Caux Seine agglo');
  assert.equal(beside('saur', -1), 'Sevede');
  assert.equal(partBeside({ neighbours: [[1], [0]] }, [0, 1], 0, 1), undefined);
  assert.equal(partBeside({ neighbours: [] }, [], 0, 1), undefined);
  // What is filtered out ties nothing together.
  assert.equal(partBeside({ neighbours: [[1], [0, 2], [1]] }, [0, 2], 0, 1), 2);
});

test('zoom stays between the whole and eight times, and keeps the point under the pointer', () => {
  assert.equal(zoomBy(1, 'out'), 1);
  assert.equal(zoomBy(8, 'in'), 8);
  assert.equal(zoomBy(3, 'whole'), 1);
  assert.equal(zoomBy(zoomBy(1, 'in'), 'out'), 1);
  assert.ok(zoomByWheel(2, -50) > 2 && zoomByWheel(2, 50) < 2 && zoomByWheel(1, 500) === 1);
  assert.equal(zoomByFingers(2, 100, 150), 3);
  assert.equal(zoomByFingers(2, 0, 150), 2);
  assert.equal(scrollFor(100, 50, 2), 250);
  assert.equal(scrollFor(0, 50, 0.5), 0);
});

test('an enlarged network has the same places farther apart, shapes of the same size, and more labels', () => {
  const { graph } = viewOf(workshopNetwork);
  const scene = sceneOf(graph, 300);
  const large = finish(enlargeScene(graph, scene, 3, measureRoughly, { fan: fanOut }));
  assert.equal(large.width, 3 * scene.width);
  scene.nodes.forEach(({ x, y, r }, at) => {
    const node = large.nodes[at]!;
    assert.ok(Math.abs(node.x - 3 * x) < 0.2 && Math.abs(node.y - 3 * y) < 0.2);
    assert.equal(node.r, r);
  });
  assert.ok(large.labels.length >= scene.labels.length);
  assert.deepEqual(clashingLabels(large), []);
  assert.deepEqual(overlappingNodes(large), []);
});

const pair = (): [Scene, Scene] => [
  laidOut(PARTS.rings, seineNetwork, 800).scene,
  laidOut(PARTS.matrix, seineNetwork, 800).scene,
];

test('between two scenes each node is on its way, and at the ends where it was and will be', () => {
  const [from, to] = pair();
  const between = blend(from, to);
  const at = (share: number): number[] => between(share).nodes.flatMap(({ x, y }) => [x, y]);
  assert.deepEqual(
    at(0),
    from.nodes.flatMap(({ x, y }) => [x, y]),
  );
  assert.deepEqual(
    at(1),
    to.nodes.flatMap(({ x, y }) => [x, y]),
  );
  const half = between(0.5);
  half.nodes.forEach(({ id, x }, node) => {
    assert.equal(id, to.nodes[node]!.id);
    assert.ok(Math.abs(x - (from.nodes[node]!.x + to.nodes[node]!.x) / 2) < 0.11);
  });
  assert.equal(half.links.length, to.links.length);
  assert.deepEqual(new Set(half.labels.map(({ node }) => node)).size, half.labels.length);
  assert.deepEqual(JSON.stringify(between(0.3)), JSON.stringify(blend(from, to)(0.3)));
});

test('a name goes from where it was around its node to where it will be, and ends as it is written there', () => {
  const [from, to] = pair();
  const between = blend(from, to);
  const start = between(0);
  assert.ok(start.labels.length > 5);
  let sides = 0;
  for (const label of start.labels) {
    const { id, x } = start.nodes[label.node]!;
    const old = from.labels.find(({ node }) => from.nodes[node]!.id === id)!;
    if (old.lines.length === label.lines.length) assert.ok(Math.abs(old.y - label.y) < 0.11, id);
    if (old.anchor === 'middle') continue;
    sides += 1;
    // On the same side, and as near: its other end is as far as it is long.
    if (old.anchor === label.anchor) assert.ok(Math.abs(old.x - label.x) < 0.11, id);
    else assert.ok(old.anchor === 'start' ? label.x > x : label.x < x, id);
  }
  assert.ok(sides > 3);
  const level = to.labels.filter(({ transform }) => transform === undefined);
  for (const label of between(1).labels) assert.ok(level.some(({ x, y }) => x === label.x && y === label.y));
});

test('who was in a family begins where the family was', () => {
  const [from, to] = pair();
  const firms = to.nodes.filter(({ family }) => family === 'firms');
  const folded: Scene = {
    ...from,
    nodes: [{ ...from.nodes[0]!, id: 'family:firms', family: 'firms', x: 123, y: 45 }],
    labels: [],
  };
  const start = blend(folded, to)(0);
  for (const { id } of firms) {
    const node = start.nodes.find((each) => each.id === id)!;
    assert.deepEqual([node.x, node.y], [123, 45]);
  }
});

/** Frames that are called by hand. */
const frames = () => {
  const waiting: ((time: number) => void)[] = [];
  return {
    frame: (draw: (time: number) => void): void => {
      waiting.push(draw);
    },
    run: (time: number): void => {
      for (const draw of waiting.splice(0)) draw(time);
    },
    waiting,
  };
};

test('a move is drawn frame by frame and ends with the scene itself; who wants no motion sees that at once', () => {
  const [from, to] = pair();
  const { frame, run, waiting } = frames();
  const drawn: (Scene | undefined)[] = [];
  const draw = (scene: Scene | undefined): boolean => drawn.push(scene) > 0;
  movePicture(from, to, frame, draw, false);
  run(1000);
  run(1160);
  run(1330);
  assert.equal(waiting.length, 0);
  assert.equal(drawn.length, 4);
  assert.deepEqual(drawn[2]!.nodes, blend(from, to)(0.5).nodes);
  assert.equal(drawn[3], undefined);
  drawn.length = 0;
  movePicture(from, to, frame, draw, true);
  assert.deepEqual([drawn, waiting.length], [[undefined], 0]);
});

test('a move that is broken off draws no more, and the next one goes on from where it was', () => {
  const [from, to] = pair();
  const { frame, run, waiting } = frames();
  let goesOn = true;
  let last: Scene | undefined;
  movePicture(from, to, frame, (scene) => ((last = scene), goesOn), false);
  run(0);
  run(160);
  const middle = last!;
  goesOn = false;
  run(200);
  assert.equal(waiting.length, 0);
  const back: (Scene | undefined)[] = [];
  movePicture(middle, from, frame, (scene) => back.push(scene) > 0, false);
  const places = ({ nodes }: Scene): (readonly [string, number, number])[] => nodes.map(({ id, x, y }) => [id, x, y]);
  assert.deepEqual(places(back[0]!), places(middle));
});

test('a text is cut by halving: a name of thousands of characters is measured a few times', () => {
  let measured = 0;
  const counting: Measure = (text) => {
    measured++;
    return measureRoughly(text);
  };
  const cut = fit('Communauté '.repeat(500), 120, counting);
  assert.ok(measured < 12, String(measured));
  assert.ok(cut.endsWith('…') && measureRoughly(cut) <= 120 && measureRoughly(`${cut.slice(0, -1)}é…`) > 110);
  assert.equal(fit('Saur', 120, measureRoughly), 'Saur');
  assert.equal(fit('🏭🏭🏭🏭🏭🏭🏭🏭', 30, measureRoughly).includes('\ufffd'), false);
  assert.ok(!/[\ud800-\udbff]…/.test(fit('🏭'.repeat(50), 40, measureRoughly)));
  measured = 0;
  wordLabel('Syndicat mixte '.repeat(60), counting);
  assert.ok(measured < 400, String(measured));
  const held = wordWithin(50, 60, 'Agence de l’eau Seine-Normandie', measureRoughly);
  assert.ok(held && held.width <= 60);
  assert.equal(wordWithin(50, 60, ' ', measureRoughly), undefined);
});
