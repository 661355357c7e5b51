/**
 * Flows in a narrow frame, where names stand above and below the bands and a receiver is written again for each run of
 * its bands; and flows that cross.
 */
import {
  BAR,
  GAP,
  keepLevel,
  ordered,
  runsOf,
  SHOWN,
  standBeside,
  type FlowBand,
  type FlowsContext,
  type FlowSpot,
  type MoreFlows,
} from './flows.js';
import { alignBoxes } from './parts/align.js';
import { orderSides } from './parts/uncross.js';

/** From a name to the bands above or below it. */
const NAME_GAP = 7;
/** The least width over which a band changes its level. */
const SLOPE = 70;
/** What differs less than this is level. */
const LEVEL = 0.5;

/** Height of a run: that of its bands, or of the name beside them. */
const heightOf = (run: readonly FlowBand[], node: number, { bodies, between }: FlowsContext): number =>
  Math.max(
    bodies[node]!.height + between,
    run.reduce((sum, { high }) => sum + high + between, 0),
  );

const placeNarrow: MoreFlows['placeNarrow'] = (block, top, context) => {
  const { bodies, reach, between, columns } = context;
  const givers: FlowSpot[] = [];
  const receivers: FlowSpot[] = [];
  let y = top;
  /** Above its bands for a giver, below them for a receiver; names run inwards. */
  const stand = (node: number, isGiver: boolean, from: number, to: number): FlowSpot => {
    const high = bodies[node]!.height / 2 + NAME_GAP;
    const [x, out] = isGiver ? [columns[0], 1] : [columns[1], -1];
    return { node, x: x + out * (reach - BAR / 2), y: isGiver ? from - high : to + high, out, bar: [x, from, to] };
  };
  for (const given of runsOf(ordered(block), 'from')) {
    const giver = given[0]!.from;
    y += bodies[giver]!.height + NAME_GAP;
    const start = y;
    let end = y;
    for (const run of runsOf(given, 'to')) {
      const receiver = run[0]!.to;
      const runStart = y;
      for (const band of run) {
        const pitch = band.high + between;
        keepLevel(band, y + pitch / 2, context);
        y += pitch;
      }
      end = y;
      receivers.push(stand(receiver, false, runStart + between / 2, y - between / 2));
      y += bodies[receiver]!.height + NAME_GAP;
    }
    givers.push(stand(giver, true, start + between / 2, end - between / 2));
    y += between / 2;
  }
  context.spots.push(...givers, ...receivers);
  return y;
};

/** Words stand in the middle where every band of the block keeps its level, else near the givers, where none cross. */
const draw = (
  lefts: ReadonlyMap<FlowBand, number>,
  rights: ReadonlyMap<FlowBand, number>,
  context: FlowsContext,
): void => {
  const { columns, courses } = context;
  const pairs = Array.from(lefts, ([band, left]) => [band, left, rights.get(band)!] as const);
  const isLevel = pairs.every(([, left, right]) => Math.abs(left - right) < LEVEL);
  const [from, to] = [columns[0] + BAR / 2 + 1, columns[1] - BAR / 2 - 1];
  const widest = Math.max(...pairs.map(([{ wide }]) => wide));
  const most = Math.max(0, to - from - 2 * SHOWN - SLOPE);
  const half = Math.min(widest + 2 * GAP, most) / 2;
  const middle = from + SHOWN + GAP + half;
  const turn = Math.min(to - SLOPE, middle + half + SHOWN / 2);
  for (const [band, left, right] of pairs) {
    const own = Math.min(band.wide + 2 * GAP, most) / 2;
    if (isLevel) keepLevel(band, left, context);
    else courses.set(band, { left: [from, left], gap: [middle - own, middle + own], turn, right: [to, right] });
  }
};

/** Heights of the bands of a run whose top is given, spread over the room it has. */
const spread = (run: readonly FlowBand[], room: number, start: number, between: number): number[] => {
  const pitchOf = ({ high }: FlowBand): number => high + between;
  let y = start + (room - run.reduce((sum, band) => sum + pitchOf(band), 0)) / 2;
  return run.map((band) => {
    const middle = y + pitchOf(band) / 2;
    y += pitchOf(band);
    return middle;
  });
};

const placeCrossed: MoreFlows['placeCrossed'] = (block, top, context) => {
  const { between } = context;
  const order = ordered(block);
  const stand = (node: number, side: number, start: number, room: number): void => {
    standBeside(node, side, start + between / 2, start + room - between / 2, context);
  };
  const lefts = new Map<FlowBand, number>();
  let y = top;
  const givers = runsOf(order, 'from').map((run) => {
    const node = run[0]!.from;
    const [start, room] = [y, heightOf(run, node, context)];
    spread(run, room, start, between).forEach((middle, at) => lefts.set(run[at]!, middle));
    y += room + between;
    return { node, start, room };
  });
  const runs = runsOf(
    [...order].sort((a, b) => block.places.get(~a.to)! - block.places.get(~b.to)!),
    'to',
  );
  const boxes = runs.map((run) => ({
    height: heightOf(run, run[0]!.to, context),
    wish: run.reduce((sum, band) => sum + lefts.get(band)!, 0) / run.length,
  }));
  const tops = alignBoxes(boxes, between);
  // Where receivers need more room than givers, both move down.
  const shift = Math.max(0, top - Math.min(...tops));
  let bottom = y - between + shift;
  for (const [band, left] of lefts) lefts.set(band, left + shift);
  for (const { node, start, room } of givers) stand(node, 0, start + shift, room);
  const rights = new Map<FlowBand, number>();
  runs.forEach((run, at) => {
    const [start, room] = [tops[at]! + shift, boxes[at]!.height];
    spread(run, room, start, between).forEach((middle, rank) => rights.set(run[rank]!, middle));
    stand(run[0]!.to, 1, start, room);
    bottom = Math.max(bottom, start + room);
  });
  draw(lefts, rights, context);
  return bottom;
};

export const moreFlows: MoreFlows = { orderSides, placeNarrow, placeCrossed };
