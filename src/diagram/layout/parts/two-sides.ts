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

const from = (flow: Flow): number => flow.from;
const to = (flow: Flow): number => flow.to;

/** Nodes of one side, those with most flows first. */
const busiest = (flows: readonly Flow[], of: typeof from): number[] => {
  const counts = new Map<number, number>();
  for (const flow of flows) counts.set(of(flow), (counts.get(of(flow)) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b);
};

/** Nodes as a walk from the least busy giver meets them: without a crossing where flows make a chain. */
const walked = (flows: readonly Flow[]): Sides => {
  const sides = [new Map<number, Flow[]>(), new Map<number, Flow[]>()] as const;
  for (const flow of flows) {
    for (const [side, node] of [flow.from, flow.to].entries()) {
      const own = sides[side as 0 | 1].get(node);
      if (own) own.push(flow);
      else sides[side as 0 | 1].set(node, [flow]);
    }
  }
  const met = [new Set<number>(), new Set<number>()] as const;
  for (const start of busiest(flows, from).reverse()) {
    const path: (readonly [side: 0 | 1, node: number])[] = [[0, start]];
    for (let next = path.pop(); next; next = path.pop()) {
      const [side, node] = next;
      if (met[side].has(node)) continue;
      met[side].add(node);
      const other = side === 0 ? 1 : 0;
      const ends = sides[side].get(node)!.map(other === 1 ? to : from);
      // The last one is walked on from first: those with most flows wait.
      const busy = (end: number): number => sides[other].get(end)!.length;
      path.push(...ends.sort((a, b) => busy(b) - busy(a) || b - a).map((end) => [other, end] as const));
    }
  }
  return { left: [...met[0]], right: [...met[1]] };
};

/** One side in the order of the mean places of those it is tied to. */
const sorted = (
  flows: readonly Flow[],
  side: readonly number[],
  own: typeof from,
  other: typeof from,
  others: readonly number[],
): number[] => {
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

/**
 * Orders both sides by the barycentre heuristic (Sugiyama, Tagawa and Toda, 1981): in turn each side is sorted by the
 * mean place of those it is tied to, from two first orders; the order with the fewest crossings is kept.
 */
export function* orderSides(flows: readonly Flow[]): Task<Sides> {
  let best: Sides | undefined;
  let least = Infinity;
  for (const first of [walked(flows), { left: busiest(flows, from), right: busiest(flows, to) }]) {
    let { left, right }: Sides = first;
    for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
      if (sweep > 0) right = sorted(flows, right, to, from, left);
      const crossings = flows.length > COUNTED ? SWEEPS - sweep : crossingsOf(flows, { left, right });
      if (crossings < least) [least, best] = [crossings, { left, right }];
      left = sorted(flows, left, from, to, right);
      yield 16 * (flows.length > COUNTED ? flows.length : (flows.length * flows.length) / 2);
    }
  }
  return best ?? { left: [], right: [] };
}
