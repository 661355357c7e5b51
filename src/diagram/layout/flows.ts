/**
 * The flows layout: who gives what to whom. Givers stand on the left, receivers on the right; who does both stands on
 * both sides, so that a cycle is read like any other flow. Flows that share an actor make a block.
 *
 * Here are blocks in a wide frame whose flows need not cross: nearly all. The others are for `flows-more.ts`.
 */
import type { Task } from '../../util/slices.js';
import { connectedParts } from './parts/components.js';
import { callRoll, type RollEntry } from './parts/roll.js';
import { placesOf, walkSides, type Sides } from './parts/two-sides.js';

export interface FlowBand {
  /** Indexes of nodes. */
  readonly from: number;
  readonly to: number;
  /** Room for what is written in its gap, and for its threads. */
  readonly wide: number;
  readonly high: number;
}

/** Where a node stands: beside a bar that spans its bands, or in the roll of those without a flow. */
export interface FlowSpot {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  /** On which side of the shape its name is written: -1 before, 1 after. */
  readonly out: number;
  /** The bar: x of its middle, top and bottom; none in the roll. */
  readonly bar?: readonly [x: number, top: number, bottom: number];
}

/** The course of a band: level from the left bar, around a gap for its words, then to the right bar. */
export interface FlowCourse {
  readonly left: readonly [x: number, y: number];
  /** Where the gap begins and ends. */
  readonly gap: readonly [from: number, to: number];
  /** Where it leaves its level. */
  readonly turn: number;
  readonly right: readonly [x: number, y: number];
}

export interface FlowsPlacement {
  /** Spots in turn: the first one of a node is where it is met. */
  readonly spots: readonly FlowSpot[];
  readonly courses: ReadonlyMap<FlowBand, FlowCourse>;
  /** x of both bars, under the headings; y of the headings, and of that of the roll where there is one. */
  readonly columns: readonly [left: number, right: number];
  readonly headings: number;
  readonly rest: number | undefined;
  /** Heights of the rules between blocks. */
  readonly rules: readonly number[];
  readonly height: number;
}

/** From this width on names stand beside the bars. */
export const WIDE = 560;
const MARGIN = 6;
const HEADING = 34;
const BETWEEN_BANDS = 14;
const BETWEEN_BLOCKS = 34;
/** Where the frame is taller than the flows need, what stands between them grows up to so many times. */
const AIRIEST = 2.2;
export const BAR = 6;
/** From a bar to the shape, and from the shape to its name. */
const BESIDE = 10;
const NAME = 8;
/** Names take at most this share of the width on either side. */
const NAMES = 0.27;
/** What a band shows on either side of its gap, at least. */
export const SHOWN = 26;
export const GAP = 12;
/** Room for the sign of the degree, right of the names. */
const SIGN = 30;

/** What is placed, and in which frame. */
export interface FlowsRequest {
  /** Room for the name of each node, at least as high as its shape. */
  readonly bodies: readonly RollEntry[];
  /** Half the side of the square that holds a shape. */
  readonly reach: number;
  readonly bands: readonly FlowBand[];
  readonly width: number;
  readonly height: number;
}

export interface FlowsContext extends FlowsRequest {
  readonly columns: readonly [left: number, right: number];
  /** Between two bands of a block, and between two groups of them. */
  readonly between: number;
}

/** Flows that share actors, and the order of their actors on both sides. */
export interface Block {
  readonly bands: readonly FlowBand[];
  readonly sides: Sides;
}

export interface PlacedBlock {
  readonly spots: readonly FlowSpot[];
  readonly courses: readonly (readonly [FlowBand, FlowCourse])[];
  readonly bottom: number;
}

/** Places a block from this height down; undefined where it cannot. */
type PlaceBlock = (block: Block, top: number, context: FlowsContext) => PlacedBlock | undefined;

/** What draws the blocks that are left: see `flows-more.ts`. */
export interface MoreFlows {
  readonly orderSides: (flows: readonly FlowBand[]) => Task<Sides>;
  readonly placeNarrow: PlaceBlock;
  readonly placeCrossed: PlaceBlock;
}

/** Bands by their giver, then by their receiver. */
export const ordered = ({ bands, sides }: Block): FlowBand[] => {
  const [lefts, rights] = [placesOf(sides.left), placesOf(sides.right)];
  return [...bands].sort((a, b) => lefts.get(a.from)! - lefts.get(b.from)! || rights.get(a.to)! - rights.get(b.to)!);
};

/** Bands in the order of one side, in runs of one node. */
export const runsOf = (bands: readonly FlowBand[], end: 'from' | 'to'): FlowBand[][] => {
  const runs: FlowBand[][] = [];
  for (const band of bands) {
    const last = runs.at(-1);
    if (last?.[0]![end] === band[end]) last.push(band);
    else runs.push([band]);
  }
  return runs;
};

/** Height of a run: that of its bands, or of the name beside them. */
export const heightOf = (run: readonly FlowBand[], node: number, { bodies, between }: FlowsContext): number =>
  Math.max(
    bodies[node]!.height + between,
    run.reduce((sum, { high }) => sum + high + between, 0),
  );

/** A node beside its bar: left of a giver's, right of a receiver's. */
export const standBeside = (
  node: number,
  side: number,
  top: number,
  bottom: number,
  { columns, reach }: FlowsContext,
): FlowSpot => {
  const [x, out] = [columns[side]!, side ? 1 : -1];
  return { node, x: x + out * (BAR / 2 + BESIDE + reach), y: (top + bottom) / 2, out, bar: [x, top, bottom] };
};

