/**
 * Flows in a narrow frame, where names stand above and below the bands and a receiver is written again for each run of
 * its bands; and flows that cross.
 */
import {
  BAR,
  GAP,
  heightOf,
  levelCourses,
  ordered,
  runsOf,
  SHOWN,
  standBeside,
  type FlowBand,
  type FlowsContext,
  type FlowSpot,
  type MoreFlows,
  type PlacedBlock,
} from './flows.js';
import { alignBoxes } from './parts/align.js';
import { placesOf } from './parts/two-sides.js';
import { orderSides } from './parts/uncross.js';

/** From a name to the bands above or below it. */
const NAME_GAP = 7;
/** The least width over which a band changes its level. */
const SLOPE = 70;
/** What differs less than this is level. */
const LEVEL = 0.5;

const placeNarrow: MoreFlows['placeNarrow'] = (block, top, { bodies, reach, between, columns }) => {
  const givers: FlowSpot[] = [];
  const receivers: FlowSpot[] = [];
  const heights = new Map<FlowBand, number>();
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
        heights.set(band, y + pitch / 2);
        y += pitch;
      }
      end = y;
      receivers.push(stand(receiver, false, runStart + between / 2, y - between / 2));
      y += bodies[receiver]!.height + NAME_GAP;
    }
    givers.push(stand(giver, true, start + between / 2, end - between / 2));
    y += between / 2;
  }
  return { spots: [...givers, ...receivers], courses: levelCourses(heights, columns), bottom: y };
};

/** Words stand in the middle where every band of the block keeps its level, else near the givers, where none cross. */
const coursesOf = (
  lefts: ReadonlyMap<FlowBand, number>,
  rights: ReadonlyMap<FlowBand, number>,
  columns: FlowsContext['columns'],
): PlacedBlock['courses'] => {
  const pairs = Array.from(lefts, ([band, left]) => [band, left, rights.get(band)!] as const);
  if (pairs.every(([, left, right]) => Math.abs(left - right) < LEVEL))
    return levelCourses(lefts, columns).map(([band, course]) => [
      band,
      { ...course, right: [course.right[0], rights.get(band)!] },
    ]);
  const [from, to] = [columns[0] + BAR / 2 + 1, columns[1] - BAR / 2 - 1];
  const widest = Math.max(...pairs.map(([{ wide }]) => wide));
  const most = Math.max(0, to - from - 2 * SHOWN - SLOPE);
  const half = Math.min(widest + 2 * GAP, most) / 2;
  const middle = from + SHOWN + GAP + half;
  const turn = Math.min(to - SLOPE, middle + half + SHOWN / 2);
  return pairs.map(([band, left, right]) => {
    const own = Math.min(band.wide + 2 * GAP, most) / 2;
    return [band, { left: [from, left], gap: [middle - own, middle + own], turn, right: [to, right] }];
  });
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
  const { between, columns } = context;
  const order = ordered(block);
  const places = placesOf(block.sides.right);
  const spots: FlowSpot[] = [];
  const stand = (node: number, side: number, start: number, room: number): void => {
    spots.push(standBeside(node, side, start + between / 2, start + room - between / 2, context));
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
    [...order].sort((a, b) => places.get(a.to)! - places.get(b.to)!),
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
  return { spots, courses: coursesOf(lefts, rights, columns), bottom };
};

export const moreFlows: MoreFlows = { orderSides, placeNarrow, placeCrossed };
