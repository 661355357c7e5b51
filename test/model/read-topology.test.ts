import assert from 'node:assert/strict';
import test from 'node:test';
import { buildAtlas } from '../../src/map/atlas.js';
import { readTopology } from '../../src/model/geometry/read-topology.js';
import type { Misfit } from '../../src/model/understand.js';
import type { Random } from '../../src/util/random.js';
import { seededRandom } from '../seeded-random.js';
import { rawLayer } from '../map/read-layers.js';

const SQUARE = [
  [2, 48],
  [2, 49],
  [3, 49],
  [3, 48],
  [2, 48],
];
const topology = (changes: object = {}, geometry: object = {}): unknown => ({
  type: 'Topology',
  objects: {
    territories: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', id: 'a', properties: { name: 'A', region: '11' }, arcs: [[0]], ...geometry }],
    },
  },
  arcs: [SQUARE],
  ...changes,
});
const read = (input: unknown): { ids: string[] | undefined; misfits: Misfit[] } => {
  const misfits: Misfit[] = [];
  const layer = readTopology('territories', input, (misfit) => misfits.push(misfit));
  return { ids: layer?.contours.map(({ id }) => id), misfits };
};

test('a sound layer is read whole', () => {
  const layer = readTopology('territories', topology({ attribution: ' IGN\u202e ' }));
  assert.deepEqual(layer?.contours, [{ id: 'a', name: 'A', region: '11', type: 'MultiPolygon', arcs: [[[0]]] }]);
  assert.equal(layer.attribution, 'IGN');
  assert.equal(buildAtlas(layer).areas[0]?.frame, 0);
});

test('steps are added up and brought to degrees', () => {
  const input = topology({
    arcs: [
      [
        [0, 0],
        [0, 10],
        [10, 0],
        [0, -10],
        [-10, 0],
      ],
    ],
    transform: { scale: [0.1, 0.1], translate: [2, 48] },
  });
  assert.deepEqual(readTopology('territories', input)?.arcs[0]?.[2], [3, 49]);
});

test('what is no topology, lacks the layer or is far too large is refused, with what was expected', () => {
  const huge = Array.from({ length: 250_000 }, () => [2, 48]);
  for (const input of [
    null,
    [],
    'x',
    {},
    { type: 'FeatureCollection' },
    topology({ arcs: null }),
    topology({ objects: { regions: {} } }),
    topology({ objects: { territories: { geometries: {} } } }),
    topology({ objects: null }),
    topology({ transform: { scale: ['a', 1], translate: [0, 0] } }),
    topology({ transform: 7 }),
    topology({ arcs: [huge] }),
    topology({ objects: { territories: { geometries: Array.from({ length: 3_000 }, () => ({})) } } }),
  ]) {
    const { ids, misfits } = read(input);
    assert.equal(ids, undefined);
    assert.equal(misfits.length, 1, JSON.stringify(misfits));
  }
});

test('a contour that is broken is left out, and told', () => {
  for (const geometry of [
    { arcs: [[9]] },
    { arcs: [[-7]] },
    { arcs: [[0.5]] },
    { arcs: [['0']] },
    { arcs: [[]] },
    { arcs: [] },
    { arcs: null },
    { arcs: [0] },
    { type: 'LineString', arcs: [0] },
    { type: 'Point', coordinates: [2, 48] },
    { id: undefined },
    { id: '' },
    { id: NaN },
    { id: {} },
  ]) {
    const { ids, misfits } = read(topology({}, geometry));
    assert.deepEqual(ids, [], JSON.stringify(geometry));
    assert.equal(misfits.length, 1);
  }
});

test('arcs with wrong positions are arcs that are not there', () => {
  for (const arc of [
    [],
    [[2, 48]],
    [[2], [3]],
    'x',
    null,
    [
      [2, 48],
      ['2', 48],
    ],
    [
      [2, 48],
      [200, 48],
    ],
    [
      [2, 48],
      [2, 99],
    ],
  ]) {
    assert.deepEqual(read(topology({ arcs: [arc] })).ids, []);
  }
});

test('one arc that a thousand rings name does not blow up', () => {
  const long = Array.from({ length: 1_000 }, (_, at) => [2 + at / 1_000, 48]);
  const { ids } = read(topology({ arcs: [long] }, { arcs: [Array.from({ length: 100_000 }, () => 0)] }));
  assert.deepEqual(ids, []);
});

test('the same identifier twice is met once, `__proto__` is only a name', () => {
  const one = { type: 'Polygon', id: '__proto__', properties: { name: 'P' }, arcs: [[0]] };
  const layer = readTopology('territories', topology({ objects: { territories: { geometries: [one, one] } } }));
  assert.deepEqual(
    layer?.contours.map(({ id }) => id),
    ['__proto__'],
  );
  assert.equal(readTopology('__proto__', topology()), undefined);
});

const HOSTILE: readonly unknown[] = [null, 0, -1, 1.5, 1e9, '', 'x', true, [], {}, [[0]], { type: 'Topology' }];
const spoil = (value: unknown, random: Random): unknown => {
  if (random() < 0.002) return HOSTILE[Math.floor(random() * HOSTILE.length)];
  if (Array.isArray(value)) return value.map((item) => spoil(item, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoil(inner, random)]));
};

test('whatever is spoiled in a real layer, what is left of it can be drawn', () => {
  const random = seededRandom(20261126);
  const whole = rawLayer('territories');
  let read = 0;
  for (let round = 0; round < 12; round++) {
    const layer = readTopology('territories', spoil(whole, random));
    if (!layer) continue;
    read++;
    const atlas = buildAtlas(layer, layer, layer);
    for (const { path } of [...atlas.areas, ...atlas.regions]) assert.doesNotMatch(path, /NaN|Infinity|undefined/);
  }
  assert.ok(read > 4, String(read));
});
