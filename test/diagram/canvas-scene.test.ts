import assert from 'node:assert/strict';
import test from 'node:test';
import { indexScene } from '../../src/diagram/render/canvas-index.js';
import { paintScene, type Camera, type Look, type Paint, type Pen } from '../../src/diagram/render/canvas-scene.js';
import { finish } from '../../src/util/slices.js';
import { seineNetwork } from '../fixtures/networks.js';
import { graphOf, sceneOf } from './random-graph.js';

/** Writes down what is called, and what is set by then. */
const recording = (): { pen: Pen; calls: string[] } => {
  const calls: string[] = [];
  const say =
    (name: string, settings: readonly string[] = []) =>
    (...values: unknown[]): void => {
      const set = settings.map((key) => String((pen as unknown as Record<string, unknown>)[key]));
      calls.push(
        [
          name,
          ...values.map((value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value)),
          ...set,
        ].join(' '),
      );
    };
  const pen = {
    ...{ strokeStyle: '', fillStyle: '', lineWidth: 1, globalAlpha: 1, font: '', textBaseline: '', lineJoin: '' },
    setTransform: say('setTransform'),
    clearRect: say('clearRect'),
    beginPath: say('beginPath'),
    moveTo: say('moveTo'),
    lineTo: say('lineTo'),
    rect: say('rect'),
    stroke: say('stroke', ['strokeStyle', 'globalAlpha']),
    fill: say('fill', ['fillStyle', 'globalAlpha']),
    fillText: say('fillText', ['fillStyle']),
    strokeText: say('strokeText', ['strokeStyle']),
  } as unknown as Pen;
  return { pen, calls };
};

const graph = graphOf(seineNetwork);
const scene = sceneOf(graph, 880, 640);
const index = finish(indexScene(scene));
const paint: Paint = {
  ...{ link: 'thread', announced: 'ghost', surface: 'paper', text: 'ink' },
  family: (family) => family,
  shape: (family) => `shape of ${family}` as unknown as Path2D,
  font: (size) => `${size}px`,
};
const all: Look = { linkTone: () => '', nodeTone: () => '' };
const names = graph.nodes.map(({ label }) => label);
const camera: Camera = { x: 0, y: 0, scale: 1, width: scene.width, height: scene.height, ratio: 2 };

const paintWith = (given: Partial<Camera> = {}, look = all): { calls: string[]; shown: number } => {
  const { pen, calls } = recording();
  const shown = paintScene(pen, scene, index, { ...camera, ...given }, paint, look, { names });
  return { calls, shown };
};
const count = (calls: readonly string[], name: string): number =>
  calls.filter((call) => call.startsWith(`${name} `)).length;

test('the same scene, camera and colours give the same calls', () => {
  assert.deepEqual(paintWith(), paintWith());
});

test('every node is filled with its family’s shape and colour, every link is a line of the link’s colour', () => {
  const { calls } = paintWith();
  for (const family of new Set(scene.nodes.map(({ family }) => family))) {
    const own = scene.nodes.filter((node) => node.family === family).length;
    assert.equal(calls.filter((call) => call === `fill shape of ${family} evenodd ${family} 1`).length, own);
  }
  assert.equal(count(calls, 'moveTo'), scene.links.length);
  assert.ok(calls.every((call) => !call.startsWith('stroke ') || /^stroke (thread|ghost) 1$/.test(call)));
});

test('names never meet, and those with most links come first', () => {
  const { calls, shown } = paintWith();
  assert.ok(shown > 0);
  assert.equal(count(calls, 'fillText'), shown);
  const most = scene.nodes.reduce((best, node, at) => (node.links > scene.nodes[best]!.links ? at : best), 0);
  assert.ok(calls.find((call) => call.startsWith('fillText '))?.includes(names[most]!));
});

test('what is out of sight is not drawn', () => {
  const { x, y } = scene.nodes[0]!;
  const { calls } = paintWith({ x: x - 5, y: y - 5, width: 40, height: 40, scale: 4 });
  assert.ok(calls.filter((call) => call.startsWith('fill shape')).length < scene.nodes.length);
  assert.ok(calls.some((call) => call.startsWith('fill shape')));
});

test('from far away shapes are squares, one path a colour', () => {
  const { calls } = paintWith({ scale: 0.1, width: 88, height: 64 });
  assert.equal(count(calls, 'rect'), scene.nodes.length);
  assert.equal(calls.filter((call) => call.startsWith('fill shape')).length, 0);
});

test('what is filtered out is not drawn, what is away stays back', () => {
  const hidden = paintWith({}, { linkTone: () => undefined, nodeTone: (node) => (node === 0 ? undefined : 'away') });
  assert.equal(count(hidden.calls, 'moveTo'), 0);
  const shapes = hidden.calls.filter((call) => call.startsWith('fill shape'));
  assert.equal(shapes.length, scene.nodes.length - 1);
  assert.ok(shapes.every((call) => call.endsWith(' 0.15')));
});
