/**
 * The flows layout: who gives what to whom. Givers stand on the left, receivers on the right; who does both stands on
 * both sides, so that a cycle is read like any other flow. Flows that share an actor make a block.
 *
 * Here are blocks in a wide frame whose flows need not cross: nearly all. The others are for `flows-more.ts`.
 */
import type { Task } from '../../util/slices.js';
import { connectedParts } from './parts/components.js';
import { callRoll, type RollEntry } from './parts/roll.js';
import { walkSides, type Places } from './parts/two-sides.js';

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
  /** x of both bars, under the headings; y of the heading of the roll where there is one. */
  readonly columns: readonly [left: number, right: number];
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
  /** What is placed comes to these. */
  readonly spots: FlowSpot[];
  readonly courses: Map<FlowBand, FlowCourse>;
}

/** Flows that share actors, and the order of their actors on both sides. */
export interface Block {
  readonly bands: readonly FlowBand[];
  readonly places: Places;
}

/** Places a block from this height down. @returns where it ends; undefined where it cannot */
type PlaceBlock = (block: Block, top: number, context: FlowsContext) => number | undefined;

/** What draws the blocks that are left: see `flows-more.ts`. */
export interface MoreFlows {
  readonly orderSides: (flows: readonly FlowBand[]) => Task<Places>;
  readonly placeNarrow: PlaceBlock;
  readonly placeCrossed: PlaceBlock;
}

/** Bands by their giver, then by their receiver. */
export const ordered = ({ bands, places }: Block): FlowBand[] =>
  [...bands].sort((a, b) => places.get(a.from)! - places.get(b.from)! || places.get(~a.to)! - places.get(~b.to)!);

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

/** A node stands beside its bar: left of a giver's, right of a receiver's. */
export const standBeside = (
  node: number,
  side: number,
  top: number,
  bottom: number,
  { columns, reach, spots }: FlowsContext,
): void => {
  const [x, out] = [columns[side]!, side ? 1 : -1];
  spots.push({ node, x: x + out * (BAR / 2 + BESIDE + reach), y: (top + bottom) / 2, out, bar: [x, top, bottom] });
};

/** A band that keeps its level, with its words in the middle. */
export const keepLevel = (band: FlowBand, y: number, { columns: [first, last], courses }: FlowsContext): void => {
  const [from, to] = [first + BAR / 2 + 1, last - BAR / 2 - 1];
  const half = Math.min(band.wide + 2 * GAP, Math.max(0, to - from - 2 * SHOWN)) / 2;
  const middle = (from + to) / 2;
  courses.set(band, { left: [from, y], gap: [middle - half, middle + half], turn: to, right: [to, y] });
};

/** Every band keeps its level; undefined where some cross. */
const placeLevel: PlaceBlock = (block, top, context) => {
  const { bodies, between } = context;
  const order = ordered(block);
  const rights = order.map(({ to }) => block.places.get(~to)!);
  if (rights.some((place, at) => place < rights[at - 1]!)) return undefined;
  const runs = (['from', 'to'] as const).flatMap((end, side) =>
    runsOf(order, end).map((run) => ({ run, side, node: run[0]![end] })),
  );
  const heights = new Map(order.map((band) => [band, band.high]));
  // The name beside a run is as high as its bands together.
  for (const { run, node } of runs)
    for (const band of run) heights.set(band, Math.max(heights.get(band)!, bodies[node]!.height / run.length));
  const tops = new Map<FlowBand, number>();
  let [y, before] = [top - between / 2, order[0]!];
  for (const band of order) {
    y += before.from === band.from && before.to === band.to ? between : 2 * between;
    before = band;
    tops.set(band, y);
    const high = heights.get(band)!;
    keepLevel(band, y + high / 2, context);
    y += high;
  }
  for (const { run, side, node } of runs) {
    const last = run.at(-1)!;
    standBeside(node, side, tops.get(run[0]!)!, tops.get(last)! + heights.get(last)!, context);
  }
  return y + between / 2;
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
  const room = (end: 'from' | 'to'): number =>
    Math.min(NAMES * width, Math.max(0, ...bands.map((band) => bodies[band[end]]!.width)) + 2 * reach + NAME) +
    BESIDE +
    BAR;
  const columns: [number, number] = isWide
    ? [MARGIN + room('from'), width - MARGIN - SIGN - room('to')]
    : [MARGIN, width - MARGIN];
  const spots: FlowSpot[] = [];
  const courses = new Map<FlowBand, FlowCourse>();
  const context: FlowsContext = { ...request, columns, between: BETWEEN_BANDS * air, spots, courses };
  const rules: number[] = [];
  let y: number | undefined = HEADING;
  /** Leaves room under what is there, with a rule in its middle. */
  const part = (from: number): number => {
    if (spots.length === 0) return from;
    const room = BETWEEN_BLOCKS * air;
    rules.push(from + room / 2);
    return from + room;
  };
  for (const block of blocks) {
    const top = part(y);
    y = isWide
      ? (placeLevel(block, top, context) ?? more?.placeCrossed(block, top, context))
      : more?.placeNarrow(block, top, context);
    if (y === undefined) return undefined;
  }
  const touched = new Set(bands.flatMap(({ from, to }) => [from, to]));
  const others = [...bodies.keys()].filter((node) => !touched.has(node));
  let rest: number | undefined;
  if (others.length > 0) {
    rest = part(y) + 8;
    y = rest + HEADING / 2;
    const { points, height } = callRoll(
      others.map((node) => bodies[node]!),
      { left: MARGIN, top: y, width: width - 2 * MARGIN, reach },
    );
    others.forEach((node, at) => spots.push({ node, x: points[2 * at]!, y: points[2 * at + 1]!, out: 1 }));
    y += height;
  }
  return { spots, courses, columns, rest, rules, height: Math.ceil(y + 16) };
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
    if (own.length > 0) blocks.push({ bands: own, places: more ? yield* more.orderSides(own) : walkSides(own) });
    yield bands.length;
  }
  yield 128 * (bodies.length + bands.length);
  let best = placeWith(1, blocks, request, more);
  if (!best) return undefined;
  const spare = request.height / best.height;
  // What does not grow with the air keeps its height: it fits.
  if (spare > 1 && bands.length > 0) best = placeWith(Math.min(AIRIEST, spare), blocks, request, more)!;
  return { ...best, height: Math.max(request.height, best.height) };
}