/** Bands that keep their level, with their words in the middle. */
export const levelCourses = (
  heights: ReadonlyMap<FlowBand, number>,
  [first, last]: FlowsContext['columns'],
): PlacedBlock['courses'] => {
  const [from, to] = [first + BAR / 2 + 1, last - BAR / 2 - 1];
  const most = Math.max(0, to - from - 2 * SHOWN);
  const middle = (from + to) / 2;
  return Array.from(heights, ([band, y]) => {
    const half = Math.min(band.wide + 2 * GAP, most) / 2;
    return [band, { left: [from, y], gap: [middle - half, middle + half], turn: to, right: [to, y] }];
  });
};

/** Every band keeps its level; undefined where some cross. */
const placeLevel: PlaceBlock = (block, top, context) => {
  const { between, columns } = context;
  const order = ordered(block);
  const rights = placesOf(block.sides.right);
  if (order.some(({ to }, at) => at > 0 && rights.get(order[at - 1]!.to)! > rights.get(to)!)) return undefined;
  const runs = (['from', 'to'] as const).map((end, side) =>
    runsOf(order, end).map((run) => ({ run, side, node: run[0]![end] })),
  );
  const rooms = new Map(order.map((band) => [band, band.high + between]));
  const lasts = new Set<FlowBand>();
  for (const { run, node } of runs.flat()) {
    for (const band of run) rooms.set(band, Math.max(rooms.get(band)!, heightOf(run, node, context) / run.length));
    lasts.add(run.at(-1)!);
  }
  const edges = new Map<FlowBand, readonly [top: number, bottom: number]>();
  const heights = new Map<FlowBand, number>();
  let bottom = top;
  for (const band of order) {
    const high = bottom;
    bottom += rooms.get(band)!;
    edges.set(band, [high + between / 2, bottom - between / 2]);
    heights.set(band, (high + bottom) / 2);
    if (lasts.has(band)) bottom += between;
  }
  return {
    spots: runs
      .flat()
      .map(({ run, side, node }) =>
        standBeside(node, side, edges.get(run[0]!)![0], edges.get(run.at(-1)!)![1], context),
      ),
    courses: levelCourses(heights, columns),
    bottom: bottom - between,
  };
};

const placeWith = (
  air: number,
  blocks: readonly Block[],
  request: FlowsRequest,
  more: MoreFlows | undefined,
): FlowsPlacement | undefined => {
  const { bodies, bands, reach, width } = request;
  const isWide = width >= WIDE;
  /** Room for the names of one side. */
  const room = (ends: readonly number[]): number =>
    Math.min(NAMES * width, Math.max(0, ...ends.map((node) => bodies[node]!.width)) + 2 * reach + NAME) + BESIDE + BAR;
  const columns: [number, number] = isWide
    ? [MARGIN + room(bands.map(({ from }) => from)), width - MARGIN - SIGN - room(bands.map(({ to }) => to))]
    : [MARGIN, width - MARGIN];
  const context: FlowsContext = { ...request, columns, between: BETWEEN_BANDS * air };
  const betweenBlocks = BETWEEN_BLOCKS * air;
  const spots: FlowSpot[] = [];
  const courses = new Map<FlowBand, FlowCourse>();
  const rules: number[] = [];
  let y = HEADING;
  const part = (): void => {
    if (spots.length > 0) rules.push(y + betweenBlocks / 2);
  };
  for (const block of blocks) {
    part();
    if (spots.length > 0) y += betweenBlocks;
    const placed = isWide
      ? (placeLevel(block, y, context) ?? more?.placeCrossed(block, y, context))
      : more?.placeNarrow(block, y, context);
    if (!placed) return undefined;
    spots.push(...placed.spots);
    for (const [band, course] of placed.courses) courses.set(band, course);
    y = placed.bottom;
  }
  const touched = new Set(bands.flatMap(({ from, to }) => [from, to]));
  const others = [...bodies.keys()].filter((node) => !touched.has(node));
  let rest: number | undefined;
  if (others.length > 0) {
    part();
    rest = y + betweenBlocks + 8;
    y = rest + HEADING / 2;
    const roll = callRoll(
      others.map((node) => bodies[node]!),
      { left: MARGIN, top: y, width: width - 2 * MARGIN, reach },
    );
    others.forEach((node, at) => spots.push({ node, x: roll.points[2 * at]!, y: roll.points[2 * at + 1]!, out: 1 }));
    y += roll.height;
  }
  return { spots, courses, columns, headings: 14, rest, rules, height: Math.ceil(y + 16) };
};

/**
 * Places flows and, under them, those that no flow touches. The same input gives the same picture, to the last digit.
 *
 * @returns undefined where that takes `more`: in a narrow frame, or where flows cross
 */
export function* placeFlows(request: FlowsRequest, more?: MoreFlows): Task<FlowsPlacement | undefined> {
  const { bodies, bands } = request;
  const neighbours = bodies.map((): number[] => []);
  for (const { from, to } of bands) {
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  const blocks: Block[] = [];
  for (const part of connectedParts(neighbours)) {
    const members = new Set(part);
    const own = bands.filter(({ from }) => members.has(from));
    if (own.length > 0) blocks.push({ bands: own, sides: more ? yield* more.orderSides(own) : walkSides(own) });
    yield bands.length;
  }
  yield 128 * (bodies.length + bands.length);
  const placement = placeWith(1, blocks, request, more);
  if (!placement) return undefined;
  const spare = request.height / placement.height;
  const airy = spare > 1 && bands.length > 0 ? placeWith(Math.min(AIRIEST, spare), blocks, request, more) : undefined;
  const best = airy && airy.height <= request.height ? airy : placement;
  return { ...best, height: Math.max(request.height, best.height) };
}
