import { buildBoxGrid, type BoxGrid } from '../../../util/box-grid.js';
import type { Task } from '../../../util/slices.js';

/** A node and the room its label wants, in the units of the frame. */
export interface Body {
  /** Radius of the circle that holds the whole shape. */
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
  readonly ends: ArrayLike<number>;
}

/** Between two shapes, at least. */
export const NODE_GAP = 8;
const LABEL_GAP = 5;
const BOX_GAP = 7;
/** What is free of the frame is shared out at first, up to this much around each box; the rest settles later. */
const WIDE_GAP = 26;
/** Between a shape and a link that only passes by. */
const LINK_GAP = 7;
const MARGIN = 4;
const ROUNDS = 96;
const SIDES_EVERY = 12;
/** How much of its drawn direction and length a link takes back each round. */
const SPRING = 0.06;
/** Beyond this many tests of a shape against a link, they are made in fewer rounds. */
const CLEARANCE_TESTS = 6000;
const STRICT_ROUNDS = 400;
/** Boxes this little inside one another count as apart: roundings would never come to an end. */
const TOUCH = 0.01;

/** Left, top, right, bottom around a node's centre when its label stands east, west, south, north. */
const boxOf = ({ radius, labelWidth, labelHeight }: Body, side: number, box: Float64Array, at: number): void => {
  const half = labelWidth / 2;
  const reach = labelWidth === 0 ? radius : radius + LABEL_GAP + labelWidth;
  const depth = labelWidth === 0 ? radius : radius + LABEL_GAP + labelHeight;
  const flat = side < 2;
  const thick = Math.max(radius, labelHeight / 2);
  box[at] = side === 1 ? -reach : flat ? -radius : -Math.max(radius, half);
  box[at + 2] = side === 0 ? reach : flat ? radius : Math.max(radius, half);
  box[at + 1] = flat ? -thick : side === 3 ? -depth : -radius;
  box[at + 3] = flat ? thick : side === 2 ? depth : radius;
};

/** Side of the cells in which nodes are looked up. */
const CELL = 96;

/** Looks up nodes by a box around each: half its width and half its height. */
const gridOf = (
  points: Float64Array,
  crowd: Crowd,
  halves: (body: Body) => readonly [wide: number, high: number],
): BoxGrid =>
  buildBoxGrid(
    crowd.bodies.flatMap((body, node) => {
      const [wide, high] = halves(body);
      const [x, y] = [points[2 * node]!, points[2 * node + 1]!];
      return [x - wide, y - high, x + wide, y + high];
    }),
    CELL,
  );

/** Chooses for each node the side where its label meets the fewest links, boxes and edges of the frame. */
const chooseSides = (points: Float64Array, crowd: Crowd, frame: Frame, boxes: Float64Array): void => {
  const trial = new Float64Array(4);
  const grid = gridOf(points, crowd, ({ radius, labelWidth, labelHeight }) => [
    radius + LABEL_GAP + labelWidth,
    radius + LABEL_GAP + labelHeight,
  ]);
  for (let node = 0; node < crowd.bodies.length; node++) {
    if (crowd.bodies[node]!.labelWidth === 0) continue;
    const x = points[2 * node]!;
    const y = points[2 * node + 1]!;
    let best = Infinity;
    for (let side = 0; side < 4; side++) {
      boxOf(crowd.bodies[node]!, side, trial, 0);
      const [left, top, right, bottom] = [x + trial[0]!, y + trial[1]!, x + trial[2]!, y + trial[3]!];
      let cost = side === 0 ? 0 : side < 2 ? 0.05 : 0.12;
      cost += Math.max(0, -left, right - frame.width, -top, bottom - frame.height) / 8;
      for (const other of crowd.neighbours[node]!) {
        const dx = points[2 * other]! - x;
        const dy = points[2 * other + 1]! - y;
        const towards = [dx, -dx, dy, -dy][side]!;
        const across = side < 2 ? Math.abs(dy) : Math.abs(dx);
        // A link blocks a side in proportion to how straight it runs through it; sides have wider mouths above and below.
        if (towards > 0) cost += Math.max(0, 1 - (across / towards) * (side < 2 ? 1.6 : 0.6));
      }
      for (const other of cost < best ? grid.near(left, top, right, bottom) : []) {
        if (other === node) continue;
        const ox = points[2 * other]!;
        const oy = points[2 * other + 1]!;
        const wide = Math.min(right, ox + boxes[4 * other + 2]!) - Math.max(left, ox + boxes[4 * other]!);
        const high = Math.min(bottom, oy + boxes[4 * other + 3]!) - Math.max(top, oy + boxes[4 * other + 1]!);
        if (wide > 0 && high > 0) cost += 0.3 + (wide * high) / 600;
      }
      if (cost < best) {
        best = cost;
        boxes.set(trial, 4 * node);
      }
    }
  }
};

