import assert from 'node:assert/strict';
import test from 'node:test';
import { buildGraph, type GraphEdge } from '../../src/diagram/graph.js';
import { hitTest } from '../../src/diagram/scene/hit.js';
import { bentCourse, fanOut, loopCourse } from '../../src/diagram/scene/fans.js';
import { placeLabels, type Claim } from '../../src/diagram/scene/labels.js';
import { buildScene, type Scene } from '../../src/diagram/scene/scene.js';
import { measureRoughly, wordLabel } from '../../src/diagram/scene/text.js';
import { finish } from '../../src/util/slices.js';

const anchor = (x: number, y: number, family = 'finance') => ({ x, y, r: 10, family });
const edge = (id: string, from: string, to: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  id,
  from,
  to,
  degree: 2,
  announced: false,
  faint: false,
  directed: true,
  ...more,
});
const nodes = [
  { id: 'a', label: 'Alpha', family: 'firms' },
  { id: 'b', label: 'Bêta', family: 'state' },
  { id: 'c', label: 'Gamma', family: 'society' },
];
const sceneOf = (edges: readonly GraphEdge[], points: readonly number[] = [100, 100, 300, 100, 200, 220]): Scene =>
  finish(
    buildScene(
      { ...buildGraph(nodes, edges), points: Float64Array.from(points), width: 400, height: 300, fan: fanOut },
      measureRoughly,
    ),
  );

test('a link stops four units before both shapes', () => {
  assert.deepEqual(bentCourse(anchor(0, 0), anchor(100, 0), 0).points, [14, 0, 86, 0]);
  assert.deepEqual(bentCourse(anchor(0, 0, 'state'), anchor(0, 100, 'firms'), 0).points, [0, 16.5, 0, 87.2]);
});

test('links between shapes that nearly touch do not turn round', () => {
  const [x1, , x2] = bentCourse(anchor(0, 0), anchor(24, 0), 0).points;
  assert.ok(x1! <= x2!);
  assert.ok(bentCourse(anchor(5, 5), anchor(5, 5), 0).points.every(Number.isFinite));
});

test('several links of one pair fan out on both sides and never share a course', () => {
  const { links } = sceneOf([edge('1', 'a', 'b'), edge('2', 'b', 'a'), edge('3', 'a', 'b')]);
  assert.equal(new Set(links.map(({ path }) => path)).size, 3);
  const heights = links.map(({ middle }) => middle[1]).sort((p, q) => p - q);
  assert.ok(heights[0]! < 95 && Math.abs(heights[1]! - 100) < 1 && heights[2]! > 105, String(heights));
});

test('even a hundred links of one pair stay within bounds', () => {
  const { links } = sceneOf(Array.from({ length: 100 }, (_, at) => edge(`${at}`, 'a', 'b', { degree: at % 6 })));
  const farthest = Math.max(...links.map(({ middle }) => Math.abs(middle[1] - 100)));
  assert.ok(farthest <= 110, String(farthest));
  assert.equal(new Set(links.map(({ path }) => path)).size, 100);
});

test('a self link is a loop beside its node, the next one around it', () => {
  const { links } = sceneOf([edge('1', 'a', 'a'), edge('2', 'a', 'b'), edge('3', 'a', 'a')]);
  assert.match(links[0]!.path, /^M[^Q]+Q/);
  assert.notEqual(links[0]!.path, links[2]!.path);
  assert.equal(loopCourse(anchor(50, 50), 0).points.length, 6);
});

test('a course is flattened from its start to its end', () => {
  const chain = bentCourse(anchor(0, 0), anchor(100, 0), 20).chain;
  assert.equal(chain.length, 18);
  assert.ok(chain.every(Number.isFinite));
});

test('announced links carry their bead at the middle; a role is thin', () => {
  const { links } = sceneOf([
    edge('1', 'a', 'b', { announced: true }),
    edge('2', 'b', 'c', { faint: true, degree: 5 }),
  ]);
  assert.equal(links[0]!.announced, true);
  assert.deepEqual(links[0]!.middle[1], 100);
  assert.equal(links[1]!.stroke, 'thin');
});

test('over 120 links a scene is crowded', () => {
  const many = (count: number): GraphEdge[] => Array.from({ length: count }, (_, at) => edge(`${at}`, 'a', 'b'));
  assert.equal(sceneOf(many(120)).crowded, false);
  assert.equal(sceneOf(many(121)).crowded, true);
});

test('the point under the pointer is a node by its shape, by its label, or else a link', () => {
  const scene = sceneOf([edge('1', 'a', 'b'), edge('2', 'a', 'c')]);
  assert.deepEqual(hitTest(scene, 103, 98), { type: 'node', index: 0 });
  const { box, node } = scene.labels.find((label) => label.node === 2)!;
  assert.deepEqual(hitTest(scene, (box.left + box.right) / 2, (box.top + box.bottom) / 2), {
    type: 'node',
    index: node,
  });
  assert.deepEqual(hitTest(scene, 200, 104), { type: 'link', index: 0 });
  assert.deepEqual(hitTest(scene, 152, 160), { type: 'link', index: 1 });
  assert.equal(hitTest(scene, 380, 290), undefined);
});

const claim = (x: number, y: number, name: string, links = 1): Claim => ({
  x,
  y,
  reach: 8,
  links,
  wordings: wordLabel(name, measureRoughly),
});

test('a label stands to the right of its node where nothing forbids it', () => {
  const [label] = finish(placeLabels([claim(100, 100, 'Saur')], { width: 400, height: 200 }, []));
  assert.equal(label?.anchor, 'start');
  assert.ok(label.x > 108 && label.y > 100 && label.y < 108);
});

test('a label leaves the frame on no side', () => {
  const [label] = finish(placeLabels([claim(390, 100, 'Saur')], { width: 400, height: 200 }, []));
  assert.equal(label?.anchor, 'end');
});

test('a label moves off a link rather than cover it', () => {
  const [label] = finish(
    placeLabels([claim(100, 100, 'Saur')], { width: 400, height: 200 }, [[112, 100, 300, 100, 2]]),
  );
  assert.notEqual(label?.anchor, 'start');
});

test('when two labels cannot both be shown the one with more links stays', () => {
  const crowd = [claim(60, 30, 'Communauté urbaine', 1), claim(80, 30, 'Communauté de communes', 5)];
  const placed = finish(placeLabels(crowd, { width: 140, height: 100 }, []));
  assert.equal(placed[0], undefined);
  assert.ok(placed[1]);
});

test('a name that fits nowhere is not shown', () => {
  const placed = finish(placeLabels([claim(20, 20, 'Communauté urbaine')], { width: 40, height: 40 }, []));
  assert.deepEqual(placed, [undefined]);
});
