import type { Task } from '../../../util/slices.js';

/** Who stands where on both sides of a flow diagram, so that few flows cross. */

/** A flow from a node of the left side to one of the right side; a node may be on both. */
export interface Flow {
  readonly from: number;
  readonly to: number;
}

/** Nodes of both sides from the top down. */
export interface Sides {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const SWEEPS = 12;

const placesOf = (side: readonly number[]): ReadonlyMap<number, number> => new Map(side.map((node, at) => [node, at]));

/** Pairs of flows that cross. */
export const crossingsOf = (flows: readonly Flow[], { left, right }: Sides): number => {
  const [lefts, rights] = [placesOf(left), placesOf(right)];
  let crossings = 0;
  flows.forEach((a, at) => {
    for (const b of flows.slice(at + 1)) {
      if ((lefts.get(a.from)! - lefts.get(b.from)!) * (rights.get(a.to)! - rights.get(b.to)!) < 0) crossings++;
    }
  });
  return crossings;
};

/** Above this many flows crossings are no longer counted: the last sweep is taken. */
const COUNTED = 240;

/**
 * Orders both sides by the barycentre heuristic (Sugiyama, Tagawa and Toda, 1981): in turn each side is sorted by the
 * mean place of those it is tied to; the order with the fewest crossings is kept.
 */
export function* orderSides(flows: readonly Flow[]): Task<Sides> {
  const busiest = (of: (flow: Flow) => number): number[] => {
    const counts = new Map<number, number>();
    for (const flow of flows) counts.set(of(flow), (counts.get(of(flow)) ?? 0) + 1);
    return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b);
  };
  const from = (flow: Flow): number => flow.from;
  const to = (flow: Flow): number => flow.to;
  const sorted = (side: readonly number[], own: typeof from, other: typeof to, others: readonly number[]): number[] => {
    const places = placesOf(others);
    const sums = new Map<number, readonly [sum: number, count: number]>();
    for (const flow of flows) {
      const [sum, count] = sums.get(own(flow)) ?? [0, 0];
      sums.set(own(flow), [sum + places.get(other(flow))!, count + 1]);
    }
    const mean = (node: number): number => sums.get(node)![0] / sums.get(node)![1];
    const before = placesOf(side);
    return [...side].sort((a, b) => mean(a) - mean(b) || before.get(a)! - before.get(b)!);
  };
  let left = busiest(from);
  let right = busiest(to);
  let best: Sides = { left, right };
  let least = Infinity;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    right = sorted(right, to, from, left);
    if (sweep > 0) left = sorted(left, from, to, right);
    if (flows.length > COUNTED) best = { left, right };
    else {
      const crossings = crossingsOf(flows, { left, right });
      if (crossings < least) [least, best] = [crossings, { left, right }];
      if (crossings === 0) break;
    }
    yield 16 * (flows.length > COUNTED ? flows.length : (flows.length * flows.length) / 2);
  }
  return best;
}
