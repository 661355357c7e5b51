import assert from 'node:assert/strict';
import test from 'node:test';
import { buildAtlas, type Area } from '../../src/map/atlas.js';
import { FRAMES, frameAt, type Spot } from '../../src/map/frames.js';
import { boxOfRegion, scaleOf, spotsOnPage } from '../../src/map/layout.js';
import { layerOf, realAtlas } from './read-layers.js';

const atlas = realAtlas();
const named = (areas: readonly Area[], name: RegExp): Area => {
  const found = areas.filter((area) => name.test(area.name));
  assert.equal(found.length, 1, `${String(name)}: ${found.map((area) => area.name).join()}`);
  return found[0]!;
};
const territory = (name: RegExp): Area => named(atlas.areas, name);
const region = (name: RegExp): Area => named(atlas.regions, name);

/** Rings of a path, as it is drawn. */
const ringsOf = ({ path }: Pick<Area, 'path'>): Spot[][] =>
  path
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((spot) => spot.split(' ').map(Number) as unknown as Spot),
    );
/** Square kilometres, by the shoelace formula over the drawn path: holes are turned the other way round. */
const areaOf = (area: Area): number =>
  Math.abs(
    ringsOf(area).reduce(
      (sum, ring) =>
        sum +
        ring.reduce((part, [x0, y0], at) => {
          const [x1, y1] = ring[(at + 1) % ring.length]!;
          return part + (x0 * y1 - x1 * y0) / 2;
        }, 0),
      0,
    ),
  );

/**
 * Lambert 93 as IGN computes it, on the ellipsoid GRS 80 (note NTG 71, algorithms 1 and 3, with its constants): kilometres.
 */
const lambert93 = (longitude: number, latitude: number): Spot => {
  const [e, n, c, xs, ys] = [0.0818191910428158, 0.725607765, 11_754_255.426, 700_000, 12_655_612.05];
  const sine = Math.sin((latitude * Math.PI) / 180);
  const r = c * Math.exp(-n * (Math.atanh(sine) - e * Math.atanh(e * sine)));
  const turn = (n * (longitude - 3) * Math.PI) / 180;
  return [(xs + r * Math.sin(turn)) / 1000, (ys - r * Math.cos(turn)) / 1000];
};
const TOWNS: readonly (readonly [name: string, longitude: number, latitude: number])[] = [
  ['Paris', 2.3522, 48.8566],
  ['Brest', -4.4861, 48.3904],
  ['Dunkerque', 2.3768, 51.0344],
  ['Strasbourg', 7.7521, 48.5734],
  ['Perpignan', 2.8956, 42.6887],
  ['Ajaccio', 8.7369, 41.9192],
];

test('the mainland is in Lambert 93: distances between towns are those of the official plane, to four per thousand', () => {
  const { project } = FRAMES[0]!;
  for (const [a, ...first] of TOWNS) {
    for (const [b, ...second] of TOWNS) {
      if (a >= b) continue;
      const distance = (from: Spot, to: Spot): number => Math.hypot(from[0] - to[0], from[1] - to[1]);
      const is = distance(project(...first), project(...second));
      const official = distance(lambert93(...first), lambert93(...second));
      assert.ok(
        Math.abs(is / official - 1) < 0.004,
        `${a} to ${b}: ${String(is)} km, ${String(official)} in Lambert 93`,
      );
    }
  }
  // The central meridian is straight up.
  assert.ok(Math.abs(project(3, 50)[0]) < 1e-9);
});

test('overseas, a kilometre on the picture is one on the ground: great circles, to two per thousand', () => {
  const sphere = (lonA: number, latA: number, lonB: number, latB: number): number => {
    const [p, q, d] = [latA, latB, lonB - lonA].map((angle) => (angle * Math.PI) / 180) as [number, number, number];
    return 6371 * Math.acos(Math.sin(p) * Math.sin(q) + Math.cos(p) * Math.cos(q) * Math.cos(d));
  };
  const pairs = [
    // Basse-Terre and Pointe-à-Pitre; Cayenne and Saint-Laurent-du-Maroni; Saint-Denis and Saint-Pierre.
    [-61.726, 15.998, -61.534, 16.241],
    [-52.334, 4.939, -54.033, 5.505],
    [55.448, -20.882, 55.477, -21.342],
  ] as const;
  for (const [lonA, latA, lonB, latB] of pairs) {
    const { project } = FRAMES[frameAt(lonA, latA)]!;
    const [from, to] = [project(lonA, latA), project(lonB, latB)];
    const is = Math.hypot(from[0] - to[0], from[1] - to[1]);
    assert.ok(Math.abs(is / sphere(lonA, latA, lonB, latB) - 1) < 0.002, `${String(is)} km`);
    assert.equal(to[0] > from[0], lonB > lonA);
    assert.equal(to[1] > from[1], latB < latA);
  }
});

