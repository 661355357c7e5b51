/**
 * The network layout: who is near whom says who is tied to whom.
 *
 * Two stages. `untangle` knows no frame: each connected part is drawn by stress majorisation from several seeds and
 * the clearest drawing is kept. `fitNetwork` turns, packs and stretches those drawings into a frame and makes room
 * for shapes and labels. So a resize runs the second stage alone, and the same frame gives the same picture again.
 * Only + − × ÷ and square roots are used: results are bit-identical on every engine.
 */
import type { Random } from '../../util/random.js';
import type { Task } from '../../util/slices.js';
import { connectedParts } from './parts/components.js';
import { countCrossings } from './parts/crossings.js';
import { wishedDistances, type Part, type Terms } from './parts/distances.js';
import { gatherFamilies } from './parts/fans.js';
import { centre, extentOf, layFlat } from './parts/orient.js';
import { packBoxes } from './parts/pack.js';
import { makeRoom, partShapes, type Body, type Frame } from './parts/room.js';
import { descend, stressOf } from './parts/stress.js';

export type { Body, Frame } from './parts/room.js';

export interface NetworkTopology {
  /** Distinct other nodes linked to each node, in increasing index. */
  readonly neighbours: readonly (readonly number[])[];
  /** A number per family and node: nodes of one family are kept together. */
  readonly groups: Int32Array;
  /** Two indexes of nodes a link. */
  readonly ends: Int32Array;
  /** How strongly each link pulls: 0 (loosest) to 5 (tightest). */
  readonly pulls: Float64Array;
}

/** x and y of each node in turn. */
type Points = Float64Array<ArrayBuffer>;

/** The drawing of one part, and a folded one where it is long: chains would leave most of a frame empty. */
interface Drawn {
  readonly plain: Points;
  readonly folded: Points;
}

/** The drawing of each connected part, in units of link length, lying flat around its own middle. */
export interface Drawing {
  readonly parts: readonly { readonly nodes: readonly number[]; readonly drawn: Drawn }[];
}

export interface Placement {
  /** x and y of each node in turn. */
  readonly points: Float64Array;
  readonly width: number;
  /** At least what was asked; more when the nodes need it. */
  readonly height: number;
}

/** Pairs of nodes moved in all, over every seed tried for a part. */
const ENOUGH_MOVES = 1_200_000;
const SEEDS = 16;
const ROUNDS_OF_DESCENT = 17;
/** A crossing weighs as much as this much stress. */
const CROSSING = 0.006;
/** Above this many links crossings are no longer counted. */
const COUNTED_LINKS = 240;

const lengthOf = (pull: number): number => 1.12 - 0.05 * pull;

/** The links between two nodes taken together: the tightest decides. */
const partOf = (topology: NetworkTopology, nodes: readonly number[]): { part: Part; ends: number[] } => {
  const place = new Map(nodes.map((node, at) => [node, at]));
  const neighbours = nodes.map((node) => topology.neighbours[node]!.map((other) => place.get(other)!));
  const lengths = neighbours.map((list) => list.map(() => Infinity));
  const ends: number[] = [];
  for (let link = 0; 2 * link < topology.ends.length; link++) {
    const a = place.get(topology.ends[2 * link]!);
    const b = place.get(topology.ends[2 * link + 1]!);
    if (a === undefined || b === undefined || a === b) continue;
    ends.push(a, b);
    const length = lengthOf(topology.pulls[link]!);
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const at = neighbours[from]!.indexOf(to);
      lengths[from]![at] = Math.min(lengths[from]![at]!, length);
    }
  }
  return { part: { neighbours, lengths, groups: Int32Array.from(nodes, (node) => topology.groups[node]!) }, ends };
};

/** A node wants about this much room, in square link lengths; a folded drawing is so much wider than high. */
const ROOM = 1.15;
const ASPECT = 1.4;

