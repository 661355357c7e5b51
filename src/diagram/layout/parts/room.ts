import type { Task } from '../../../util/slices.js';

/** A node and the room its label wants, in the units of the frame. */
export interface Body {
  /** Half the side of the square that holds the whole shape. */
  readonly radius: number;
  /** 0 when the node carries no label. */
  readonly labelWidth: number;
  readonly labelHeight: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

export interface Crowd {
  readonly bodies: readonly Body[];
  readonly neighbours: readonly (readonly number[])[];
  /** Two indexes of nodes a link. */
  readonly ends: Int32Array;
  /** Between two shapes, at least. */
  readonly gap: number;
  /** How often the drawing is gone over. */
  readonly rounds: number;
}

/** Between a shape and its label; between two boxes of shape and label. */
const LABEL_GAP = 7;
const BOX_GAP = 7;
/** At first boxes are kept farther apart by this much, then less and less. */
const WIDE_GAP = 20;
/** Between a shape and a link that only passes by. */
const LINK_GAP = 7;
const MARGIN = 4;
/** Above and below the outermost shapes, for their labels. */
export const EDGE = 24;
/** How much of its drawn direction and length a link takes back each round. */
const SPRING = 0.06;
/** Shapes are moved off links every so many rounds. */
const CLEARANCE = 3;
/** When so many rounds did not part the shapes, the drawing is drawn out by a tenth. */
const STRICT_ROUNDS = 60;
/** Boxes this little inside one another count as apart: roundings would never come to an end. */
const TOUCH = 0.01;

/** Points, and around each a box: half its width and half its height. */
interface Layout {
  readonly points: Float64Array;
  readonly halves: Float64Array;
  /** Heavier nodes move less. */
  readonly mass: Float64Array;
}

/** A node's box with half its label on either side: whatever side it takes, its neighbour there left the other half. */
const halvesOf = ({ radius, labelWidth, labelHeight }: Body): number[] => {
  const wide = radius + (labelWidth && labelWidth / 2 + LABEL_GAP / 2);
  const high = Math.max(radius, labelHeight / 2);
  return [wide, high];
};

/** Moves a pair of nodes apart, or together, along one axis. */
const shift = ({ points, mass }: Layout, a: number, b: number, axis: number, by: number): void => {
  const share = mass[b]! / (mass[a]! + mass[b]!);
  points[2 * a + axis]! -= by * share;
  points[2 * b + axis]! += by * (1 - share);
};

/**
 * Pushes overlapping boxes apart along the shorter way out; says whether any met.
 * @param bias above 1 the vertical way out is preferred, below 1 the horizontal one
 */
const pushBoxes = (layout: Layout, order: number[], gap: number, bias: number): boolean => {
  const { points, halves } = layout;
  const count = order.length;
  const leftOf = (node: number): number => points[2 * node]! - halves[2 * node]!;
  order.sort((a, b) => leftOf(a) - leftOf(b) || a - b);
  let met = false;
  for (let rank = 0; rank < count; rank++) {
    const a = order[rank]!;
    const reach = points[2 * a]! + halves[2 * a]! + gap;
    for (let next = rank + 1; next < count; next++) {
      const b = order[next]!;
      if (leftOf(b) >= reach) break;
      const dx = points[2 * b]! - points[2 * a]!;
      const dy = points[2 * b + 1]! - points[2 * a + 1]!;
      const wide = halves[2 * a]! + halves[2 * b]! + gap - Math.abs(dx);
      const high = halves[2 * a + 1]! + halves[2 * b + 1]! + gap - Math.abs(dy);
      if (wide <= TOUCH || high <= TOUCH) continue;
      met = true;
      if (wide * bias < high) shift(layout, a, b, 0, dx >= 0 ? wide : -wide);
      else shift(layout, a, b, 1, dy > 0 || (dy === 0 && a < b) ? high : -high);
    }
  }
  return met;
};

/** Moves shapes off the links that only pass by. */
const clearLinks = ({ points }: Layout, radii: Float64Array, ends: Int32Array): void => {
  for (let link = 0; link < ends.length; link += 2) {
    const a = 2 * ends[link]!;
    const b = 2 * ends[link + 1]!;
    const ax = points[a]!;
    const ay = points[a + 1]!;
    const dx = points[b]! - ax;
    const dy = points[b + 1]! - ay;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length === 0) continue;
    for (let node = 0; node < radii.length; node++) {
      const at = 2 * node;
      const x = points[at]! - ax;
      const y = points[at + 1]! - ay;
      const along = (x * dx + y * dy) / length / length;
      if (along <= 0.02 || along >= 0.98 || at === a || at === b) continue;
      // Signed distance from the line; on the line itself, to one side.
      const far = (y * dx - x * dy) / length || 1e-6;
      const lack = radii[node]! + LINK_GAP - Math.abs(far);
      if (lack <= 0) continue;
      const push = (lack * Math.sign(far)) / length;
      // The shape goes one way, the link's ends a little the other way, the nearer one more.
      for (const [point, share] of [
        [at, 0.5],
        [a, 0.3 * (along - 1)],
        [b, -0.3 * along],
      ] as const) {
        points[point]! -= dy * push * share;
        points[point + 1]! += dx * push * share;
      }
    }
  }
};

