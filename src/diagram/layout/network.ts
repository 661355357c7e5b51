/**
 * The network layout: who is near whom says who is tied to whom.
 *
 * Two stages. `untangle` knows no frame: each connected part is drawn by stress, one of many nodes by
 * `polish`. `fitNetwork` packs and stretches those drawings into a frame and makes room for shapes and labels. So a
 * resize runs the second stage alone, and the same frame gives the same picture again.
 * Only + − × ÷ and square roots are used: results are bit-identical on every engine.
 */
import type { Random } from '../../util/random.js';
import type { Task } from '../../util/slices.js';
import type { Graph, GraphEdge, GraphNode } from '../graph.js';
import { connectedParts } from './parts/components.js';
import { pairKey, wishedDistances, type Part } from './parts/distances.js';
import { extentOf, leastOf, mostOf } from './parts/extent.js';
import { packBoxes } from './parts/pack.js';
import type { polish } from './parts/polish.js';
import { makeRoom, type Body, type Crowd } from './parts/room.js';
import { descend } from './parts/stress.js';
import { scatter, wallsFor } from './parts/walls.js';

export type { Body } from './parts/room.js';

/** What of a graph decides where its nodes lie. */
export interface Outline extends Pick<Graph, 'ends' | 'neighbours'> {
  readonly nodes: readonly Pick<GraphNode, 'family'>[];
  readonly edges: readonly Pick<GraphEdge, 'degree' | 'faint'>[];
}

/** The drawing of each connected part, in units of link length: its nodes, and x and y of each in turn. */
export type Drawing = readonly { readonly nodes: readonly number[]; readonly points: Float64Array }[];

export interface Placement {
  /** x and y of each node in turn. */
  readonly points: Float64Array;
  readonly width: number;
  /** At least what was asked; more when the nodes need it. */
  readonly height: number;
}

/** Up to here every pair counts; beyond, a part is drawn by `drawLarge`. */
export const EVERY_PAIR = 640;
/** Up to here stress alone draws well; more are to be drawn by `polish`. */
export const FEW = 40;
/** Moves the nodes of a part from where chance has put them. */
export type Descend = typeof polish;

/** Wished length of the loosest link, and how much shorter each degree is. */
const LOOSEST = 1.12;
const TIGHTENING = 0.05;

/** A part with indexes of its own. Of several links between two nodes the tightest decides. */
function* partOf(graph: Outline, nodes: readonly number[]): Task<{ part: Part; ends: number[] }> {
  const place = new Map(nodes.map((node, at) => [node, at]));
  const lengths = new Map<number, number>();
  const ends: number[] = [];
  for (const [link, { degree = 1, faint }] of graph.edges.entries()) {
    yield 16;
    const [a, b] = [place.get(graph.ends[2 * link]!), place.get(graph.ends[2 * link + 1]!)];
    if (a === undefined || b === undefined || a === b) continue;
    ends.push(a, b);
    const key = pairKey(a, b, nodes.length);
    lengths.set(key, Math.min(lengths.get(key) ?? Infinity, LOOSEST - TIGHTENING * (faint ? 0 : degree)));
  }
  return {
    part: {
      neighbours: nodes.map((node) => graph.neighbours[node]!.map((other) => place.get(other)!)),
      families: nodes.map((node) => graph.nodes[node]!.family),
      lengths,
    },
    ends,
  };
}

/** Draws a part of which every pair of nodes counts. */
export function* drawSmall(
  part: Part,
  ends: readonly number[],
  aspect: number,
  random: Random,
  move: Descend = descend,
): Task<Float64Array> {
  const count = part.neighbours.length;
  if (count === 1) return new Float64Array(2);
  const walls = wallsFor(count, aspect);
  const points = scatter(count, random, walls);
  const wished = yield* wishedDistances(part);
  yield* move(points, wished, random, walls, part, ends);
  return points;
}

/** Draws a part: its links by two indexes each, in these proportions. */
export type Draw = (part: Part, ends: readonly number[], aspect: number, random: Random) => Task<Float64Array>;

/**
 * Draws each connected part for itself. Depends on the graph, on chance, and on the proportions wished for.
 * @param aspect width of the drawings over their height
 * @param draw how a part is drawn: otherwise where it has more than `FEW` nodes, or more than `EVERY_PAIR`
 */
