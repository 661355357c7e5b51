/** Further nodes of each node. */
export type Neighbours = readonly (readonly number[])[];

/**
 * Walks from a node to every node that it is tied to, directly or not, the nearest first.
 *
 * @param hops how many hops away each node is; -1 for those that are not met yet
 * @returns the nodes met
 */
export const walkFrom = (neighbours: Neighbours, start: number, hops: Int32Array): number[] => {
  hops[start] = 0;
  const met = [start];
  // By index here and there: iterators cost more than what they bring, where the work is hot.
  for (let at = 0; at < met.length; at++) {
    const around = neighbours[met[at]!]!;
    const next = hops[met[at]!]! + 1;
    for (let rank = 0; rank < around.length; rank++) {
      const other = around[rank]!;
      if (hops[other] !== -1) continue;
      hops[other] = next;
      met.push(other);
    }
  }
  return met;
};

/** The connected parts of a graph: lists of nodes in increasing index, the largest part first, ties by first node. */
export const connectedParts = (neighbours: Neighbours): number[][] => {
  const hops = new Int32Array(neighbours.length).fill(-1);
  return neighbours
    .flatMap((_, start) => (hops[start] === -1 ? [walkFrom(neighbours, start, hops).sort((a, b) => a - b)] : []))
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!);
};
