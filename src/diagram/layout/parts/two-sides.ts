/** Who stands where on both sides of a flow diagram, where none need cross. */

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

export const placesOf = (side: readonly number[]): ReadonlyMap<number, number> =>
  new Map(side.map((node, at) => [node, at]));

/** Nodes as a walk from the least busy giver meets them: without a crossing where flows make a chain. */
export const walkSides = (flows: readonly Flow[]): Sides => {
  /** Of each side, whom its nodes are tied to, a flow each. */
  const tied = [new Map<number, number[]>(), new Map<number, number[]>()] as const;
  const tie = (side: 0 | 1, node: number, other: number): void => {
    tied[side].set(node, [...(tied[side].get(node) ?? []), other]);
  };
  for (const { from, to } of flows) {
    tie(0, from, to);
    tie(1, to, from);
  }
  const met = [new Set<number>(), new Set<number>()] as const;
  const busy = (side: 0 | 1, node: number): number => tied[side].get(node)!.length;
  // The last one is walked on from first: those with most flows wait.
  const path = [...tied[0].keys()]
    .sort((a, b) => busy(0, b) - busy(0, a) || a - b)
    .map((node): readonly [side: 0 | 1, node: number] => [0, node]);
  for (let next = path.pop(); next; next = path.pop()) {
    const [side, node] = next;
    if (met[side].has(node)) continue;
    met[side].add(node);
    const other = side ? 0 : 1;
    const ends = tied[side].get(node)!.sort((a, b) => busy(other, b) - busy(other, a) || b - a);
    path.push(...ends.map((end) => [other, end] as const));
  }
  return { left: [...met[0]], right: [...met[1]] };
};
