import type { Task } from '../../../util/slices.js';
import { keepWithin, type Walls } from './walls.js';

/** A node and the room its label wants, in the units of the frame. */
export interface Body {
  /** Half the side of the square that holds the whole shape. */
  readonly radius: number;
  /** Room for the shape with its label beside it: no more than the shape when the node carries none. */
  readonly width: number;
  readonly height: number;
}

/** What is to be given room, and how. */
export interface Crowd {
  readonly bodies: readonly Body[];
  /** Two indexes of nodes a link. */
  readonly ends: Int32Array;
  /** Between two shapes, at least. */
  readonly gap: number;
  /** How often the drawing is gone over to make room for shapes and labels: 0 where only shapes are parted. */
  readonly rounds: number;
}

/** Between a shape and its label; between two boxes of shape and label. */
const LABEL_GAP = 7;
const BOX_GAP = 7;
/** At first boxes are kept farther apart by this much, then less and less. */
const WIDE_GAP = 20;
/** Between a shape and a link that only passes by. */
const LINK_GAP = 7;
/** How much of the way to where it was drawn a node goes back each round. */
const SPRING = 0.06;
/** Shapes are moved off links every so many rounds. */
const CLEARANCE = 3;
/** When so many rounds did not part the shapes, the drawing is drawn out by a tenth. */
const STRICT_ROUNDS = 60;
/** Boxes this little inside one another count as apart: roundings would never come to an end. */
const TOUCH = 0.01;

/**
 * Pushes overlapping boxes apart along the shorter way out; says whether any met.
 * @param halves half the width and half the height of each box, in turn
 * @param order twice the index of each node, about from left to right
 * @param bias above 1 the vertical way out is preferred, below 1 the horizontal one
 */
const pushBoxes = (points: Float64Array, halves: Float64Array, order: number[], gap: number, bias: number): boolean => {
  order.sort((a, b) => points[a]! - halves[a]! - points[b]! + halves[b]!);
  let met = false;
  for (let rank = 0; rank < order.length; rank++) {
    const a = order[rank]!;
    const reach = points[a]! + halves[a]! + gap;
    for (let next = rank + 1; next < order.length; next++) {
      const b = order[next]!;
      if (points[b]! - halves[b]! >= reach) break;
      const dx = points[b]! - points[a]!;
      const dy = points[b + 1]! - points[a + 1]!;
      const wide = halves[a]! + halves[b]! + gap - Math.abs(dx);
      const high = halves[a + 1]! + halves[b + 1]! + gap - Math.abs(dy);
      if (wide <= TOUCH || high <= TOUCH) continue;
      met = true;
      const axis = wide * bias < high ? 0 : 1;
      const push = axis ? (dy < 0 ? -high : high) / 2 : (dx < 0 ? -wide : wide) / 2;
      points[a + axis]! -= push;
      points[b + axis]! += push;
    }
  }
  return met;
};

/** Moves shapes off a link that only passes by: one between these two places. */
const clearLink = (points: Float64Array, halves: Float64Array, a: number, b: number): void => {
  const dx = points[b]! - points[a]!;
  const dy = points[b + 1]! - points[a + 1]!;
  const square = dx * dx + dy * dy || 1;
  const length = Math.sqrt(square);
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at]! - points[a]!;
    const y = points[at + 1]! - points[a + 1]!;
    const along = x * dx + y * dy;
    if (along <= 0.02 * square || along >= 0.98 * square) continue;
    // Signed distance from the line; on the line itself, to one side.
    const far = (y * dx - x * dy) / length || 1e-6;
    const lack = halves[at]! + LINK_GAP - Math.abs(far);
    if (lack <= 0) continue;
    const push = (lack * Math.sign(far)) / length;
    points[at]! -= dy * push;
    points[at + 1]! += dx * push;
  }
};

/**
 * Makes room for shapes and labels, keeping the drawing as it is as far as possible; then leaves no two shapes
 * overlapping, whatever it takes: the drawing grows upwards and downwards where it must.
 *
 * @param points x and y of each node in turn, around the middle of the frame, moved in place
 * @param walls half the width and half the height of what the boxes may fill
 */
export function* makeRoom(points: Float64Array, { bodies, ends, gap, rounds }: Crowd, walls: Walls): Task<void> {
  const drawn = points.slice();
  const shapes = Float64Array.from(bodies.flatMap(({ radius }) => [radius, radius]));
  // A box with half its label on either side: whatever side it takes, its neighbour there left the other half.
  const boxes = Float64Array.from(
    bodies.flatMap(({ radius, width, height }) => [(width + (width > 2 * radius ? LABEL_GAP : 0)) / 2, height / 2]),
  );
  const order = bodies.map((_, node) => 2 * node);
  for (let round = rounds; round > 0; round--) {
    drawn.forEach((place, at) => (points[at]! += SPRING * (place - points[at]!)));
    for (let link = 0; link < ends.length && round % CLEARANCE === 0; link += 2) {
      clearLink(points, shapes, 2 * ends[link]!, 2 * ends[link + 1]!);
      yield points.length;
    }
    pushBoxes(points, boxes, order, BOX_GAP + (WIDE_GAP * round) / rounds, 1);
    keepWithin(points, walls, boxes);
    yield 64 * bodies.length;
  }
  // The shorter way out, then rather up or down, then rather sideways: always the same way may go round in circles.
  for (let round = 1; pushBoxes(points, shapes, order, gap, [1, 4, 0.25][round % 3]!); round++) {
    keepWithin(points, [walls[0], Infinity], shapes);
    if (round % STRICT_ROUNDS === 0) for (let at = 1; at < points.length; at += 2) points[at]! *= 1.1;
    yield 64 * bodies.length;
  }
}
