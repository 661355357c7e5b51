import type { Task } from '../../../util/slices.js';
import { walkFrom } from './components.js';

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
/** How much shorter a link to a node with no other is wished, and half, a third… of that to one with two, three… */
const LEAF = 0.2;

/**
 * Wished distances of every pair of a part, a row a node: hops, more between families, and the wished lengths of links.
 */
export function* wishedDistances({ neighbours, families, lengths }: Part): Task<Float64Array> {
  const count = neighbours.length;
  const wished = new Float64Array(count * count);
  const hops = new Int32Array(count);
  for (let a = 0; a < count; a++) {
    walkFrom(neighbours, a, hops.fill(-1));
    for (let b = 0; b < count; b++) wished[a * count + b] = hops[b]! + (families[a] === families[b] ? 0 : STRANGERS);
    yield 4 * count;
  }
  // The key of a pair is its place in the row of its first node.
  for (const [key, length] of lengths) {
    const [a, b] = [Math.floor(key / count), key % count];
    // Who has few links stands near those it has: they cannot stand near all of theirs.
    const shorter = 1 - LEAF / Math.min(neighbours[a]!.length, neighbours[b]!.length);
    wished[key] = wished[b * count + a] = length * shorter;
  }
  return wished;
}
