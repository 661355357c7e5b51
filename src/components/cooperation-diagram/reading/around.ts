import type { Graph } from '../../../diagram/graph.js';

/** Who is around a node. */
export interface Surroundings {
  readonly nodes: ReadonlySet<number>;
  /** Links between them. */
  readonly links: ReadonlySet<number>;
}

/**
 * The nodes that so many links away, and the links between them.
 * @param shown the links that may be gone along
 */
export const around = (
  { touching, ends }: Graph,
  start: number,
  steps: number,
  shown: ReadonlySet<number>,
): Surroundings => {
  const nodes = new Set([start]);
  const links = new Set<number>();
  let rim = [start];
  for (let step = 0; step < steps; step++) {
    const next: number[] = [];
    for (const node of rim) {
      for (const link of touching[node]!) {
        if (!shown.has(link)) continue;
        for (const end of [ends[2 * link]!, ends[2 * link + 1]!]) {
          if (nodes.has(end)) continue;
          nodes.add(end);
          next.push(end);
        }
      }
    }
    rim = next;
  }
  for (const link of shown) if (nodes.has(ends[2 * link]!) && nodes.has(ends[2 * link + 1]!)) links.add(link);
  return { nodes, links };
};