/** Bends a drawing that lies flat until it has the proportions of a page; itself when it has them already. */
function* fold(points: Points, terms: Terms, random: Random): Task<Points> {
  const high = Math.sqrt(((points.length / 2) * ROOM) / ASPECT);
  const { width, height } = extentOf(points);
  if (width <= 1.15 * ASPECT * high && height <= 1.15 * high) return points;
  const squeeze = [Math.min(1, (ASPECT * high) / width), Math.min(1.3, high / height)];
  const folded = points.map((value, at) => value * squeeze[at % 2]!);
  yield* descend(folded, terms, random, [(ASPECT * high) / 2, high / 2]);
  return folded;
}

function* drawPart(part: Part, ends: readonly number[], random: Random): Task<Drawn> {
  const count = part.neighbours.length;
  if (count === 1) return { plain: new Float64Array(2), folded: new Float64Array(2) };
  const terms = yield* wishedDistances(part, random);
  const seeds = Math.max(1, Math.min(SEEDS, Math.floor(ENOUGH_MOVES / (ROUNDS_OF_DESCENT * terms.from.length))));
  const counted = ends.length / 2 <= COUNTED_LINKS;
  const span = Math.sqrt(count);
  const best = { plain: new Float64Array(2 * count), folded: new Float64Array(2 * count) };
  const least = { plain: Infinity, folded: Infinity };
  for (let seed = 0; seed < seeds; seed++) {
    const plain = Float64Array.from(best.plain, () => (random() - 0.5) * span);
    yield* descend(plain, terms, random);
    layFlat(plain);
    const folded = yield* fold(plain, terms, random);
    for (const [kind, points] of [
      ['plain', plain],
      ['folded', folded],
    ] as const) {
      const cost = stressOf(points, terms) + (counted ? CROSSING * countCrossings(points, ends) : 0);
      if (cost < least[kind]) [least[kind], best[kind]] = [cost, points];
    }
    yield 2 * terms.from.length + (counted ? (ends.length * ends.length) / 4 : 0);
  }
  for (const points of new Set([best.plain, best.folded])) {
    gatherFamilies(points, part);
    centre(points);
  }
  return best;
}

/** Draws each connected part for itself. Depends on the graph and on chance alone. */
export function* untangle(topology: NetworkTopology, random: Random): Task<Drawing> {
  const parts = [];
  for (const nodes of connectedParts(topology.neighbours)) {
    const { part, ends } = partOf(topology, nodes);
    parts.push({ nodes, drawn: yield* drawPart(part, ends, random) });
  }
  return { parts };
}

/** The longest a typical link may be drawn, and the shortest it should be: downwards, and at all. */
const LONGEST = 165;
const SHORTEST = 56;
const LEAST = 24;
const SHRINK = 0.93;
/** A drawing may be stretched along one axis by this much more than along the other; more in a narrow frame. */
const STRETCH = 1.9;
const NARROW_STRETCH = 4;
const NARROW = 480;

/** A frame so much higher than wide is filled by a long drawing better than by a folded one. */
const COLUMN = 1.7;

const EVENNESS = 0.5;

/** Moves nodes up and down part of the way to evenly spaced heights: in a column, crowds are costlier than gaps. */
const evenOut = (points: Float64Array, share: number): void => {
  const { top, height } = extentOf(points);
  const order = Array.from(points.subarray(points.length / 2), (_, node) => node);
  order.sort((a, b) => points[2 * a + 1]! - points[2 * b + 1]! || a - b);
  order.forEach((node, rank) => {
    const even = top + (height * rank) / Math.max(1, order.length - 1);
    points[2 * node + 1]! += share * (even - points[2 * node + 1]!);
  });
};