/** Brings boxes back between two limits along an axis; one that is wider stays in the middle. */
const keepBetween = ({ points, halves }: Layout, axis: number, low: number, high: number): void => {
  for (let node = 0; 2 * node < points.length; node++) {
    const at = 2 * node + axis;
    const least = low + halves[at]!;
    const most = high - halves[at]!;
    points[at] = least > most ? (least + most) / 2 : Math.min(most, Math.max(least, points[at]!));
  }
};

/**
 * Makes room for shapes and labels in a frame, keeping the drawing as it is as far as possible.
 *
 * @param points x and y of each node in turn, moved in place
 */
export function* makeRoom(points: Float64Array, crowd: Crowd, frame: Frame): Task<void> {
  const { bodies, neighbours, ends, rounds } = crowd;
  const count = bodies.length;
  const drawn = points.slice();
  const halves = Float64Array.from(bodies.flatMap(halvesOf));
  const layout = { points, halves, mass: Float64Array.from(neighbours, (list) => 1 + list.length) };
  const order = [...bodies.keys()];
  const radii = Float64Array.from(bodies, ({ radius }) => radius);
  const tests = (ends.length / 2) * count;
  for (let round = 0; round < rounds; round++) {
    for (let link = 0; link < ends.length; link += 2) {
      const a = ends[link]!;
      const b = ends[link + 1]!;
      for (let axis = 0; axis < 2; axis++) {
        const from = 2 * a + axis;
        const to = 2 * b + axis;
        shift(layout, a, b, axis, SPRING * (drawn[to]! - drawn[from]! - points[to]! + points[from]!));
      }
    }
    if (round % CLEARANCE === 0) {
      clearLinks(layout, radii, ends);
      yield tests;
    }
    pushBoxes(layout, order, BOX_GAP + WIDE_GAP * (1 - round / rounds), 1);
    keepBetween(layout, 0, MARGIN, frame.width - MARGIN);
    keepBetween(layout, 1, EDGE, frame.height - EDGE);
    yield 64 * count;
  }
}

/** Leaves no two shapes overlapping, whatever it takes: the drawing grows upwards and downwards where it must. */
export function* partShapes(points: Float64Array, { bodies, gap }: Crowd, width: number): Task<void> {
  const halves = Float64Array.from(bodies.flatMap(({ radius }) => [radius, radius]));
  const layout = { points, halves, mass: new Float64Array(bodies.length).fill(1) };
  const order = [...bodies.keys()];
  // The shorter way out, then rather up or down, then rather sideways: always the same way may go round in circles.
  for (let round = 1; pushBoxes(layout, order, gap, [1, 4, 0.25][round % 3]!); round++) {
    keepBetween(layout, 0, MARGIN, width - MARGIN);
    if (round % STRICT_ROUNDS === 0) for (let at = 1; at < points.length; at += 2) points[at]! *= 1.1;
    yield 64 * bodies.length;
  }
}
