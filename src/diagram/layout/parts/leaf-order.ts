import type { Task } from '../../../util/slices.js';
import { leavesOf, type Tree } from './communities.js';

/** The best order of a tree's leaves between two given ends: what it costs, and the order itself. */
interface Way {
  readonly cost: number;
  readonly order: () => number[];
}

/** Best ways of a tree by its two ends, first end first. */
type Ways = ReadonlyMap<number, ReadonlyMap<number, Way>>;

/** The cheaper of two ways; where they cost the same, the one that was there. */
const cheaper = (known: Way | undefined, way: Way): Way => (known && known.cost <= way.cost + 1e-12 ? known : way);

/**
 * Optimal leaf ordering (Bar-Joseph, Gifford and Jaakkola, 2001): of the orders that a tree allows by swapping its
 * branches, the one in which neighbours are nearest. Cubic in memory of pairs of ends: for matrices, not for networks.
 *
 * @param distance between two leaves
 */
export function* orderLeaves(tree: Tree, distance: (a: number, b: number) => number): Task<number[]> {
  function* waysOf(each: Tree): Task<Ways> {
    if (typeof each === 'number') return new Map([[each, new Map([[each, { cost: 0, order: () => [each] }]])]]);
    const [lefts, rights] = [yield* waysOf(each[0]), yield* waysOf(each[1])];
    const ways = new Map<number, Map<number, Way>>();
    const keep = (first: number, last: number, way: Way): void => {
      const from = ways.get(first) ?? new Map<number, Way>();
      ways.set(first, from.set(last, cheaper(from.get(last), way)));
    };
    for (const [first, inner] of lefts) {
      for (const [start, outer] of rights) {
        // The left half, ended where it is best beside this leaf of the right one.
        let left: Way | undefined;
        for (const [end, { cost, order }] of inner) left = cheaper(left, { cost: cost + distance(end, start), order });
        for (const [last, right] of outer) {
          const cost = left!.cost + right.cost;
          const order = (): number[] => [...left!.order(), ...right.order()];
          keep(first, last, { cost, order });
          keep(last, first, { cost, order: () => order().reverse() });
        }
      }
      yield 32 * rights.size * (inner.size + rights.size);
    }
    return ways;
  }
  const ways = yield* waysOf(tree);
  const leaves = leavesOf(tree).sort((a, b) => a - b);
  let best: Way | undefined;
  for (const first of leaves)
    for (const last of leaves) {
      const way = ways.get(first)!.get(last);
      if (first <= last && way) best = cheaper(best, way);
    }
  return best!.order();
}