/** Chooses the scale at which the parts fill the frame, and places them; the frame's own margins are left to labels. */
const placeParts = (drawing: Drawing, topology: NetworkTopology, bodies: readonly Body[], frame: Frame): Placement => {
  const upright = frame.height > 1.15 * frame.width;
  const pieces = drawing.parts.map(({ nodes, drawn }) => {
    const points = frame.height > COLUMN * frame.width ? drawn.plain : drawn.folded;
    const turned = upright ? points.map((_, at) => (at % 2 === 0 ? -points[at + 1]! : points[at - 1]!)) : points;
    const wide =
      nodes.reduce((sum, node) => sum + bodies[node]!.labelWidth + 2 * bodies[node]!.radius, 0) / nodes.length;
    const high =
      nodes.reduce((sum, node) => sum + Math.max(bodies[node]!.labelHeight, 2 * bodies[node]!.radius), 0) /
      nodes.length;
    return { nodes, turned, extent: extentOf(turned), wide: Math.min(wide + 24, 0.6 * frame.width), high: high + 26 };
  });
  const pack = (sx: number, sy: number) =>
    packBoxes(
      pieces.map(({ extent, wide, high }) => ({ width: extent.width * sx + wide, height: extent.height * sy + high })),
      frame.width,
    );
  const fits = (sx: number, sy: number): boolean => {
    const { width, height } = pack(sx, sy);
    return width <= frame.width && height <= frame.height;
  };
  const stretch = frame.width < NARROW ? NARROW_STRETCH : STRETCH;
  let sx = LONGEST;
  while (sx > LEAST && !fits(sx, sx)) sx *= SHRINK;
  let sy = sx;
  // What is left of the frame in one direction is used by stretching that way: crossings stay as they are.
  while (sy < Math.min(LONGEST, stretch * sx) && fits(sx, sy / SHRINK)) sy /= SHRINK;
  while (sx < Math.min(LONGEST, stretch * sy) && fits(sx / SHRINK, sy)) sx /= SHRINK;
  // Narrow frames grow downwards rather than crush what they hold.
  sy = Math.max(sy, SHORTEST);
  const { places, width, height } = pack(sx, sy);
  const points = new Float64Array(2 * topology.neighbours.length);
  const dx = Math.max(0, (frame.width - width) / 2);
  const dy = Math.max(0, (frame.height - height) / 2);
  pieces.forEach(({ nodes, turned, extent, wide, high }, rank) => {
    nodes.forEach((node, at) => {
      points[2 * node] = dx + places[2 * rank]! + wide / 2 + (turned[2 * at]! - extent.left) * sx;
      points[2 * node + 1] = dy + places[2 * rank + 1]! + high / 2 + (turned[2 * at + 1]! - extent.top) * sy;
    });
  });
  if (frame.height > COLUMN * frame.width) evenOut(points, EVENNESS);
  return { points, width: frame.width, height: Math.max(frame.height, height) };
};

/** Above and below the outermost nodes, for their labels. */
const EDGE = 40;

/** Takes back what the nodes left empty of a frame's height, down to the height that is wanted anyhow. */
const trim = (points: Float64Array, height: number, least: number): number => {
  const extent = extentOf(points);
  const trimmed = Math.max(least, Math.min(height, Math.ceil(extent.height + 2 * EDGE)));
  if (trimmed < height) {
    const shift = (trimmed - extent.height) / 2 - extent.top;
    for (let at = 1; at < points.length; at += 2) points[at]! += shift;
  }
  return trimmed;
};

/**
 * Places the drawing in a frame: its width is kept, its height is what the nodes need, at least `frame.least`.
 * `frame.height` is the height to spread over, when it is needed.
 */
export function* fitNetwork(
  drawing: Drawing,
  topology: NetworkTopology,
  bodies: readonly Body[],
  frame: Frame & { readonly least: number },
): Task<Placement> {
  const crowd = { bodies, neighbours: topology.neighbours, ends: topology.ends };
  const { points, width, height } = placeParts(drawing, topology, bodies, frame);
  yield bodies.length * 64;
  yield* makeRoom(points, crowd, { width, height });
  const needed = yield* partShapes(points, crowd, { width, height });
  return { points, width, height: trim(points, needed, frame.least) };
}
