/**
 * The rings layout: how institutional an actor's cooperation is says how near the centre it stands.
 *
 * Each node sits on the ring of its tightest link, each family in a sector of its own. Where the rings would be too full
 * for the frame, or the frame too narrow for rings, they are arcs: see `rings-arcs.ts`.
 */
import type { Task } from '../../util/slices.js';
import { wayAround, type Orbit, type Step } from './parts/ellipse.js';

export interface RingBody {
  /** Which ring it sits on: 0 is the innermost. */
  readonly ring: number;
  /** Which sector: nodes of one family share a number, sectors follow their numbers clockwise. */
  readonly sector: number;
  /** Half the side of the square that holds its shape. */
  readonly reach: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
}

/** A thread of a ring, to be drawn: an ellipse open at its top, or an arc across the frame. */
export interface RingThread {
  readonly ring: number;
  /** SVG path data. */
  readonly path: string;
  /** Middle of the ring's name; none for further rows of a ring. */
  readonly name?: readonly [x: number, y: number];
}

export interface RingsPlacement {
  /** x and y of each node in turn. */
  readonly points: Float64Array;
  readonly threads: readonly RingThread[];
  readonly width: number;
  /** At least what was asked; more when the nodes need it. */
  readonly height: number;
}

export interface RingsFrame {
  readonly width: number;
  /** The height to fill. */
  readonly height: number;
  /** Width of each ring's name, from the innermost: as many as there are rings. */
  readonly names: readonly number[];
}

/**
 * Places nodes. The same input gives the same picture, to the last digit.
 *
 * @param room how much more room than labels need in the middle is given, from 1 on: for another try when one found none
 * @returns undefined where it cannot
 */
export type PlaceRings = (
  bodies: readonly RingBody[],
  frame: RingsFrame,
  room: number,
) => Task<RingsPlacement | undefined>;

/** Whole rings are drawn from this width on. */
const WIDE = 520;
/** They may be this much taller than wide, and this much lower than they would be, to be seen at one glance. */
const TALLEST = 1.25;
const LOWEST = 0.82;
/** Left and right of the outermost ring, for names; above and below it. */
const SIDE = 62;
export const EDGE = 30;
/** Depth of a ring: of an empty one, and of one with nodes; and distance between rows of one ring. */
const EMPTY_RING = 25;
const RING = 52;
const ROW = 36;
/** The innermost ring around the centre. */
const CORE = 84;
const SMALLEST_CORE = 40;
/** How much the centre grows at a time, and the largest share of the whole that it takes. */
const GROWTH = 8;
const LARGEST_CORE = 0.5;
/** A ring's name stands free of its thread by this much. */
export const NAME_GAP = 14;
export const GAP = 12;

export const round = (value: number): number => Math.round(value * 10) / 10;

/** Nodes of each ring, by sector, then as they come. */
export const fillRings = (bodies: readonly RingBody[], { names }: RingsFrame): number[][] =>
  names.map((_, ring) =>
    [...bodies.keys()]
      .filter((node) => bodies[node]!.ring === ring)
      .sort((a, b) => bodies[a]!.sector - bodies[b]!.sector || a - b),
  );

export const stepOf = (bodies: readonly RingBody[], room: number): Step => {
  const widest = Math.max(0, ...bodies.map(({ reach }) => 2 * reach));
  /** Of a node in the middle, at least of the widest shape. */
  const step = (side: 'labelWidth' | 'labelHeight'): number => {
    const sum = bodies.reduce((all, body) => all + Math.max(body[side], 2 * body.reach), 0);
    return (Math.max(widest, sum / Math.max(1, bodies.length)) + GAP) * room;
  };
  return { wide: step('labelWidth'), high: step('labelHeight') };
};

