import assert from 'node:assert/strict';
import test from 'node:test';
import { BOX_REACH, nodeRadius, shapeExtent, shapePath, shapeReach } from '../../src/diagram/scene/shapes.js';
import { layersOf, strokeOf, widthOf } from '../../src/diagram/scene/strokes.js';

const FAMILIES = ['firms', 'local-authorities', 'state', 'training-research', 'networks', 'finance', 'society'];
const near = (value: number, wanted: number): void =>
  assert.ok(Math.abs(value - wanted) < 0.01, `${value} for ${wanted}`);
const HALF = Math.SQRT1_2;

test('shapes have the drawn geometry for a nominal radius of 10', () => {
  assert.equal(
    shapePath('firms', 10),
    'M7.4 -8.8A1.4 1.4 0 0 1 8.8 -7.4L8.8 7.4A1.4 1.4 0 0 1 7.4 8.8L-7.4 8.8A1.4 1.4 0 0 1 -8.8 7.4L-8.8 -7.4A1.4 1.4 0 0 1 -7.4 -8.8Z',
  );
  assert.equal(shapePath('local-authorities', 10), 'M0 -11.2L9.7 -5.6L9.7 5.6L0 11.2L-9.7 5.6L-9.7 -5.6Z');
  assert.equal(shapePath('state', 10), 'M0 -12.5L12.5 0L0 12.5L-12.5 0Z');
  assert.equal(shapePath('training-research', 10), 'M0 -12.2L12.5 9.5L-12.5 9.5Z');
  assert.match(shapePath('networks', 10), /^M-10\.5 0a10\.5 10\.5.*M-4\.8 0a4\.8 4\.8/);
  assert.match(shapePath('finance', 10), /^M-10 0a10 10/);
  assert.equal(shapePath('society', 10).match(/A5\.6 5\.6/g)?.length, 4);
  assert.equal(shapePath('a family nobody knows', 10), shapePath('society', 10));
});

test('a shape reaches as far as its outline', () => {
  near(shapeReach('firms', 10, 1, 0), 8.8);
  near(shapeReach('firms', 10, HALF, HALF), 8.8 * Math.SQRT2);
  near(shapeReach('local-authorities', 10, 0, -1), 11.2);
  near(shapeReach('local-authorities', 10, 1, 0), 9.7);
  near(shapeReach('state', 10, 0, 1), 12.5);
  near(shapeReach('state', 10, HALF, HALF), 12.5 * HALF);
  near(shapeReach('training-research', 10, 0, 1), 9.5);
  near(shapeReach('training-research', 10, 0, -1), 12.2);
  near(shapeReach('networks', 10, 0.6, 0.8), 10.5);
  near(shapeReach('finance', 10, 0.6, -0.8), 10);
  near(shapeReach('society', 10, 1, 0), 10.8);
  near(shapeReach('society', 10, HALF, HALF), 7.9);
});

test('no shape leaves its box', () => {
  for (const family of FAMILIES) {
    for (let at = 0; at < 360; at += 7) {
      const [ux, uy] = [Math.cos((at * Math.PI) / 180), Math.sin((at * Math.PI) / 180)];
      const reach = shapeReach(family, 1, ux, uy);
      const { side, up, down } = shapeExtent(family, 1);
      assert.ok(Math.abs(ux) * reach <= side + 1e-6 && side <= BOX_REACH, family);
      assert.ok(-uy * reach <= up + 1e-6 && uy * reach <= down + 1e-6 && Math.max(up, down) <= BOX_REACH, family);
    }
  }
});

test('a node grows with its links', () => {
  assert.equal(nodeRadius(0), 6.5);
  assert.equal(nodeRadius(9), 6.5 + 1.7 * 3);
});

test('degrees are told apart by their layers, not by a colour', () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((degree) =>
      layersOf(strokeOf(degree, false)).map(({ tone, width, dash }) => [tone, width, dash ?? '']),
    ),
    [
      [['link', 2, '.1 6']],
      [['link', 1.8, '8 5']],
      [['link', 1.8, '']],
      [
        ['link', 5.4, ''],
        ['surface', 2.2, ''],
      ],
      [
        ['link', 7, ''],
        ['surface', 3.8, '5 2'],
      ],
      [
        ['link', 9.6, ''],
        ['surface', 6.8, '3.2 1.9'],
        ['link', 2.2, ''],
      ],
    ],
  );
  assert.equal(layersOf(0)[0]?.round, true);
});

test('an unknown degree and a link from a role are thin; odd degrees are brought into the scale', () => {
  assert.equal(strokeOf(undefined, false), 'thin');
  assert.equal(strokeOf(4, true), 'thin');
  assert.equal(strokeOf(9, false), 5);
  assert.equal(strokeOf(-1, false), 0);
  assert.ok(widthOf('thin') < widthOf(2));
});

test('in a crowd all links are single lines, the loosest still dashed', () => {
  for (const stroke of [0, 1, 2, 3, 4, 5] as const) assert.equal(layersOf(stroke, true).length, 1);
  assert.ok(layersOf(0, true)[0]?.dash && layersOf(1, true)[0]?.dash && !layersOf(5, true)[0]?.dash);
});
