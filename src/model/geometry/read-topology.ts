import { stripBidi } from '../../util/strip-bidi.js';
import type { Report } from '../understand.js';

/** One contour of a layer, in TopoJSON: rings are lists of arcs, `~i` is arc `i` turned round. */
export interface Contour {
  readonly id: string;
  readonly name: string;
  /** INSEE code of the region it lies in, where the layer says so. */
  readonly region: string | undefined;
  readonly type: 'MultiPolygon';
  /** Polygons, each of rings, each of arcs. */
  readonly arcs: number[][][];
}

/** A layer of contours that was looked at: every arc that a ring names is there, every position is on the globe. */
export interface Topology {
  readonly type: 'Topology';
  readonly objects: Readonly<Record<string, never>>;
  /** Positions in degrees, longitude first. */
  readonly arcs: [number, number][][];
  readonly contours: readonly Contour[];
  /** Whom to name under a map. */
  readonly attribution: string | undefined;
}

/** Positions a layer may have, those of arcs that several rings name counted for each. */
const MOST_POSITIONS = 200_000;
/** More contours than that are no layer of territories, and neighbours are looked for pair by pair. */
const MOST_CONTOURS = 2_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? stripBidi(value.trim()) : undefined;

/** An arc in degrees; undefined when it is none, or leaves the globe. */
const readArc = (
  arc: unknown,
  scale: readonly [number, number] | undefined,
  shift: readonly [number, number],
): [number, number][] | undefined => {
  if (!Array.isArray(arc) || arc.length < 2) return undefined;
  const read: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const position of arc as readonly unknown[]) {
    if (!isPair(position)) return undefined;
    // With a scale, each position is a step from the one before.
    [x, y] = scale ? [x + position[0], y + position[1]] : [position[0], position[1]];
    const [longitude, latitude] = scale ? [x * scale[0] + shift[0], y * scale[1] + shift[1]] : [x, y];
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return undefined;
    read.push([longitude, latitude]);
  }
  return read;
};

/**
 * Reads a layer of TopoJSON that nobody vouches for: a contour whose arcs are missing, broken or off the globe is left
 * out and reported, the others stay. What comes out may be handed to any library: nothing in it is out of place.
 *
 * @param layer name of the object to read
 * @returns undefined when it is no topology, has no such object, or is larger than any map of this country
 */
export const readTopology = (layer: string, input: unknown, report: Report = () => undefined): Topology | undefined => {
  const tell = (path: string, expected: string, received: unknown): void => {
    report({ path, expected, received: typeof received });
  };
  if (!isRecord(input) || input['type'] !== 'Topology') {
    tell('type', '"Topology"', input);
    return undefined;
  }
  const { arcs: rawArcs, objects, transform } = input;
  if (!Array.isArray(rawArcs)) {
    tell('arcs', 'Array', rawArcs);
    return undefined;
  }
  const collection = isRecord(objects) && Object.hasOwn(objects, layer) ? objects[layer] : undefined;
  const geometries = isRecord(collection) ? collection['geometries'] : undefined;
  if (!Array.isArray(geometries)) {
    tell(`objects.${layer}.geometries`, 'Array', geometries);
    return undefined;
  }
  const count = rawArcs.reduce((sum: number, arc: unknown) => sum + (Array.isArray(arc) ? arc.length : 0), 0);
  if (count > MOST_POSITIONS || geometries.length > MOST_CONTOURS) {
    tell('arcs', 'fewer positions', rawArcs);
    return undefined;
  }
  const { scale, translate } = isRecord(transform) ? transform : {};
  if (transform !== undefined && !(isPair(scale) && isPair(translate))) {
    tell('transform', 'Object', transform);
    return undefined;
  }
  const arcs = rawArcs.map((arc: unknown) =>
    readArc(arc, isPair(scale) ? scale : undefined, isPair(translate) ? translate : [0, 0]),
  );

  const isRing = (ring: unknown): ring is number[] =>
    Array.isArray(ring) &&
    ring.length > 0 &&
    ring.every((at: unknown) => Number.isInteger(at) && arcs[(at as number) < 0 ? ~(at as number) : (at as number)]);
  const isPolygon = (polygon: unknown): polygon is number[][] =>
    Array.isArray(polygon) && polygon.length > 0 && polygon.every(isRing);

  const lengthOf = (polygon: readonly (readonly number[])[]): number =>
    polygon.flat().reduce((sum, at) => sum + (arcs[at < 0 ? ~at : at]?.length ?? 0), 0);

  let left = MOST_POSITIONS;
  const seen = new Set<string>();
  const contours = geometries.flatMap((geometry: unknown, at): Contour[] => {
    const { type, id, properties, arcs: parts } = isRecord(geometry) ? geometry : {};
    const polygons = type === 'Polygon' ? [parts] : type === 'MultiPolygon' && Array.isArray(parts) ? parts : [];
    const sound = polygons.filter(isPolygon).filter((polygon) => (left -= lengthOf(polygon)) >= 0);
    const key = textOf(id) ?? (Number.isFinite(id) ? String(id) : undefined);
    if (key === undefined || seen.has(key) || sound.length === 0 || sound.length < polygons.length)
      tell(`objects.${layer}.geometries.${String(at)}`, 'a polygon of known arcs, with an id of its own', geometry);
    if (key === undefined || seen.has(key) || sound.length === 0) return [];
    seen.add(key);
    const { name, region } = isRecord(properties) ? properties : {};
    return [{ id: key, name: textOf(name) ?? key, region: textOf(region), type: 'MultiPolygon', arcs: sound }];
  });
  return {
    type: 'Topology',
    objects: {},
    arcs: arcs.map((arc) => arc ?? []),
    contours,
    attribution: textOf(input['attribution']),
  };
};
