import assert from 'node:assert/strict';
import test from 'node:test';
import { BOX_REACH, nodeRadius, shapePath, shapeReach } from '../../src/diagram/scene/shapes.js';
import { layersOf, strokeOf, widthOf } from '../../src/diagram/scene/strokes.js';

const FAMILIES = ['firms', 'local-authorities', 'state', 'training-research', 'networks', 'finance', 'society'];
const near = (value: number, wanted: number): void =>
  assert.ok(Math.abs(value - wanted) < 0.01, `${value} for ${wanted}`);
const HALF = Math.SQRT1_2;

test('shapes have the drawn geometry, for a nominal radius of 1', () => {
  assert.match(shapePath('firms'), /^M-\.74-\.88H\.74A\.14\.14 0 0 1 \.88-\.74/);
  assert.equal(shapePath('local-authorities'), 'M0 -1.12 0.97 -0.56 0.97 0.56 0 1.12 -0.97 0.56 -0.97 -0.56Z');
  assert.equal(shapePath('state'), 'M0 -1.25 1.25 0 0 1.25 -1.25 0Z');
  assert.equal(shapePath('training-research'), 'M0 -1.22 1.25 0.95 -1.25 0.95Z');
  assert.match(shapePath('networks'), /^M-1\.05 0A1\.05.*M-\.48 0A\.48/);
  assert.match(shapePath('finance'), /^M-1 0A1 1/);
  assert.equal(shapePath('society').match(/\.56 0 1 1/g)?.length, 4);
  assert.equal(shapePath('a family nobody knows'), shapePath('society'));
});

test('a shape reaches as far as its outline', () => {
  near(shapeReach('firms', 1, 0), 0.88);
  near(shapeReach('firms', HALF, HALF), 0.88 * Math.SQRT2);
  near(shapeReach('local-authorities', 0, -1), 1.12);
  near(shapeReach('local-authorities', 1, 0), 0.97);
  near(shapeReach('state', 0, 1), 1.25);
  near(shapeReach('state', HALF, HALF), 1.25 * HALF);
  near(shapeReach('training-research', 0, 1), 0.95);
  near(shapeReach('training-research', 0, -1), 1.22);
  near(shapeReach('networks', 0.6, 0.8), 1.05);
  near(shapeReach('finance', 0.6, -0.8), 1);
  near(shapeReach('society', 1, 0), 1.08);
});

test('no shape leaves its box', () => {
  for (const family of FAMILIES) {
    for (let at = 0; at < 360; at += 7) {
      const [ux, uy] = [Math.cos((at * Math.PI) / 180), Math.sin((at * Math.PI) / 180)];
      const reach = shapeReach(family, ux, uy);
      assert.ok(Math.abs(ux) * reach <= BOX_REACH + 1e-6 && Math.abs(uy) * reach <= BOX_REACH + 1e-6, family);
    }
  }
});

test('a node grows with its links', () => {
  assert.equal(nodeRadius(0), 6.5);
  assert.equal(nodeRadius(9), 6.5 + 1.7 * 3);
});

test('degrees are told apart by their layers, not by a colour', () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((degree) => layersOf(strokeOf(degree, false))),
    [[[2, '.1 6']], [[1.8, '8 5']], [[1.8]], [[5.4], [2.2]], [[7], [3.8, '5 2']], [[9.6], [6.8, '3.2 1.9'], [2.2]]],
  );
});

test('an unknown degree and a link from a role are thin', () => {
  assert.equal(strokeOf(undefined, false), 'thin');
  assert.equal(strokeOf(4, true), 'thin');
  assert.ok(widthOf('thin') < widthOf(2));
});

test('in a crowd all links are single lines, the loosest still dashed', () => {
  for (const stroke of [0, 1, 2, 3, 4, 5] as const) assert.equal(layersOf(stroke, true).length, 1);
  assert.ok(layersOf(0, true)[0]?.[1] && layersOf(1, true)[0]?.[1] && !layersOf(5, true)[0]?.[1]);
});
