import type { Graph } from '../graph.js';

/**
 * The first node of the next part of a picture that hangs together, or of the one before; undefined when all of it does.
 *
 * @param order the nodes in the order in which they are read: parts follow the order of their first nodes
 */
export const partBeside = (
  { neighbours }: Pick<Graph, 'neighbours'>,
  order: readonly number[],
  from: number,
  step: 1 | -1,
): number | undefined => {
  const shown = new Set(order);
  const firsts: number[] = [];
  const partOf = new Map<number, number>();
  for (const start of order) {
    if (partOf.has(start)) continue;
    partOf.set(start, firsts.length);
    const part = [start];
    for (const node of part) {
      for (const other of neighbours[node]!) {
        if (!shown.has(other) || partOf.has(other)) continue;
        partOf.set(other, firsts.length);
        part.push(other);
      }
    }
    firsts.push(start);
  }
  if (firsts.length < 2) return undefined;
  return firsts[((partOf.get(from) ?? 0) + step + firsts.length) % firsts.length];
};
