/**
 * The rings layout: how institutional an actor's cooperation is says how near the centre it stands.
 *
 * Each node sits on the ring of its tightest link, each family in a sector of its own. Where the rings would be too full
 * for the frame, or the frame too narrow for rings, they are seen through a window below their centre: arcs one under
 * the other, each folded into as many rows as its nodes need.
 */
import type { Task } from '../../util/slices.js';
import { capacityOf, placesAlong, type Orbit, type Step } from './parts/ellipse.js';

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

/** Whole rings are drawn from this width on. */
const WIDE = 520;
/** They may be this much taller than wide. */
const TALLEST = 1.25;
/** Left and right of the outermost ring, for names; above and below it. */
const SIDE = 62;
const EDGE = 30;
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
const NAME_GAP = 14;
const NAME_LINE = 20;
const GAP = 12;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Nodes of each ring, by sector, then as they come. */
const fillRings = (bodies: readonly RingBody[], count: number): number[][] => {
  const rings = Array.from({ length: count }, (): number[] => []);
  bodies.forEach(({ ring }, node) => rings[Math.min(count - 1, Math.max(0, ring))]!.push(node));
  for (const ring of rings) ring.sort((a, b) => bodies[a]!.sector - bodies[b]!.sector || a - b);
  return rings;
};

const stepOf = (bodies: readonly RingBody[], room: number): Step => {
  const mean = (of: (body: RingBody) => number): number =>
    bodies.reduce((sum, body) => sum + of(body), 0) / Math.max(1, bodies.length);
  const widest = bodies.reduce((most, { reach }) => Math.max(most, 2 * reach), 0);
  return {
    wide: Math.max(widest + GAP, mean(({ labelWidth, reach }) => Math.max(labelWidth, 2 * reach)) + GAP) * room,
    high: Math.max(widest + GAP, mean(({ labelHeight, reach }) => Math.max(labelHeight, 2 * reach)) + GAP) * room,
  };
};

/** Distances of the rings from the centre, downwards: each keeps half its own depth free on either side. */
const radiiOf = (
  rings: readonly (readonly number[])[],
  rows: readonly number[],
  core: number,
  room: number,
): number[] => {
  const halves = rings.map((nodes, ring) =>
    nodes.length === 0 ? EMPTY_RING / 2 : ((RING + (rows[ring]! - 1) * ROW) * room) / 2,
  );
  let radius = core + ((rows[0]! - 1) * ROW) / 2;
  return halves.map((half, ring) => (radius += ring === 0 ? 0 : half + halves[ring - 1]!));
};

/** Shares of the way round for the nodes of a ring, sector by sector. */
const sharesOf = (
  nodes: readonly number[],
  bodies: readonly RingBody[],
  bounds: ReadonlyMap<number, readonly [number, number]>,
): number[] => {
  const counts = new Map<number, number>();
  for (const node of nodes) counts.set(bodies[node]!.sector, (counts.get(bodies[node]!.sector) ?? 0) + 1);
  const ranks = new Map<number, number>();
  return nodes.map((node) => {
    const { sector } = bodies[node]!;
    const rank = ranks.get(sector) ?? 0;
    ranks.set(sector, rank + 1);
    const [from, to] = bounds.get(sector)!;
    return from + ((rank + 0.5) / counts.get(sector)!) * (to - from);
  });
};

