/**
 * What a diagram is made of: nodes and edges. It knows no action sheet, no actor, no language: whoever draws
 * a network of actors translates it into this first.
 */

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  /** One of the seven families, or a code this version does not know. Decides the shape. */
  readonly family: string;
}

export interface GraphEdge {
  readonly id: string;
  /** Identifiers of nodes. */
  readonly from: string;
  readonly to: string;
  /** 0 (loosest) to 5 (tightest); absent when nobody knows. Decides the stroke and the pull. */
  readonly degree?: number | undefined;
  /** Announced or only possible: drawn apart from what exists. */
  readonly announced: boolean;
  /** Weakly grounded (a partner named without a link): drawn thinner, pulls less. */
  readonly faint: boolean;
  readonly directed: boolean;
}

/** A graph whose every edge has two known ends. Positions in `nodes` and `edges` are the indexes used everywhere. */
export interface Graph<Node extends GraphNode = GraphNode, Edge extends GraphEdge = GraphEdge> {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Two indexes of nodes an edge: `ends[2e]` is where it leaves, `ends[2e + 1]` where it arrives. */
  readonly ends: Int32Array;
  /** Indexes of the edges that touch a node, in the order of `edges`. A self link is counted once. */
  readonly touching: readonly (readonly number[])[];
  /** Distinct other nodes at the far end of those edges, in increasing index. */
  readonly neighbours: readonly (readonly number[])[];
  /** What cannot be drawn, for the developer: identifiers met twice, and of edges with an unknown end. */
  readonly refused: readonly string[];
}

/**
 * Puts hostile input in order: of two nodes (or edges) with one identifier the first stays, an edge to an unknown
 * node is refused. Self links stay: they are told, and drawn as a loop.
 */
export const buildGraph = <Node extends GraphNode, Edge extends GraphEdge>(
  nodes: readonly Node[],
  edges: readonly Edge[],
): Graph<Node, Edge> => {
  const refused: string[] = [];
  const indexOf = new Map<string, number>();
  const known: Node[] = [];
  for (const node of nodes) {
    if (indexOf.has(node.id)) refused.push(node.id);
    else {
      indexOf.set(node.id, known.length);
      known.push(node);
    }
  }
  const kept: Edge[] = [];
  const ends: number[] = [];
  const seen = new Set<string>();
  const touching: number[][] = known.map(() => []);
  for (const edge of edges) {
    const from = indexOf.get(edge.from);
    const to = indexOf.get(edge.to);
    if (from === undefined || to === undefined || seen.has(edge.id)) {
      refused.push(edge.id);
      continue;
    }
    seen.add(edge.id);
    touching[from]!.push(kept.length);
    if (from !== to) touching[to]!.push(kept.length);
    kept.push(edge);
    ends.push(from, to);
  }
  // Each node goes to its neighbours, one after the other: nobody's list is to be sorted.
  const neighbours: number[][] = known.map(() => []);
  touching.forEach((touched, node) => {
    for (const edge of touched) {
      const other = ends[2 * edge]! + ends[2 * edge + 1]! - node;
      if (other !== node && neighbours[other]!.at(-1) !== node) neighbours[other]!.push(node);
    }
  });
  return { nodes: known, edges: kept, ends: Int32Array.from(ends), touching, neighbours, refused };
};
