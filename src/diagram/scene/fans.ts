/** Several links of one pair of nodes, and links of a node with itself: arcs beside one another, and loops. */
import { before, straightCourse, type Anchor, type Course } from './links.js';
import { round } from './node.js';
import type { SceneInput } from './scene.js';

/** Between two links of one pair: the widest leave a little free. */
const APART = 16;
const LONGEST_BEND = 90;
/** How far out the control point of a loop is, and how much farther that of the next one of the same node. */
const LOOP = 62;
const NEXT_LOOP = 22;
/** Pieces of a flattened arc. */
const PIECES = 8;

/** An arc by its start, its control point and its end. */
const arc = (points: readonly number[]): Course => {
  const along = (share: number, axis: number): number => {
    const rest = 1 - share;
    return rest * rest * points[axis]! + 2 * rest * share * points[axis + 2]! + share * share * points[axis + 4]!;
  };
  const [x, y, ...others] = points.map(round);
  return {
    points,
    path: `M${x!} ${y!}Q${others.join(' ')}`,
    middle: [round(along(0.5, 0)), round(along(0.5, 1))],
    chain: Array.from({ length: 2 * (PIECES + 1) }, (_, at) => along(Math.floor(at / 2) / PIECES, at % 2)),
  };
};

/** A link between two nodes that passes `bend` beside the straight line: to its left when positive. */
export const bentCourse = (from: Anchor, to: Anchor, bend: number): Course => {
  if (bend === 0) return straightCourse(from, to);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const far = Math.sqrt(dx * dx + dy * dy) || 1;
  // A quadratic arc passes half as far from the line as its control point.
  const cx = (from.x + to.x) / 2 + (dy / far) * 2 * bend;
  const cy = (from.y + to.y) / 2 - (dx / far) * 2 * bend;
  return arc([...before(from, cx - from.x, cy - from.y), cx, cy, ...before(to, cx - to.x, cy - to.y)]);
};

/** A link from a node to itself: a loop at its upper right, the next one around it. */
export const loopCourse = (node: Anchor, rank: number): Course => {
  const out = LOOP + rank * NEXT_LOOP;
  return arc([...before(node, 0.4, -1), node.x + out, node.y - out, ...before(node, 1, -0.4)]);
};

/** The courses of links, in their order: those of one pair fan out beside the straight line, a single one stays straight. */
export const fanOut = (
  { edges, ends }: Pick<SceneInput, 'edges' | 'ends'>,
  nodes: readonly Anchor[],
): ((edge: number) => Course) => {
  const pairOf = (edge: number): number => {
    const [a, b] = [ends[2 * edge]!, ends[2 * edge + 1]!];
    return Math.min(a, b) * nodes.length + Math.max(a, b);
  };
  const totals = new Map<number, number>();
  const ranks = edges.map((_, edge) => {
    const rank = totals.get(pairOf(edge)) ?? 0;
    totals.set(pairOf(edge), rank + 1);
    return rank;
  });
  return (edge) => {
    const [from, to] = [ends[2 * edge]!, ends[2 * edge + 1]!];
    const [rank, total] = [ranks[edge]!, totals.get(pairOf(edge))!];
    // Left of the line from the lower index to the higher, whichever way the link itself runs.
    const bend = (rank - (total - 1) / 2) * Math.min(APART, (2 * LONGEST_BEND) / total) * (from > to ? -1 : 1);
    return from === to ? loopCourse(nodes[from]!, rank) : bentCourse(nodes[from]!, nodes[to]!, bend);
  };
};