/** Whole rings; undefined where they would be too tall for their width. */
export const placeOrbits: PlaceRings = function* (bodies, frame, room) {
  if (frame.width < WIDE) return undefined;
  const rings = fillRings(bodies, frame);
  const step = stepOf(bodies, room);
  const widest = frame.width / 2 - SIDE;
  const sectors = [...new Set(bodies.map(({ sector }) => sector))].sort((a, b) => a - b);
  /** How many nodes of a ring are in a sector. */
  const countIn = (nodes: readonly number[], sector: number): number =>
    nodes.filter((node) => bodies[node]!.sector === sector).length;
  const rows = rings.map(() => 1);
  let core = rings[0]!.length === 0 ? SMALLEST_CORE : CORE;
  for (;;) {
    // From the centre, downwards: each ring keeps half its own depth free on either side.
    const halves = rings.map((nodes, ring) =>
      nodes.length === 0 ? EMPTY_RING / 2 : ((RING + (rows[ring]! - 1) * ROW) * room) / 2,
    );
    let radius = core + ((rows[0]! - 1) * ROW) / 2;
    const radii = halves.map((half, ring) => (radius += ring === 0 ? 0 : half + halves[ring - 1]!));
    const tallest = Math.max(LOWEST * radius, Math.min(frame.height / 2 - EDGE, widest));
    if (tallest > TALLEST * widest) return undefined;
    const orbits = radii.map((own, ring): Orbit => {
      const share = own / radius;
      return { rx: share * widest, ry: share * tallest, open: frame.names[ring]! / 2 + NAME_GAP };
    });
    const ways = orbits.map((orbit) => wayAround(orbit, step));
    const fullness = (count: number, ring: number): number => count / (ways[ring]!.capacity * rows[ring]!);
    yield 2000 + 16 * bodies.length * sectors.length;
    // Each sector takes the share of the way round that its fullest ring needs.
    const needs = sectors.map((sector) =>
      Math.max(...rings.map((nodes, ring) => fullness(countIn(nodes, sector), ring))),
    );
    const needed = needs.reduce((sum, need) => sum + need, 0);
    if (needed > 1) {
      // The centre gives way as long as the frame holds the rings; then the fullest ring takes another row.
      if (radius + GROWTH <= widest && core + GROWTH <= widest * LARGEST_CORE) core += GROWTH;
      else {
        const full = rings.map((nodes, ring) => fullness(nodes.length, ring));
        rows[full.indexOf(Math.max(...full))]! += 1;
      }
      continue;
    }
    const [cx, cy] = [frame.width / 2, Math.max(frame.height, 2 * (tallest + EDGE)) / 2];
    const points = new Float64Array(2 * bodies.length);
    rings.forEach((nodes, ring) => {
      const { rx, ry } = orbits[ring]!;
      let at = 0;
      let from = 0;
      sectors.forEach((sector, place) => {
        const share = needs[place]! / needed;
        const count = countIn(nodes, sector);
        for (let rank = 0; rank < count; rank++, at++) {
          const [x, y] = ways[ring]!.placeAt(from + ((rank + 0.5) / count) * share);
          // Rows of one ring: its nodes stand in turn a little nearer and farther.
          const off = ((at % rows[ring]!) - (rows[ring]! - 1) / 2) * ROW;
          points[2 * nodes[at]!] = cx + x * (rx + off);
          points[2 * nodes[at]! + 1] = cy + y * (ry + off);
        }
        from += share;
      });
    });
    return {
      points,
      threads: orbits.map(({ rx, ry, open }, ring) => {
        const half = Math.min(open, 0.96 * rx);
        const rise = ry * Math.sqrt(1 - (half / rx) * (half / rx));
        const [left, right, top] = [cx - half, cx + half, cy - rise].map(round);
        return {
          ring,
          path: `M${right!} ${top!}A${round(rx)} ${round(ry)} 0 1 1 ${left!} ${top!}`,
          name: [round(cx), round(cy - ry)],
        };
      }),
      width: frame.width,
      height: 2 * cy,
    };
  }
};
