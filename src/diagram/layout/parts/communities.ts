import type { Task } from '../../../util/slices.js';

/** A node of the tree of merges: a leaf, or two trees joined. */
export type Tree = number | { readonly left: Tree; readonly right: Tree };

export interface Communities {
  readonly tree: Tree;
  /** The communities of the best cut, as lists of nodes. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * Communities by greedy modularity (Clauset, Newman and Moore, 2004): the two whose union raises modularity most are
 * joined, until one is left; the cut with the highest modularity gives the groups. Ties go to the lowest index.
 *
 * @param weights symmetrical, `weights[a][b]` ≥ 0; the diagonal is not looked at
 * @returns undefined for no node
 */
export function* findCommunities(weights: readonly (readonly number[])[]): Task<Communities | undefined> {
  let total = 0;
  weights.forEach((row, a) => {
    row.forEach((weight, b) => (total += a === b ? 0 : weight));
  });
  // Shares of all weight: between two communities, and of each.
  const whole = total || 1;
  const between = weights.map((row, a) => row.map((weight, b) => (a === b ? 0 : weight / whole)));
  const own = between.map((row) => row.reduce((sum, share) => sum + share, 0));
  const alive = weights.map((_, node): { tree: Tree; nodes: number[] } | undefined => ({ tree: node, nodes: [node] }));
  let quality = 0;
  let best = 0;
  let groups = alive.flatMap((each) => (each ? [[...each.nodes]] : []));
  for (let left = weights.length; left > 1; left--) {
    let [first, second, gain] = [-1, -1, -Infinity];
    for (let a = 0; a < alive.length; a++) {
      for (let b = a + 1; b < alive.length; b++) {
        if (!alive[a] || !alive[b]) continue;
        const rise = 2 * (between[a]![b]! - own[a]! * own[b]!);
        if (rise > gain + 1e-12) [first, second, gain] = [a, b, rise];
      }
    }
    const [one, other] = [alive[first]!, alive[second]!];
    alive[first] = { tree: { left: one.tree, right: other.tree }, nodes: [...one.nodes, ...other.nodes] };
    alive[second] = undefined;
    own[first]! += own[second]!;
    for (let each = 0; each < alive.length; each++) {
      between[first]![each]! += between[second]![each]!;
      between[each]![first] = between[first]![each]!;
    }
    yield 4 * alive.length * alive.length;
    quality += gain;
    if (quality > best + 1e-12) {
      best = quality;
      groups = alive.flatMap((each) => (each ? [[...each.nodes]] : []));
    }
  }
  const tree = alive.find((each) => each !== undefined)?.tree;
  return tree === undefined ? undefined : { tree, groups };
}
