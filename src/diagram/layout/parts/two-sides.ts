/** Who stands where on both sides of a flow diagram, where none need cross. */

/** A flow from a node of the left side to one of the right side; a node may be on both. */
export interface Flow {
  readonly from: number;
  readonly to: number;
}

/** The places of nodes, from the top down: of a giver by its number, of a receiver by the complement (`~`) of its own. */
export type Places = ReadonlyMap<number, number>;

/** Nodes as a walk from the least busy giver meets them: without a crossing where flows make a chain. */
export const walkSides = (flows: readonly Flow[]): Places => {
  /** Whom each is tied to, a flow each. */
  const tied = new Map<number, number[]>();
  for (const { from, to } of flows) {
    for (const [end, other] of [
      [from, ~to],
      [~to, from],
    ] as const)
      tied.set(end, [...(tied.get(end) ?? []), other]);
  }
  const busy = (end: number): number => tied.get(end)!.length;
  // The last one is walked on from first: those with most flows wait.
  const waiting = (ends: number[]): number[] => ends.sort((a, b) => busy(b) - busy(a) || b * b - a * a);
  const path = waiting([...tied.keys()].filter((end) => end >= 0));
  const places = new Map<number, number>();
  for (let end = path.pop(); end !== undefined; end = path.pop()) {
    if (places.has(end)) continue;
    places.set(end, places.size);
    path.push(...waiting(tied.get(end)!));
  }
  return places;
};
