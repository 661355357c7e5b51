import { feature, neighbors } from 'topojson-client';
import { FRAMES, frameAt, type Box, type Spot } from './frames.js';

/** A contour of a layer, and what is needed to draw it: as `model/geometry` reads them. */
export interface LayerContour {
  readonly id: string;
  readonly name: string;
  readonly region: string | undefined;
  readonly type: string;
  readonly arcs: number[][][];
}
export interface Layer {
  /** Positions in degrees. */
  readonly arcs: [number, number][][];
  readonly contours: readonly LayerContour[];
}

/** A contour as it is drawn. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly region: string | undefined;
  /** Index of its frame. */
  readonly frame: number;
  /** SVG path, in the kilometres of the frame. */
  readonly path: string;
  readonly box: Box;
  /** Middle of its largest part: where a dot stands, and where arrows aim at. */
  readonly centre: Spot;
}

export interface Atlas {
  readonly areas: readonly Area[];
  /** Places in `areas` of those that share a border with each. */
  readonly neighbours: readonly (readonly number[])[];
  readonly regions: readonly Area[];
  /** The borders of the départements of each frame, as one path. */
  readonly departments: readonly string[];
}

type Ring = readonly Spot[];

/** A tenth of a kilometre is a tenth of a pixel of the whole country. */
const round = (value: number): number => Math.round(value * 10) / 10;

/** Twice the area of a ring, and its centroid. */
const weigh = (ring: Ring): { readonly weight: number; readonly centre: Spot } => {
  let [weight, sumX, sumY] = [0, 0, 0];
  const [fromX, fromY] = ring[0]!;
  ring.forEach(([x0, y0], at) => {
    const [x1, y1] = ring[(at + 1) % ring.length]!;
    // From the ring's own corner: far from the origin small areas would drown.
    const cross = (x0 - fromX) * (y1 - fromY) - (x1 - fromX) * (y0 - fromY);
    weight += cross;
    sumX += (x0 + x1 - 2 * fromX) * cross;
    sumY += (y0 + y1 - 2 * fromY) * cross;
  });
  return {
    weight: Math.abs(weight),
    centre: weight === 0 ? ring[0]! : [round(fromX + sumX / (3 * weight)), round(fromY + sumY / (3 * weight))],
  };
};

/** The area of a contour; undefined when no part of it lies in a frame, or is larger than a line. */
const areaOf = ({ id, name, region, type, arcs }: LayerContour, layer: Layer): Area | undefined => {
  const topology = { type: 'Topology', objects: {}, arcs: layer.arcs } as const;
  const { geometry } = feature(topology, { type: type as 'MultiPolygon', arcs });
  const polygons: number[][][][] = geometry.coordinates;
  const frame = polygons.map(([outer]) => frameAt(outer![0]![0]!, outer![0]![1]!)).find((at) => at >= 0);
  const home = frame === undefined ? undefined : FRAMES[frame];
  if (frame === undefined || !home) return undefined;
  // What lies in another frame is not drawn in this one, where it would be out of sight.
  const rings = polygons
    .filter(([outer]) => outer!.every(([longitude, latitude]) => frameAt(longitude!, latitude!) === frame))
    .map((polygon) =>
      polygon.map((ring) =>
        ring.slice(0, -1).map(([longitude, latitude]): Spot => {
          const [x, y] = home.project(longitude!, latitude!);
          return [round(x), round(y)];
        }),
      ),
    );
  const [largest] = rings.map(([outer]) => weigh(outer!)).sort((a, b) => b.weight - a.weight);
  if (!largest || largest.weight === 0) return undefined;
  const all = rings.flat();
  const [xs, ys] = [0, 1].map((axis) => all.flatMap((ring) => ring.map((spot) => spot[axis]!))) as [number[], number[]];
  const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b));
  return {
    id,
    name,
    region,
    frame,
    path: all.map((ring) => `M${ring.map((spot) => spot.join(' ')).join('L')}Z`).join(''),
    box: [least(xs), least(ys), most(xs), most(ys)],
    centre: largest.centre,
  };
};

const areasOf = (layer: Layer | undefined): Area[] =>
  layer?.contours.flatMap((contour) => areaOf(contour, layer) ?? []) ?? [];

/**
 * Projects the layers and cuts them into frames. A contour that lies in no frame is left out.
 *
 * @param layers degrees, sound (see `readTopology`); ground that is missing is not drawn
 */
export const buildAtlas = (territories: Layer, regions?: Layer, departments?: Layer): Atlas => {
  const drawn = territories.contours.map((contour) => areaOf(contour, territories));
  const areas = drawn.flatMap((area) => area ?? []);
  const placeOf = new Map(areas.map((area, place) => [area, place]));
  const touching = neighbors(territories.contours.map(({ arcs }) => ({ type: 'MultiPolygon', arcs })));
  const ground = areasOf(departments);
  return {
    areas,
    neighbours: drawn.flatMap((area, at) =>
      area ? [touching[at]!.flatMap((other) => (drawn[other] ? (placeOf.get(drawn[other]) ?? []) : []))] : [],
    ),
    regions: areasOf(regions),
    departments: FRAMES.map((_, frame) => ground.flatMap((area) => (area.frame === frame ? area.path : [])).join('')),
  };
};