/** Whole rings; undefined where they would be too tall for their width. */
function* placeWhole(bodies: readonly RingBody[], frame: RingsFrame, room: number): Task<RingsPlacement | undefined> {
  const rings = fillRings(bodies, frame.names.length);
  const step = stepOf(bodies, room);
  const widest = frame.width / 2 - SIDE;
  const sectors = [...new Set(bodies.map(({ sector }) => sector))].sort((a, b) => a - b);
  const rows = rings.map(() => 1);
  let core = rings[0]!.length === 0 ? SMALLEST_CORE : CORE;
  for (;;) {
    const radii = radiiOf(rings, rows, core, room);
    const tallest = Math.max(radii.at(-1)!, Math.min(frame.height / 2 - EDGE, widest));
    if (tallest > TALLEST * widest) return undefined;
    const orbits = radii.map((radius, ring): Orbit => {
      const share = radius / radii.at(-1)!;
      return { rx: share * widest, ry: share * tallest, open: frame.names[ring]! / 2 + NAME_GAP };
    });
    const capacities = orbits.map((orbit, ring) => capacityOf(orbit, step) * rows[ring]!);
    yield 2000 + 16 * bodies.length * sectors.length;
    // Each sector takes the share of the way round that its fullest ring needs.
    const needs = sectors.map((sector) =>
      rings.reduce((most, nodes, ring) => {
        const own = nodes.filter((node) => bodies[node]!.sector === sector).length;
        return own === 0 ? most : Math.max(most, own / capacities[ring]!);
      }, 0),
    );
    const needed = needs.reduce((sum, need) => sum + need, 0);
    if (needed > 1) {
      // The centre gives way as long as the frame holds the rings; then the fullest ring takes another row.
      if (radii.at(-1)! + GROWTH <= widest && core + GROWTH <= widest * LARGEST_CORE) {
        core += GROWTH;
        continue;
      }
      const fullness = rings.map((nodes, ring) => nodes.length / capacities[ring]!);
      rows[fullness.indexOf(Math.max(...fullness))]! += 1;
      continue;
    }
    const bounds = new Map<number, readonly [number, number]>();
    let from = 0;
    sectors.forEach((sector, at) => {
      const to = from + needs[at]! / needed;
      bounds.set(sector, [from, to]);
      from = to;
    });
    const [cx, cy] = [frame.width / 2, Math.max(frame.height, 2 * (tallest + EDGE)) / 2];
    const points = new Float64Array(2 * bodies.length);
    rings.forEach((nodes, ring) => {
      const orbit = orbits[ring]!;
      placesAlong(orbit, step, sharesOf(nodes, bodies, bounds)).forEach(([x, y], at) => {
        // Rows of one ring: its nodes stand in turn a little nearer and farther.
        const off = ((at % rows[ring]!) - (rows[ring]! - 1) / 2) * ROW;
        points[2 * nodes[at]!] = cx + x * (orbit.rx + off);
        points[2 * nodes[at]! + 1] = cy + y * (orbit.ry + off);
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
}

/** How far the middle of an arc hangs below its ends. */
const SAG = 0.05;
/** How far rows are shifted, as a share of a node's place. */
const STAGGER = 0.1;
/** Between a row's shapes and what stands above, besides the names. */
const ROW_GAP = 14;

/** Rings seen through a window below their centre: arcs one under the other. */
const placeArcs = (bodies: readonly RingBody[], frame: RingsFrame, room: number): RingsPlacement => {
  const { width } = frame;
  // With the room that is asked for the widest names count more and more.
  const widest = bodies.reduce((most, { labelWidth }) => Math.max(most, labelWidth), 0) + GAP;
  const mean = stepOf(bodies, 1).wide;
  const wide = mean + Math.max(0, widest - mean) * Math.min(1, 2 * (room - 1));
  const most = Math.max(1, Math.floor(width / Math.min(width, wide)));
  const sag = SAG * width;
  const points = new Float64Array(2 * bodies.length);
  const threads: RingThread[] = [];
  /** Every arc with its height, from the top down, and its nodes. */
  const rows: { ring: number; first: boolean; nodes: readonly number[]; y: number }[] = [];
  let y = EDGE / 2;
  fillRings(bodies, frame.names.length).forEach((nodes, ring) => {
    const count = Math.max(1, Math.ceil(nodes.length / most));
    for (let row = 0; row < count; row++) {
      const own = nodes.slice(Math.floor((row * nodes.length) / count), Math.floor(((row + 1) * nodes.length) / count));
      const reach = own.reduce((high, node) => Math.max(high, bodies[node]!.reach), 0);
      const label = own.reduce((high, node) => Math.max(high, bodies[node]!.labelHeight), 0);
      y += row === 0 ? NAME_LINE / 2 : reach + ROW_GAP * room;
      // The name of a ring stands on an arc of its own, above its nodes.
      if (row === 0) rows.push({ ring, first: true, nodes: [], y });
      if (own.length === 0) {
        y += NAME_LINE;
        continue;
      }
      if (row === 0) y += NAME_LINE / 2 + reach + ROW_GAP * room;
      rows.push({ ring, first: false, nodes: own, y });
      y += reach + (label + GAP) * room;
    }
    y += NAME_LINE / 2;
  });
  const natural = y + sag + EDGE / 2;
  const stretch = Math.max(1, (frame.height - sag) / (natural - sag));
  const at = (x: number, middle: number): number => {
    const off = (2 * x - width) / width;
    return middle * stretch + sag * (1 - off * off);
  };
  for (const [turn, { ring, first, nodes, y: middle }] of rows.entries()) {
    const [ends, low] = [round(at(0, middle)), round(at(width / 2, middle))];
    nodes.forEach((node, rank) => {
      // Rows are shifted in turn, so that a link from one to the next but one passes beside the node between.
      const shift = nodes.length > 1 ? STAGGER * (turn % 2 === 0 ? -1 : 1) : 0;
      const x = ((rank + 0.5 + shift) / nodes.length) * width;
      points[2 * node] = x;
      points[2 * node + 1] = at(x, middle);
    });
    // A parabola passes half as far from its chord as its control point.
    if (!first)
      threads.push({ ring, path: `M0 ${ends}Q${round(width / 2)} ${round(2 * low - ends)} ${width} ${ends}` });
    else {
      const half = Math.min(width / 2, frame.names[ring]! / 2 + NAME_GAP);
      const [left, right] = [width / 2 - half, width / 2 + half];
      const side = (from: number, to: number): string => {
        const [a, b] = [at(from, middle), at(to, middle)];
        // Where the tangents at both ends meet: the control point of this piece of the parabola.
        const slope = (sag * -4 * (2 * from - width)) / (width * width);
        const control = a + (slope * (to - from)) / 2;
        return `M${round(from)} ${round(a)}Q${round((from + to) / 2)} ${round(control)} ${round(to)} ${round(b)}`;
      };
      const path = left > 1 ? side(0, left) + side(right, width) : '';
      threads.push({ ring, path, name: [round(width / 2), low] });
    }
  }
  return { points, threads, width, height: Math.max(frame.height, Math.ceil(natural * stretch - sag * (stretch - 1))) };
};

/**
 * Places nodes on rings. The same input gives the same picture, to the last digit.
 *
 * @param room how much more room than labels need in the middle is given, from 1 on: for another try when one found none
 */
export function* placeRings(bodies: readonly RingBody[], frame: RingsFrame, room = 1): Task<RingsPlacement> {
  const whole = frame.width >= WIDE ? yield* placeWhole(bodies, frame, room) : undefined;
  return whole ?? placeArcs(bodies, frame, room);
}
