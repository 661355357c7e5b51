import type { Task } from '../../../util/slices.js';

/** A node of the tree of merges: a leaf, or two trees joined. */
export type Tree = number | readonly [left: Tree, right: Tree];

export interface Communities {
  readonly tree: Tree;
  /** The communities of the best cut, as the trees of their nodes. */
  readonly groups: readonly Tree[];
}

/** The leaves of a tree. */
export const leavesOf = (tree: Tree): number[] => ([tree] as unknown[]).flat(Infinity) as number[];

/**
 * Communities by greedy modularity (Clauset, Newman and Moore, 2004): the two whose union raises modularity most are
 * joined, until one is left; the cut with the highest modularity gives the groups. Ties go to the lowest index.
 *
 * @param weights symmetrical, `weights[a][b]` ≥ 0, of one node at least; the diagonal is not looked at
 */
export function* findCommunities(weights: readonly (readonly number[])[]): Task<Communities> {
  const strict = weights.map((row, a) => row.map((weight, b) => (a === b ? 0 : weight)));
  const whole = strict.flat().reduce((sum, weight) => sum + weight, 0) || 1;
  // Shares of all weight: between two communities, and of each.
  const between = strict.map((row) => row.map((weight) => weight / whole));
  const own = between.map((row) => row.reduce((sum, share) => sum + share, 0));
  /** In the place of its first node; a community that was joined to another one leaves none. */
  const trees: (Tree | undefined)[] = weights.map((_, node) => node);
  const standing = (): Tree[] => trees.filter((tree) => tree !== undefined);
  let [quality, best, groups] = [0, 0, standing()];
  for (let joined = 1; joined < trees.length; joined++) {
    let [first, second, gain] = [0, 0, -Infinity];
    for (let a = 0; a < trees.length; a++) {
      for (let b = a + 1; b < trees.length; b++) {
        if (trees[a] === undefined || trees[b] === undefined) continue;
        const rise = 2 * (between[a]![b]! - own[a]! * own[b]!);
        if (rise > gain + 1e-12) [first, second, gain] = [a, b, rise];
      }
    }
    trees[first] = [trees[first]!, trees[second]!];
    trees[second] = undefined;
    own[first]! += own[second]!;
    between.forEach((row, each) => {
      between[first]![each]! += between[second]![each]!;
      row[first] = between[first]![each]!;
    });
    yield 4 * trees.length * trees.length;
    quality += gain;
    if (quality > best + 1e-12) [best, groups] = [quality, standing()];
  }
  return { tree: standing()[0]!, groups };
}
