import type { Task } from '../../../util/slices.js';
import type { Tree } from './communities.js';

/** The best order of a tree's leaves between two given ends: what it costs, and the ends inside that it is made of. */
interface Way {
  readonly cost: number;
  readonly order: () => number[];
}

const leavesOf = (tree: Tree): number[] =>
  typeof tree === 'number' ? [tree] : [...leavesOf(tree.left), ...leavesOf(tree.right)];

/**
 * Optimal leaf ordering (Bar-Joseph, Gifford and Jaakkola, 2001): of the orders that a tree allows by swapping its
 * branches, the one in which neighbours are nearest. Cubic in memory of pairs of ends: for matrices, not for networks.
 *
 * @param distance between two leaves
 */
export function* orderLeaves(tree: Tree, distance: (a: number, b: number) => number): Task<number[]> {
  /** Best ways of a tree by its two ends, first end first. */
  function* waysOf(each: Tree): Task<Map<number, Map<number, Way>>> {
    if (typeof each === 'number') return new Map([[each, new Map([[each, { cost: 0, order: () => [each] }]])]]);
    const [lefts, rights] = [yield* waysOf(each.left), yield* waysOf(each.right)];
    const ways = new Map<number, Map<number, Way>>();
    const keep = (first: number, last: number, way: Way): void => {
      const from = ways.get(first) ?? new Map<number, Way>();
      ways.set(first, from);
      const known = from.get(last);
      if (!known || way.cost < known.cost - 1e-12) from.set(last, way);
    };
    for (const [first, inner] of lefts) {
      // Best cost of ending the left half beside each leaf of the right one.
      for (const [start, outer] of rights) {
        let joint: { cost: number; way: Way } | undefined;
        for (const [end, way] of inner) {
          const cost = way.cost + distance(end, start);
          if (!joint || cost < joint.cost - 1e-12) joint = { cost, way };
        }
        if (!joint) continue;
        const { cost, way: left } = joint;
        for (const [last, right] of outer) {
          const order = (): number[] => [...left.order(), ...right.order()];
          keep(first, last, { cost: cost + right.cost, order });
          keep(last, first, { cost: cost + right.cost, order: () => order().reverse() });
        }
      }
      yield 32 * rights.size * (inner.size + rights.size);
    }
    return ways;
  }
  let best: Way | undefined;
  let least = Infinity;
  const ways = yield* waysOf(tree);
  for (const first of leavesOf(tree).sort((a, b) => a - b)) {
    for (const [last, way] of [...(ways.get(first) ?? [])].sort(([a], [b]) => a - b)) {
      if (first <= last && way.cost < least - 1e-12) [least, best] = [way.cost, way];
    }
  }
  return best?.order() ?? [];
}