test('places are where they are: known towns and regions by compass', () => {
  const paris = region(/^Île-de-France$/);
  assert.ok(territory(/^Finistère$/).centre[0] < paris.centre[0], 'Brest is west of Paris');
  assert.ok(territory(/^Aa – Dunkerque/).centre[1] < paris.centre[1], 'Dunkerque is north of Paris');
  assert.ok(
    territory(/^Nice Côte d'Azur/).centre[0] > territory(/^Aix-Marseille-Provence/).centre[0],
    'Nice is east of Marseille',
  );
  const [corsica, normandy] = [region(/^Corse$/), region(/^Normandie$/)];
  assert.ok(corsica.centre[0] > 450 && corsica.centre[1] > 400);
  assert.ok(normandy.centre[0] < 0 && normandy.centre[1] < -200);
});

test('overseas territories are each in the frame of their region, and nowhere else', () => {
  const frames = new Map(atlas.regions.map(({ id, frame }) => [id, frame]));
  assert.deepEqual(
    ['01', '02', '03', '04', '06'].map((code) => frames.get(code)),
    [1, 2, 3, 4, 5],
  );
  for (const area of atlas.areas) assert.equal(area.frame, frames.get(area.region ?? ''), area.name);
  assert.equal(territory(/Réunion/).frame, 4);
  assert.equal(frameAt(55.45, -20.88), 4);
  assert.equal(frameAt(-56.3, 46.9), -1);
});

test('nothing of the demonstration data is out of its frame, and none of it is lost', () => {
  assert.equal(atlas.areas.length, 183);
  assert.equal(atlas.regions.length, 18);
  for (const area of [...atlas.areas, ...atlas.regions]) {
    const [left, top, right, bottom] = FRAMES[area.frame]!.box;
    assert.ok(area.box[0] >= left && area.box[1] >= top && area.box[2] <= right && area.box[3] <= bottom, area.name);
    assert.doesNotMatch(area.path, /NaN|Infinity|undefined/);
  }
  assert.ok(atlas.departments.every((path) => path.startsWith('M')));
});

test('areas of regions are those that are known, to some per cent: the contours are simplified', () => {
  // Square kilometres, as the institute of statistics publishes them.
  const known: readonly (readonly [RegExp, number])[] = [
    [/^Île-de-France$/, 12_012],
    [/^Normandie$/, 29_907],
    [/^Occitanie$/, 72_724],
    [/^Guyane$/, 83_534],
    [/^La Réunion$/, 2_504],
    [/^Corse$/, 8_680],
  ];
  for (const [name, size] of known) {
    const is = areaOf(region(name));
    assert.ok(Math.abs(is / size - 1) < 0.06, `${String(name)}: ${is.toFixed()} km², ${String(size)} known`);
  }
});

test('neighbours are mutual, and share points of their borders', () => {
  atlas.neighbours.forEach((list, at) => {
    for (const other of list) assert.ok(atlas.neighbours[other]!.includes(at));
    const spots = new Set(ringsOf(atlas.areas[at]!).flat().map(String));
    for (const other of list) {
      const shared = ringsOf(atlas.areas[other]!)
        .flat()
        .filter((spot) => spots.has(String(spot)));
      assert.ok(shared.length >= 2, `${atlas.areas[at]!.name} and ${atlas.areas[other]!.name}`);
    }
  });
});

test('the centre of an area lies in its box; a contour outside every frame is left out, and its neighbours know', () => {
  for (const { centre, box, name } of atlas.areas) {
    assert.ok(centre[0] >= box[0] && centre[0] <= box[2] && centre[1] >= box[1] && centre[1] <= box[3], name);
  }
  const layer = layerOf('territories');
  const astray = layer.arcs.map((arc, at) =>
    layer.contours[20]!.arcs.flat(2).some((used) => (used < 0 ? ~used : used) === at)
      ? arc.map(([longitude]): [number, number] => [longitude, -60])
      : arc,
  );
  const partial = buildAtlas({ ...layer, arcs: astray });
  assert.ok(partial.areas.length < 183 && partial.areas.length > 170);
  assert.equal(partial.neighbours.length, partial.areas.length);
  assert.ok(partial.neighbours.flat().every((place) => partial.areas[place]));
  assert.deepEqual(partial.regions, []);
});

test('a region fills its picture, and areas stand on the page where they are drawn', () => {
  const normandy = region(/^Normandie$/);
  const box = boxOfRegion(normandy);
  assert.ok(box[0] < normandy.box[0] && box[3] > normandy.box[3]);
  const scale = scaleOf(box, 600, 400);
  assert.ok((box[2] - box[0]) * scale <= 600.001 && (box[3] - box[1]) * scale <= 400.001);
  const seine = territory(/^Axe Seine$/);
  const [x, y] = spotsOnPage([seine], normandy, () => ({ left: 100, top: 50, width: 600, height: 400 }));
  assert.ok(x! > 100 && x! < 700 && y! > 50 && y! < 450);
  const [unseenX] = spotsOnPage([seine], undefined, () => undefined);
  assert.ok(Number.isFinite(unseenX));
});
