import type { Task } from '../../../util/slices.js';
import { walkFrom } from './components.js';

/** Fixed arrays where there are very many. */
type Numbers = readonly number[] | Int32Array | Float64Array;

/** Wished distances between pairs of nodes. The first `mutual` pairs move both their ends, the others only `from`. */
export interface Terms {
  readonly from: Numbers;
  readonly to: Numbers;
  readonly distance: Numbers;
  readonly weight: Numbers;
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

/** Wished distances of every pair of a part: hops, more between families, and the wished lengths of links. */
export function* wishedDistances(part: Part): Task<Terms> {
  const { neighbours, families, lengths } = part;
  const count = neighbours.length;
  const from: number[] = [];
  const to: number[] = [];
  const distance: number[] = [];
  for (let a = 0; a < count; a++) {
    const hops = new Int32Array(count).fill(-1);
    walkFrom(neighbours, a, hops);
    for (let b = a + 1; b < count; b++) {
      from.push(a);
      to.push(b);
      distance.push(lengths.get(pairKey(a, b, count)) ?? hops[b]! + (families[a] === families[b] ? 0 : STRANGERS));
    }
    yield 2 * count;
  }
  // Far pairs count for less than in the usual stress (power 2): they give way where the drawing has to bend.
  const weight = distance.map((wished) => 1 / (wished * wished * Math.sqrt(wished)));
  return { from, to, distance, weight, mutual: from.length };
}