/** Pushes overlapping boxes apart along the shorter way out; says whether any met. Heavier nodes move less. */
const pushBoxes = (
  points: Float64Array,
  boxes: Float64Array,
  gap: number,
  mass: Float64Array,
  order: number[],
  bias: number,
): boolean => {
  order.sort((a, b) => points[2 * a]! + boxes[4 * a]! - points[2 * b]! - boxes[4 * b]! || a - b);
  let met = false;
  for (let first = 0; first < order.length; first++) {
    const a = order[first]!;
    const edge = points[2 * a]! + boxes[4 * a + 2]! + gap;
    for (let second = first + 1; second < order.length; second++) {
      const b = order[second]!;
      if (points[2 * b]! + boxes[4 * b]! >= edge) break;
      const aTop = points[2 * a + 1]! + boxes[4 * a + 1]!;
      const aBottom = points[2 * a + 1]! + boxes[4 * a + 3]!;
      const bTop = points[2 * b + 1]! + boxes[4 * b + 1]!;
      const bBottom = points[2 * b + 1]! + boxes[4 * b + 3]!;
      const below = aBottom + gap - bTop;
      const above = bBottom + gap - aTop;
      if (below <= TOUCH || above <= TOUCH) continue;
      const aRight = points[2 * a]! + boxes[4 * a + 2]!;
      const bLeft = points[2 * b]! + boxes[4 * b]!;
      const bRight = points[2 * b]! + boxes[4 * b + 2]!;
      const aLeft = points[2 * a]! + boxes[4 * a]!;
      const rightwards = aRight + gap - bLeft;
      const leftwards = bRight + gap - aLeft;
      if (rightwards <= TOUCH || leftwards <= TOUCH) continue;
      met = true;
      const share = mass[b]! / (mass[a]! + mass[b]!);
      const along = rightwards <= leftwards ? rightwards : -leftwards;
      const down = below < above || (below === above && a < b) ? below : -above;
      if (Math.abs(along) * bias < Math.abs(down)) {
        points[2 * a]! -= along * share;
        points[2 * b]! += along * (1 - share);
      } else {
        points[2 * a + 1]! -= down * share;
        points[2 * b + 1]! += down * (1 - share);
      }
    }
  }
  return met;
};

/** Moves shapes off the links that only pass by. */
const clearLinks = (points: Float64Array, crowd: Crowd): void => {
  // Wider than the shapes, since they move while the links are gone through.
  const grid = gridOf(points, crowd, ({ radius }) => [radius + 3 * LINK_GAP, radius + 3 * LINK_GAP]);
  for (let link = 0; link < crowd.ends.length; link += 2) {
    const a = crowd.ends[link]!;
    const b = crowd.ends[link + 1]!;
    const ax = points[2 * a]!;
    const ay = points[2 * a + 1]!;
    const dx = points[2 * b]! - ax;
    const dy = points[2 * b + 1]! - ay;
    const square = dx * dx + dy * dy;
    if (a === b || square === 0) continue;
    const [left, right] = [Math.min(ax, ax + dx), Math.max(ax, ax + dx)];
    const [top, bottom] = [Math.min(ay, ay + dy), Math.max(ay, ay + dy)];
    for (const node of grid.near(left, top, right, bottom)) {
      if (node === a || node === b) continue;
      const along = ((points[2 * node]! - ax) * dx + (points[2 * node + 1]! - ay) * dy) / square;
      if (along <= 0.02 || along >= 0.98) continue;
      const nx = points[2 * node]! - ax - along * dx;
      const ny = points[2 * node + 1]! - ay - along * dy;
      const far = Math.sqrt(nx * nx + ny * ny);
      const lack = crowd.bodies[node]!.radius + LINK_GAP - far;
      if (lack <= 0) continue;
      const ux = far > 1e-6 ? nx / far : -dy / Math.sqrt(square);
      const uy = far > 1e-6 ? ny / far : dx / Math.sqrt(square);
      points[2 * node]! += ux * lack * 0.5;
      points[2 * node + 1]! += uy * lack * 0.5;
      for (const [end, part] of [
        [a, 1 - along],
        [b, along],
      ] as const) {
        points[2 * end]! -= ux * lack * 0.3 * part;
        points[2 * end + 1]! -= uy * lack * 0.3 * part;
      }
    }
  }
};

const keepInside = (points: Float64Array, boxes: Float64Array, frame: Frame, ceiling = 0): void => {
  for (let node = 0; 2 * node < points.length; node++) {
    for (let axis = 0; axis < 2; axis++) {
      const low = (axis === 0 ? 0 : ceiling) + MARGIN - boxes[4 * node + axis]!;
      const high = (axis === 0 ? frame.width : frame.height) - MARGIN - boxes[4 * node + axis + 2]!;
      // A label wider than the frame: its node stays in the middle of what there is.
      points[2 * node + axis] = low > high ? (low + high) / 2 : Math.min(high, Math.max(low, points[2 * node + axis]!));
    }
  }
};

