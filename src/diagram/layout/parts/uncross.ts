import type { Task } from '../../../util/slices.js';
import { walkSides, type Flow, type Places } from './two-sides.js';

const SWEEPS = 12;

/** Nodes of both sides from the top down. */
interface Sides {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const placesIn = (side: readonly number[]): ReadonlyMap<number, number> => new Map(side.map((node, at) => [node, at]));

const placesOf = ({ left, right }: Sides): Places => placesIn([...left, ...right.map((node) => ~node)]);

/** Pairs of flows that cross. */
export const crossingsOf = (flows: readonly Flow[], places: Places): number => {
  let crossings = 0;
  flows.forEach((a, at) => {
    for (const b of flows.slice(at + 1)) {
      if ((places.get(a.from)! - places.get(b.from)!) * (places.get(~a.to)! - places.get(~b.to)!) < 0) crossings++;
    }
  });
  return crossings;
};

/** Above this many flows crossings are no longer counted: the last sweep is taken. */
const COUNTED = 240;

/** Nodes of one side, those with most flows first. */
const busiest = (flows: readonly Flow[], own: keyof Flow): number[] => {
  const counts = new Map<number, number>();
  for (const flow of flows) counts.set(flow[own], (counts.get(flow[own]) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b);
};

/** One side in the order of the mean places of those it is tied to. */
const sorted = (
  flows: readonly Flow[],
  side: readonly number[],
  own: keyof Flow,
  other: keyof Flow,
  others: readonly number[],
): number[] => {
  const places = placesIn(others);
  const sums = new Map<number, readonly [sum: number, count: number]>();
  for (const flow of flows) {
    const [sum, count] = sums.get(flow[own]) ?? [0, 0];
    sums.set(flow[own], [sum + places.get(flow[other])!, count + 1]);
  }
  const mean = (node: number): number => sums.get(node)![0] / sums.get(node)![1];
  return [...side].sort((a, b) => mean(a) - mean(b));
};

/**
 * Orders both sides by the barycentre heuristic (Sugiyama, Tagawa and Toda, 1981): in turn each side is sorted by the
 * mean place of those it is tied to, from two first orders; the order with the fewest crossings is kept.
 */
export function* orderSides(flows: readonly Flow[]): Task<Places> {
  const walked = [...walkSides(flows).keys()];
  const met: Sides = {
    left: walked.filter((end) => end >= 0),
    right: walked.flatMap((end) => (end < 0 ? [~end] : [])),
  };
  let best: Places | undefined;
  let least = Infinity;
  for (const first of [met, { left: busiest(flows, 'from'), right: busiest(flows, 'to') }]) {
    let { left, right }: Sides = first;
    for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
      if (sweep > 0) right = sorted(flows, right, 'to', 'from', left);
      const places = placesOf({ left, right });
      const crossings = flows.length > COUNTED ? SWEEPS - sweep : crossingsOf(flows, places);
      if (crossings < least) [least, best] = [crossings, places];
      left = sorted(flows, left, 'from', 'to', right);
      yield 16 * (flows.length > COUNTED ? flows.length : (flows.length * flows.length) / 2);
    }
  }
  return best ?? new Map<number, number>();
}
