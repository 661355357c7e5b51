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
  /** Points along it, x and y in turn, for whoever measures distances to it; a pair of `NaN` parts one piece from the next. */
  readonly chain: readonly number[];
}

/** Links stop this far before a shape. */
const STOP = 4;

/** The point just before a node's shape in the direction (dx, dy), at most `limit` from its centre. */
export const before = (node: Anchor, dx: number, dy: number, limit = Infinity): [number, number] => {
  const far = Math.sqrt(dx * dx + dy * dy) || 1;
  const reach = Math.min(shapeReach(node.family, dx / far, dy / far) * node.r + STOP, limit);
  return [node.x + (dx / far) * reach, node.y + (dy / far) * reach];
};

/** A straight link between two nodes. */
export const straightCourse = (from: Anchor, to: Anchor): Course => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const half = (Math.sqrt(dx * dx + dy * dy) || 1) / 2;
  const [sx, sy] = before(from, dx, dy, half);
  const [ex, ey] = before(to, -dx, -dy, half);
  const points = [sx, sy, ex, ey];
  return {
    points,
    path: `M${round(sx)} ${round(sy)}L${round(ex)} ${round(ey)}`,
    middle: [round(sx + 0.5 * (ex - sx)), round(sy + 0.5 * (ey - sy))],
    chain: points,
  };
};