/**
 * Makes room for shapes and labels in a frame, keeping the drawing as it is as far as possible.
 *
 * @param points x and y of each node in turn, moved in place
 */
export function* makeRoom(points: Float64Array, crowd: Crowd, frame: Frame): Task<void> {
  const count = crowd.bodies.length;
  const drawn = points.slice();
  const boxes = new Float64Array(4 * count);
  const mass = Float64Array.from(crowd.neighbours, (list) => 1 + list.length);
  const order = crowd.bodies.map((_, node) => node);
  const tests = (crowd.ends.length / 2) * count;
  const clearEvery = Math.max(1, Math.ceil(tests / CLEARANCE_TESTS));
  let free = frame.width * frame.height;
  crowd.bodies.forEach((body, node) => {
    boxOf(body, 0, boxes, 4 * node);
    free -= (boxes[4 * node + 2]! - boxes[4 * node]!) * (boxes[4 * node + 3]! - boxes[4 * node + 1]!);
  });
  const spare = Math.min(WIDE_GAP, Math.max(0, Math.sqrt(Math.max(0, free) / count) * 0.3 - BOX_GAP));
  for (let round = 0; round < ROUNDS; round++) {
    if (round % SIDES_EVERY === 0) {
      chooseSides(points, crowd, frame, boxes);
      yield 512 * count;
    }
    for (let link = 0; link < crowd.ends.length; link += 2) {
      const a = 2 * crowd.ends[link]!;
      const b = 2 * crowd.ends[link + 1]!;
      for (let axis = 0; axis < 2; axis++) {
        const pull = SPRING * (drawn[b + axis]! - drawn[a + axis]! - points[b + axis]! + points[a + axis]!);
        const share = mass[b / 2]! / (mass[a / 2]! + mass[b / 2]!);
        points[a + axis]! -= pull * share;
        points[b + axis]! += pull * (1 - share);
      }
    }
    if (round % clearEvery === 0) {
      clearLinks(points, crowd);
      yield 128 * crowd.ends.length;
    }
    pushBoxes(points, boxes, BOX_GAP + spare * (1 - round / ROUNDS), mass, order, 1);
    keepInside(points, boxes, frame);
    yield 64 * count;
  }
}

/** Rows from the top, in the order of the heights: the way out when pushing did not come to an end. */
const shelve = (points: Float64Array, crowd: Crowd, width: number): void => {
  const order = crowd.bodies.map((_, node) => node);
  order.sort((a, b) => points[2 * a + 1]! - points[2 * b + 1]! || a - b);
  let top = 0;
  for (let first = 0; first < order.length;) {
    const row: number[] = [];
    let wide = 2 * MARGIN - NODE_GAP;
    let high = 0;
    for (let next = first; next < order.length; next++) {
      const size = 2 * crowd.bodies[order[next]!]!.radius + NODE_GAP;
      if (row.length > 0 && wide + size > width) break;
      row.push(order[next]!);
      wide += size;
      high = Math.max(high, size);
    }
    first += row.length;
    row.sort((a, b) => points[2 * a]! - points[2 * b]! || a - b);
    const spare = Math.max(0, width - wide) / row.length;
    let left = MARGIN;
    for (const node of row) {
      const { radius } = crowd.bodies[node]!;
      points[2 * node] = left + spare / 2 + radius;
      points[2 * node + 1] = top + high / 2;
      left += spare + 2 * radius + NODE_GAP;
    }
    top += high;
  }
};

/**
 * Leaves no two shapes overlapping, whatever it takes: the frame grows downwards when it is too small.
 *
 * @returns the height it came to
 */
export function* partShapes(points: Float64Array, crowd: Crowd, frame: Frame): Task<number> {
  const count = crowd.bodies.length;
  const boxes = new Float64Array(4 * count);
  crowd.bodies.forEach(({ radius }, node) => boxes.set([-radius, -radius, radius, radius], 4 * node));
  const mass = new Float64Array(count).fill(1);
  const order = crowd.bodies.map((_, node) => node);
  const open = { width: frame.width, height: Infinity };
  for (let round = 1; ; round++) {
    // The shorter way out, then rather up or down, then rather sideways: always the same way may go round in circles.
    const met = pushBoxes(points, boxes, NODE_GAP, mass, order, [1, 4, 0.25][round % 3]!);
    if (!met) break;
    keepInside(points, boxes, open, -Infinity);
    yield 64 * count;
    if (round === STRICT_ROUNDS) {
      shelve(points, crowd, frame.width);
      break;
    }
  }
  let top = MARGIN;
  let bottom = frame.height;
  for (let node = 0; node < count; node++) top = Math.min(top, points[2 * node + 1]! + boxes[4 * node + 1]!);
  for (let node = 0; node < count; node++) {
    points[2 * node + 1]! += MARGIN - top;
    bottom = Math.max(bottom, points[2 * node + 1]! + boxes[4 * node + 3]! + MARGIN);
  }
  return bottom;
}
