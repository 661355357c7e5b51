import type { Task } from '../../../util/slices.js';

/** Wished distances between pairs of nodes. The first `mutual` pairs move both their ends, the others only `from`. */
export interface Terms {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly distance: Float64Array;
  readonly weight: Float64Array;
  readonly mutual: number;
}

/** A connected part with indexes of its own. */
export interface Part {
  readonly neighbours: readonly (readonly number[])[];
  /** Of each node. */
  readonly families: readonly string[];
  /** Wished length of each link, by the `pairKey` of its ends. */
  readonly lengths: ReadonlyMap<number, number>;
}

export const pairKey = (a: number, b: number, count: number): number => Math.min(a, b) * count + Math.max(a, b);

/** Nodes of two families that no link ties are wished so much farther apart: families keep together. */
export const STRANGERS = 0.4;

/** Hops from `start` to every node of the part; `queue` is room to work in. */
export type HopsFrom = (part: Part, start: number, queue: Int32Array, hops: Int32Array) => void;

export const hopsFrom: HopsFrom = (part, start, queue, hops) => {
  hops.fill(-1);
  hops[start] = 0;
  queue[0] = start;
  let end = 1;
  for (let next = 0; next < end; next++) {
    const node = queue[next]!;
    for (const other of part.neighbours[node]!) {
      if (hops[other] !== -1) continue;
      hops[other] = hops[node]! + 1;
      queue[end++] = other;
    }
  }
};

/** Wished distances of every pair of a part: hops, more between families, and the wished lengths of links. */
export function* wishedDistances(part: Part): Task<Terms> {
  const count = part.neighbours.length;
  const size = (count * (count - 1)) / 2;
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const distance = new Float64Array(size);
  const weight = new Float64Array(size);
  const queue = new Int32Array(count);
  const hops = new Int32Array(count);
  let term = 0;
  for (let a = 0; a < count; a++) {
    hopsFrom(part, a, queue, hops);
    for (let b = a + 1; b < count; b++, term++) {
      const wished =
        part.lengths.get(pairKey(a, b, count)) ?? hops[b]! + (part.families[a] === part.families[b] ? 0 : STRANGERS);
      from[term] = a;
      to[term] = b;
      distance[term] = wished;
      // Far pairs count for less than in the usual stress (power 2): they give way where the drawing has to bend.
      weight[term] = 1 / (wished * wished * Math.sqrt(wished));
    }
    yield 2 * count;
  }
  return { from, to, distance, weight, mutual: size };
}