export function* untangle(graph: Outline, aspect: number, random: Random, draw: Draw = drawSmall): Task<Drawing> {
  const parts = [];
  for (const nodes of connectedParts(graph.neighbours)) {
    const { part, ends } = yield* partOf(graph, nodes);
    parts.push({ nodes, points: yield* draw(part, ends, aspect, random) });
  }
  return parts;
}

/** The longest a typical link may be drawn, and the least share of the shortest that it is drawn sideways. */
const LONGEST = 165;
const LEAST = 0.43;
const SHRINK = 0.93;
/** A drawing may be stretched along one axis by this much more than along the other; more in a narrow frame. */
const STRETCH = 1.5;
const NARROW_STRETCH = 7;
const NARROW = 480;

/** From the frame to the boxes beside it, and to the shapes above and below: there for their labels. */
const MARGIN = 4;
const EDGE = 24;

/** Where a drawing is to be fitted in, and how. */
export interface Room extends Pick<Crowd, 'gap' | 'rounds'> {
  readonly width: number;
  readonly height: number;
  /** The least height of the picture. */
  readonly least: number;
  /** The shortest a link of the wished length may be drawn, downwards: narrow frames grow rather than crush. */
  readonly shortest: number;
}

/** Chooses the scale at which the parts fill the frame, and places them around its middle. */
function* placeParts(
  drawing: Drawing,
  bodies: readonly Body[],
  { width, height, shortest }: Room,
): Task<{ readonly points: Float64Array; readonly height: number }> {
  const mean = (side: 'width' | 'height'): number => bodies.reduce((sum, body) => sum + body[side], 0) / bodies.length;
  // Around each part, for labels.
  const margin = [Math.min(mean('width') + 24, 0.6 * width), mean('height') + 26];
  const extents = drawing.map(({ points }) => [extentOf(points, 0), extentOf(points, 1)]);
  const pack = (sx: number, sy: number) =>
    packBoxes(
      extents.map(([x, y]) => [x![1] * sx + margin[0]!, y![1] * sy + margin[1]!]),
      width,
    );
  const fits = function* (sx: number, sy: number): Task<boolean> {
    yield 64 * extents.length;
    const { size } = pack(sx, sy);
    return size[0] <= width && size[1] <= height;
  };
  const stretch = width < NARROW ? NARROW_STRETCH : STRETCH;
  let sx = LONGEST;
  while (sx > LEAST * shortest && !(yield* fits(sx, sx))) sx *= SHRINK;
  let sy = sx;
  // What is left of the frame in one direction is used by stretching that way: crossings stay as they are.
  while (sy < Math.min(LONGEST, stretch * sx) && (yield* fits(sx, sy / SHRINK))) sy /= SHRINK;
  while (sx < Math.min(LONGEST, stretch * sy) && (yield* fits(sx / SHRINK, sy))) sx /= SHRINK;
  // Narrow frames grow downwards rather than crush what they hold.
  const scale = [sx, Math.max(sy, shortest)] as const;
  const { places, size } = pack(...scale);
  const points = new Float64Array(2 * bodies.length);
  drawing.forEach(({ nodes, points: drawn }, rank) => {
    drawn.forEach((value, at) => {
      const axis = at % 2;
      const [start] = extents[rank]![axis]!;
      points[2 * nodes[(at - axis) / 2]! + axis] =
        places[2 * rank + axis]! + (margin[axis]! - size[axis]!) / 2 + (value - start) * scale[axis]!;
    });
  });
  return { points, height: Math.max(height, size[1]) };
}

/**
 * Places the drawing in a frame: its width is kept, its height is what the nodes need, at least `frame.least`.
 * `frame.height` is the height to spread over, when it is needed.
 *
 * @param ends two indexes of nodes a link
 */
export function* fitNetwork(drawing: Drawing, ends: Int32Array, bodies: readonly Body[], frame: Room): Task<Placement> {
  const { width } = frame;
  const { points, height: packed } = yield* placeParts(drawing, bodies, frame);
  yield bodies.length * 64;
  yield* makeRoom(points, { ...frame, bodies, ends }, [width / 2 - MARGIN, packed / 2 - EDGE]);
  const top = leastOf(bodies.map(({ radius }, node) => points[2 * node + 1]! - radius));
  const low = mostOf(bodies.map(({ radius }, node) => points[2 * node + 1]! + radius));
  const height = Math.max(frame.least, Math.ceil(low - top + 2 * EDGE));
  const middle = [width / 2, (height - low - top) / 2];
  return { points: points.map((place, at) => place + middle[at % 2]!), width, height };
}
