/**
 * The flows layout: who gives what to whom. Givers stand on the left, receivers on the right; who does both stands on
 * both sides, so that a cycle is read like any other flow. Flows that share an actor make a block.
 *
 * In a narrow frame names stand above and below the bands, and a receiver is written again for each run of its bands.
 *
 * Longer than a file should be: both frames share the blocks and the bands, and one is hardly read without the other.
 */
import type { Task } from '../../util/slices.js';
import { alignBoxes } from './parts/align.js';
import { connectedParts } from './parts/components.js';
import { callRoll } from './parts/roll.js';
import { orderSides, type Sides } from './parts/two-sides.js';

export interface FlowBody {
  /** Half the side of the square that holds its shape. */
  readonly reach: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
}

export interface FlowBand {
  /** Indexes of nodes. */
  readonly from: number;
  readonly to: number;
  /** Height of the bundle of threads. */
  readonly depth: number;
  /** Room for what is written in its gap. */
  readonly labelWidth: number;
  readonly labelHeight: number;
}

/** Where a node stands: beside a bar that spans its bands, or in the roll of those without a flow. */
export interface FlowSpot {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  /** On which side of the shape its name is written. */
  readonly name: 'before' | 'after';
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
  /** One a band, in the order given. */
  readonly courses: readonly FlowCourse[];
  /** x of both bars, under the headings; y of the headings, and of that of the roll where there is one. */
  readonly columns: readonly [left: number, right: number];
  readonly headings: number;
  readonly rest: number | undefined;
  /** Heights of the rules between blocks. */
  readonly rules: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** From this width on names stand beside the bars. */
export const WIDE = 560;
const MARGIN = 6;
const HEADING = 34;
const BETWEEN_BANDS = 14;
const BETWEEN_GROUPS = 14;
const BETWEEN_BLOCKS = 34;
/** Where the frame is taller than the flows need, what stands between them grows up to so many times. */
const AIRIEST = 2.2;
const BAR = 6;
/** From a bar to the shape, from the shape to its name, and from a name to the bands above or below it. */
const BESIDE = 10;
const NAME = 8;
const NAME_GAP = 7;
/** Names take at most this share of the width on either side. */
const NAMES = 0.27;
/** What a band shows on either side of its gap, at least. */
const SHOWN = 26;
const GAP = 12;
/** The least width over which a band changes its level. */
const SLOPE = 70;
/** Room for the sign of the degree, right of the names. */
export const SIGN = 30;

interface Context {
  readonly bodies: readonly FlowBody[];
  readonly bands: readonly FlowBand[];
  readonly wide: boolean;
  readonly columns: readonly [left: number, right: number];
  /** How many times the usual distance is between bands, groups and blocks. */
  readonly air: number;
}

/** Bands in the order of one side, in groups of one node. */
const groupsOf = (
  bands: readonly number[],
  keyOf: (band: number) => number,
): { readonly node: number; readonly bands: number[] }[] => {
  const groups: { readonly node: number; readonly bands: number[] }[] = [];
  for (const band of bands) {
    const last = groups.at(-1);
    if (last?.node === keyOf(band)) last.bands.push(band);
    else groups.push({ node: keyOf(band), bands: [band] });
  }
  return groups;
};

/** Flows that share actors, and the order of their actors on both sides. */
interface Block {
  readonly own: readonly number[];
  readonly sides: Sides;
}

interface PlacedBlock {
  readonly spots: readonly FlowSpot[];
  readonly courses: ReadonlyMap<number, FlowCourse>;
  readonly bottom: number;
}

const placeBlock = (
  { own, sides }: Block,
  top: number,
  { bodies, bands, wide, columns, air }: Context,
): PlacedBlock => {
  const [betweenBands, betweenGroups] = [BETWEEN_BANDS * air, BETWEEN_GROUPS * air];
  const pitchOf = ({ depth, labelHeight }: FlowBand): number => Math.max(depth, labelHeight) + betweenBands;
  const [lefts, rights] = [sides.left, sides.right].map((side) => new Map(side.map((node, at) => [node, at])));
  const order = [...own].sort(
    (a, b) =>
      lefts!.get(bands[a]!.from)! - lefts!.get(bands[b]!.from)! ||
      rights!.get(bands[a]!.to)! - rights!.get(bands[b]!.to)! ||
      a - b,
  );
  /** Givers, then receivers: who is both is met among the givers. */
  const standing: [FlowSpot[], FlowSpot[]] = [[], []];
  const heights = new Map<number, readonly [left: number, right: number]>();
  const stand = (node: number, side: 0 | 1, from: number, to: number): void => {
    const { reach, labelHeight } = bodies[node]!;
    const [x, out] = [columns[side], side === 0 ? -1 : 1];
    const bar = [x, from, to] as const;
    if (wide) {
      standing[side].push({
        node,
        x: x + out * (BAR / 2 + BESIDE + reach),
        y: (from + to) / 2,
        name: out < 0 ? 'before' : 'after',
        bar,
      });
    } else {
      // Above its bands for a giver, below them for a receiver; names run inwards.
      const high = Math.max(2 * reach, labelHeight) / 2 + NAME_GAP;
      standing[side].push({
        node,
        x: x - out * (reach - BAR / 2),
        y: side === 0 ? from - high : to + high,
        name: out < 0 ? 'after' : 'before',
        bar,
      });
    }
  };
  const nameRoom = (node: number): number => Math.max(2 * bodies[node]!.reach, bodies[node]!.labelHeight) + NAME_GAP;
  if (!wide) {
    let y = top;
    for (const { node, bands: given } of groupsOf(order, (band) => bands[band]!.from)) {
      y += nameRoom(node);
      const start = y;
      for (const { node: receiver, bands: run } of groupsOf(given, (band) => bands[band]!.to)) {
        const runStart = y;
        for (const band of run) {
          const pitch = pitchOf(bands[band]!);
          heights.set(band, [y + pitch / 2, y + pitch / 2]);
          y += pitch;
        }
        stand(receiver, 1, runStart + betweenBands / 2, y - betweenBands / 2);
        y += nameRoom(receiver);
      }
      const last = heights.get(given.at(-1)!)![0] + pitchOf(bands[given.at(-1)!]!) / 2;
      stand(node, 0, start + betweenBands / 2, last - betweenBands / 2);
      y += betweenGroups / 2;
    }
    return { spots: standing.flat(), courses: coursesOf(own, heights, bands, columns), bottom: y };
  }
  const heightOf = (node: number, run: readonly number[]): number =>
    Math.max(
      bodies[node]!.labelHeight + betweenBands,
      2 * bodies[node]!.reach + betweenBands,
      run.reduce((sum, band) => sum + pitchOf(bands[band]!), 0),
    );
  /** Heights of the bands of a group whose top is given, spread over the group. */
  const spread = (node: number, run: readonly number[], start: number): number[] => {
    const spare = heightOf(node, run) - run.reduce((sum, band) => sum + pitchOf(bands[band]!), 0);
    let y = start + spare / 2;
    return run.map((band) => {
      const middle = y + pitchOf(bands[band]!) / 2;
      y += pitchOf(bands[band]!);
      return middle;
    });
  };
  const place = new Map(order.map((band, at) => [band, at]));
  const rightOrder = [...order].sort(
    (a, b) => rights!.get(bands[a]!.to)! - rights!.get(bands[b]!.to)! || place.get(a)! - place.get(b)!,
  );
  if (rightOrder.every((band, at) => band === order[at])) {
    // Nothing crosses: every band keeps its level.
    const both = [groupsOf(order, (band) => bands[band]!.from), groupsOf(order, (band) => bands[band]!.to)] as const;
    const rooms = new Map(order.map((band) => [band, pitchOf(bands[band]!)]));
    for (const { node, bands: run } of both.flat()) {
      for (const band of run) rooms.set(band, Math.max(rooms.get(band)!, heightOf(node, run) / run.length));
    }
    const ends = new Set(both.flatMap((groups) => groups.map(({ bands: run }) => run.at(-1)!)));
    const edges = new Map<number, readonly [top: number, bottom: number]>();
    let low = top;
    for (const band of order) {
      const high = low;
      low += rooms.get(band)!;
      edges.set(band, [high + betweenBands / 2, low - betweenBands / 2]);
      heights.set(band, [(high + low) / 2, (high + low) / 2]);
      if (ends.has(band)) low += betweenGroups;
    }
    both.forEach((groups, side) => {
      for (const { node, bands: run } of groups) {
        stand(node, side === 0 ? 0 : 1, edges.get(run[0]!)![0], edges.get(run.at(-1)!)![1]);
      }
    });
    return { spots: standing.flat(), courses: coursesOf(own, heights, bands, columns), bottom: low - betweenGroups };
  }
  let y = top;
  const leftHeights = new Map<number, number>();
  const leftGroups = groupsOf(order, (band) => bands[band]!.from).map((group) => {
    const start = y;
    spread(group.node, group.bands, start).forEach((middle, at) => leftHeights.set(group.bands[at]!, middle));
    y += heightOf(group.node, group.bands) + betweenGroups;
    return { ...group, start };
  });
  const rightGroups = groupsOf(rightOrder, (band) => bands[band]!.to);
  const tops = alignBoxes(
    rightGroups.map(({ node, bands: run }) => ({
      height: heightOf(node, run),
      wish: run.reduce((sum, band) => sum + leftHeights.get(band)!, 0) / run.length,
    })),
    betweenGroups,
  );
  // Where receivers need more room than givers, both move down.
  const shift = Math.max(0, top - Math.min(...tops));
  const inset = betweenBands / 2;
  let bottom = y - betweenGroups + shift;
  for (const { node, bands: run, start } of leftGroups) {
    stand(node, 0, start + shift + inset, start + shift + heightOf(node, run) - inset);
  }
  rightGroups.forEach(({ node, bands: run }, at) => {
    const start = tops[at]! + shift;
    spread(node, run, start).forEach((middle, rank) => {
      heights.set(run[rank]!, [leftHeights.get(run[rank]!)! + shift, middle]);
    });
    stand(node, 1, start + inset, start + heightOf(node, run) - inset);
    bottom = Math.max(bottom, start + heightOf(node, run));
  });
  return { spots: standing.flat(), courses: coursesOf(own, heights, bands, columns), bottom };
};

/** Words stand in the middle where every band of the block keeps its level, else near the givers, where none cross. */
const coursesOf = (
  own: readonly number[],
  heights: ReadonlyMap<number, readonly [number, number]>,
  bands: readonly FlowBand[],
  [first, last]: readonly [number, number],
): ReadonlyMap<number, FlowCourse> => {
  const [from, to] = [first + BAR / 2 + 1, last - BAR / 2 - 1];
  const level = own.every((band) => Math.abs(heights.get(band)![0] - heights.get(band)![1]) < 0.5);
  const widest = own.reduce((most, band) => Math.max(most, bands[band]!.labelWidth), 0);
  const most = Math.max(0, to - from - 2 * SHOWN - (level ? 0 : SLOPE));
  const middle = level ? (from + to) / 2 : from + SHOWN + GAP + Math.min(widest + 2 * GAP, most) / 2;
  return new Map(
    own.map((band) => {
      const half = Math.min(bands[band]!.labelWidth + 2 * GAP, most) / 2;
      const [left, right] = heights.get(band)!;
      const turn = level ? to : Math.min(to - SLOPE, middle + Math.min(widest + 2 * GAP, most) / 2 + SHOWN / 2);
      return [band, { left: [from, left], gap: [middle - half, middle + half], turn, right: [to, right] }];
    }),
  );
};

const placeWith = (
  air: number,
  blocks: readonly Block[],
  bodies: readonly FlowBody[],
  bands: readonly FlowBand[],
  frame: { readonly width: number },
): FlowsPlacement => {
  const { width } = frame;
  const wide = width >= WIDE;
  const touched = new Set(bands.flatMap(({ from, to }) => [from, to]));
  /** Room for the names of one side. */
  const room = (ends: readonly number[]): number =>
    Math.min(
      NAMES * width,
      ends.reduce((most, node) => Math.max(most, bodies[node]!.labelWidth + 2 * bodies[node]!.reach), 0) + NAME,
    ) +
    BESIDE +
    BAR;
  const columns: [number, number] = wide
    ? [MARGIN + room(bands.map(({ from }) => from)), width - MARGIN - SIGN - room(bands.map(({ to }) => to))]
    : [MARGIN, width - MARGIN];
  const context: Context = { bodies, bands, wide, columns, air };
  const betweenBlocks = BETWEEN_BLOCKS * air;
  const spots: FlowSpot[] = [];
  const courses = new Map<number, FlowCourse>();
  const rules: number[] = [];
  let y = HEADING;
  for (const each of blocks) {
    if (spots.length > 0) {
      rules.push(y + betweenBlocks / 2);
      y += betweenBlocks;
    }
    const block = placeBlock(each, y, context);
    spots.push(...block.spots);
    block.courses.forEach((course, band) => courses.set(band, course));
    y = block.bottom;
  }
  const others = bodies.flatMap((_, node) => (touched.has(node) ? [] : [node]));
  let rest: number | undefined;
  if (others.length > 0) {
    if (spots.length > 0) rules.push(y + betweenBlocks / 2);
    rest = y + betweenBlocks + 8;
    const reach = others.reduce((most, node) => Math.max(most, bodies[node]!.reach), 0);
    const roll = callRoll(
      others.map((node) => ({ width: bodies[node]!.labelWidth, height: bodies[node]!.labelHeight })),
      { left: MARGIN, top: rest + HEADING / 2, width: width - 2 * MARGIN, reach },
    );
    others.forEach((node, at) => {
      spots.push({ node, x: roll.points[2 * at]!, y: roll.points[2 * at + 1]!, name: 'after' });
    });
    y = rest + HEADING / 2 + roll.height;
  }
  return {
    spots,
    courses: bands.map((_, band) => courses.get(band)!),
    columns,
    headings: 14,
    rest,
    rules,
    width,
    height: Math.ceil(y + 16),
  };
};

/** Places flows and, under them, those that no flow touches. The same input gives the same picture, to the last digit. */
export function* placeFlows(
  bodies: readonly FlowBody[],
  bands: readonly FlowBand[],
  frame: { readonly width: number; readonly height: number },
): Task<FlowsPlacement> {
  const neighbours = bodies.map((): number[] => []);
  for (const { from, to } of bands) {
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  const blockOf = new Map<number, number>();
  connectedParts(neighbours).forEach((part, rank) => part.forEach((node) => blockOf.set(node, rank)));
  const members = new Map<number, number[]>();
  bands.forEach(({ from }, band) => {
    const block = blockOf.get(from)!;
    const own = members.get(block);
    if (own) own.push(band);
    else members.set(block, [band]);
  });
  const blocks: Block[] = [];
  for (const [, own] of [...members].sort(([a], [b]) => a - b)) {
    blocks.push({ own, sides: yield* orderSides(own.map((band) => bands[band]!)) });
  }
  let placement = placeWith(1, blocks, bodies, bands, frame);
  const spare = frame.height / placement.height;
  if (spare > 1 && bands.length > 0) {
    const airy = placeWith(Math.min(AIRIEST, spare), blocks, bodies, bands, frame);
    if (airy.height <= frame.height) placement = airy;
  }
  yield 128 * (bodies.length + bands.length);
  return { ...placement, height: Math.max(frame.height, placement.height) };
}
