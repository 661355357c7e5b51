import type { Random } from '../../../util/random.js';
import type { Task } from '../../../util/slices.js';
import type { walkFrom } from './components.js';
import { STRANGERS, type Part } from './distances.js';

const PIVOTS = 64;
/** What a square of relative error costs. */
const STRESS = 2;
/** Hops from one node to another, on average, over the square root of their number, where a hop is a link long. */
const HOPS = 2.66;

/** What distances each node is wished to have to others: one node after the other, three numbers each. */
export interface Wishes {
  /** Where those of each node begin, and where those of the last one end. */
  readonly starts: Int32Array;
  /** Twice the index of the other node, the distance, and what a square of its error costs. */
  readonly own: Float64Array;
}

/** Hops to nodes that stand for those around them, chosen farthest first; and how many lie within half of each. */
function* choosePivots({ neighbours }: Part, random: Random, walk: typeof walkFrom) {
  const count = neighbours.length;
  const nearest = new Int32Array(count).fill(count);
  const closest = new Int32Array(count);
  const pivots: number[] = [];
  const table: Int32Array[] = [];
  let pivot = Math.floor(random() * count);
  while (pivots.length < PIVOTS) {
    const hops = new Int32Array(count).fill(-1);
    walk(neighbours, pivot, hops);
    for (let node = 0; node < count; node++) {
      if (hops[node]! >= nearest[node]!) continue;
      nearest[node] = hops[node]!;
      closest[node] = pivots.length;
    }
    table.push(hops);
    pivots.push(pivot);
    for (let node = 0; node < count; node++) if (nearest[node]! > nearest[pivot]!) pivot = node;
    yield 8 * count;
  }
  // How many nodes of a pivot's region lie within half the distance: that is what the pivot stands for.
  const within: Int32Array[] = [];
  for (const [rank, hops] of table.entries()) {
    const tally = new Int32Array(count + 1);
    for (let node = 0; node < count; node++) if (closest[node] === rank) tally[Math.min(2 * hops[node]!, count)]!++;
    for (let reach = 1; reach <= count; reach++) tally[reach]! += tally[reach - 1]!;
    within.push(tally);
    yield 4 * count;
  }
  return { pivots, table, within };
}

/**
 * Wished distances of a large part: each node against pivots that stand for the nodes around them.
 * M. Ortmann, M. Klimenta, U. Brandes, "A sparse stress model", GD 2016.
 */
export function* sparseDistances(part: Part, random: Random, walk: typeof walkFrom): Task<Wishes> {
  const { families } = part;
  const count = families.length;
  const { pivots, table, within } = yield* choosePivots(part, random, walk);
  const far = (node: number, rank: number): number =>
    table[rank]![node]! + (families[node] === families[pivots[rank]!] ? 0 : STRANGERS);
  const starts = new Int32Array(count + 1);
  let sum = 0;
  for (let node = 0; node < count; node++) {
    starts[node + 1] = starts[node]!;
    for (let rank = 0; rank < PIVOTS; rank++) {
      if (table[rank]![node]! < 2) continue;
      starts[node + 1]! += 3;
      sum += far(node, rank);
    }
    yield 2 * PIVOTS;
  }
  const own = new Float64Array(starts[count]!);
  // In a small world far is not far enough to hold so many nodes: hops are drawn so much longer.
  const spread = sum === 0 ? 1 : Math.max(1, (Math.sqrt(count) * own.length) / (3 * HOPS * sum));
  let at = 0;
  for (let node = 0; node < count; node++) {
    for (let rank = 0; rank < PIVOTS; rank++) {
      const hops = table[rank]![node]!;
      if (hops < 2) continue;
      own[at++] = 2 * pivots[rank]!;
      own[at++] = far(node, rank) * spread;
      own[at++] = (STRESS * within[rank]![hops]!) / (hops * hops * spread * spread);
    }
    yield 4 * PIVOTS;
  }
  return { starts, own };
}
