import { round } from './node.js';
import { shapeReach } from './shapes.js';

/** A node as links see it. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly family: string;
}

/** A link's course: a line, or an arc with one control point. */
export interface Course {
  /** x and y of the start, of the control point if any, and of the end. */
  readonly points: readonly number[];
  /** SVG path data. */
  readonly path: string;
  readonly middle: readonly [x: number, y: number];
}

/** Links stop this far before a shape. */
const STOP = 4;
/** How far out the control point of a loop is, and how much farther that of the next one of the same node. */
const LOOP = 62;
const NEXT_LOOP = 22;
/** Pieces of a flattened arc. */
const PIECES = 8;

/** A point of a course, at a share of the way; `axis` is 0 for x, 1 for y. */
const along = (points: readonly number[], share: number, axis: number): number => {
  const [start, control, end] = [points[axis]!, points[axis + 2]!, points[axis + 4]];
  if (end === undefined) return start + share * (control - start);
  const rest = 1 - share;
  return rest * rest * start + 2 * rest * share * control + share * share * end;
};

const course = (points: readonly number[]): Course => {
  const [x, y, ...others] = points.map(round);
  return {
    points,
    path: `M${x!} ${y!}${others.length === 2 ? 'L' : 'Q'}${others.join(' ')}`,
    middle: [round(along(points, 0.5, 0)), round(along(points, 0.5, 1))],
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

/** A link from a node to itself: a loop at its upper right, the next one around it. */
export const loopCourse = (node: Anchor, rank: number): Course => {
  const out = LOOP + rank * NEXT_LOOP;
  return course([...before(node, 0.4, -1), node.x + out, node.y - out, ...before(node, 1, -0.4)]);
};

/** The course as a chain of points, for whoever measures distances to it. */
export const flatten = ({ points }: Course): readonly number[] =>
  points.length === 4
    ? points
    : Array.from({ length: 2 * (PIECES + 1) }, (_, at) => along(points, Math.floor(at / 2) / PIECES, at % 2));
