import { shapeReach } from './shapes.js';

/** A node as links see it. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly family: string;
}

/** A link's course: a line, an arc (one control point) or a loop (two). */
export interface Course {
  /** x and y of the start, of the control points if any, and of the end. */
  readonly points: readonly number[];
  /** SVG path data. */
  readonly path: string;
  readonly middle: readonly [x: number, y: number];
}

/** Links stop this far before a shape. */
const STOP = 4;
/** How far a loop goes out, and how much farther the next one of the same node. */
const LOOP = 46;
const NEXT_LOOP = 18;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Weights of the points of a line, an arc and a loop at the middle of their course. */
const MIDDLES = [[], [], [1, 1], [1, 2, 1], [1, 3, 3, 1]] as const;

const course = (points: readonly number[]): Course => {
  const [x, y, ...rest] = points.map(round);
  const weights = MIDDLES[points.length / 2]!;
  const middle: [number, number] = [0, 0];
  let total = 0;
  weights.forEach((weight, at) => {
    middle[0] += weight * points[2 * at]!;
    middle[1] += weight * points[2 * at + 1]!;
    total += weight;
  });
  return {
    points,
    path: `M${x!} ${y!}${['', 'L', 'Q', 'C'][rest.length / 2]!}${rest.join(' ')}`,
    middle: [round(middle[0] / total), round(middle[1] / total)],
  };
};

/** The point just before a node's shape in the direction (dx, dy), at most `limit` from its centre. */
const before = (node: Anchor, dx: number, dy: number, limit = Infinity): [number, number] => {
  const far = Math.sqrt(dx * dx + dy * dy) || 1;
  const reach = Math.min(shapeReach(node.family, dx / far, dy / far) * node.r + STOP, limit);
  return [node.x + (dx / far) * reach, node.y + (dy / far) * reach];
};

/** A link between two nodes that passes `bend` beside the straight line: to its left when positive. */
export const linkCourse = (from: Anchor, to: Anchor, bend: number): Course => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const far = Math.sqrt(dx * dx + dy * dy) || 1;
  if (bend === 0) return course([...before(from, dx, dy, far / 2), ...before(to, -dx, -dy, far / 2)]);
  // A quadratic arc passes half as far from the line as its control point.
  const cx = (from.x + to.x) / 2 + (dy / far) * 2 * bend;
  const cy = (from.y + to.y) / 2 - (dx / far) * 2 * bend;
  return course([...before(from, cx - from.x, cy - from.y), cx, cy, ...before(to, cx - to.x, cy - to.y)]);
};

const CORNERS = [
  [1, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
] as const;

/** A link from a node to itself: a loop at the corner that its other links leave the freest. */
export const loopCourse = (node: Anchor, others: readonly Anchor[], rank: number): Course => {
  let corner: readonly [number, number] = CORNERS[0];
  let least = Infinity;
  for (const trial of CORNERS) {
    let blocked = 0;
    for (const { x, y } of others) {
      const [dx, dy] = [x - node.x, y - node.y];
      blocked += Math.max(0, trial[0] * dx + trial[1] * dy) / (Math.sqrt(dx * dx + dy * dy) || 1);
    }
    if (blocked < least - 1e-9) [least, corner] = [blocked, trial];
  }
  const [sx, sy] = corner;
  const out = LOOP + rank * NEXT_LOOP;
  const [ax, ay] = before(node, sx, 0.3 * sy);
  const [bx, by] = before(node, 0.3 * sx, sy);
  return course([ax, ay, ax + sx * out, ay + sy * out * 0.3, bx + sx * out * 0.3, by + sy * out, bx, by]);
};

/** The course as a chain of points, for whoever measures distances to it. */
export const flatten = ({ points }: Course): readonly number[] => {
  if (points.length === 4) return points;
  const chain: number[] = [];
  const count = points.length / 2;
  const pieces = 8;
  for (let piece = 0; piece <= pieces; piece++) {
    const t = piece / pieces;
    // De Casteljau: the same for arcs and loops.
    const work = points.slice();
    for (let level = count - 1; level > 0; level--) {
      for (let at = 0; at < 2 * level; at++) work[at] = work[at]! * (1 - t) + work[at + 2]! * t;
    }
    chain.push(work[0]!, work[1]!);
  }
  return chain;
};
