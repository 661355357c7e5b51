import type { Random } from '../../../util/random.js';
import type { Task } from '../../../util/slices.js';
import { pairKey, type Part } from './distances.js';

/** A part that stands for a finer one. */
export interface Coarser {
  readonly part: Part;
  /** Two indexes of nodes a link. */
  readonly ends: readonly number[];
  /** Which of its nodes stands for each node of the finer part. */
  readonly of: Int32Array;
  /** How many nodes of the finest part each of its own stands for. */
  readonly mass: readonly number[];
}

/** Nodes between two pauses. */
const CHUNK = 512;

/** The nodes joined: which one stands for each, and what they weigh. */
function* join({ part, mass }: Coarser, random: Random): Task<{ of: Int32Array; mass: number[] }> {
  const { neighbours } = part;
  const order = Int32Array.from(neighbours.keys());
  for (let rest = order.length - 1; rest > 0; rest--) {
    const drawn = Math.floor(random() * (rest + 1));
    const node = order[drawn]!;
    order[drawn] = order[rest]!;
    order[rest] = node;
  }
  const of = new Int32Array(order.length).fill(-1);
  const joined: number[] = [];
  for (const [rank, node] of order.entries()) {
    if (rank % CHUNK === 0) yield 16 * CHUNK;
    if (of[node] !== -1) continue;
    const around = neighbours[node]!;
    let partner = -1;
    for (const other of around) {
      if (of[other] === -1 && (partner === -1 || mass[other]! < mass[partner]!)) partner = other;
    }
    // Whoever hangs on one node alone goes with it.
    if (partner === -1 && around.length === 1) {
      of[node] = of[around[0]!]!;
      joined[of[node]]! += mass[node]!;
      continue;
    }
    of[node] = joined.length;
    if (partner !== -1) of[partner] = joined.length;
    joined.push(mass[node]! + (mass[partner] ?? 0));
  }
  return { of, mass: joined };
}

/**
 * Joins nodes two by two along links, light ones first, and leaves with the node they hang on: a part of about half as
 * many nodes, of the same shape at large (C. Walshaw, "A multilevel algorithm for force-directed graph drawing", 2003).
 */
export function* coarsen(finer: Coarser, random: Random): Task<Coarser> {
  const { neighbours, families } = finer.part;
  const { of, mass } = yield* join(finer, random);
  const sets = mass.map(() => new Set<number>());
  const ends: number[] = [];
  const lengths = new Map<number, number>();
  for (const [node, list] of neighbours.entries()) {
    if (node % CHUNK === 0) yield 32 * CHUNK;
    for (const other of list) {
      const [a, b] = [of[node]!, of[other]!];
      if (a >= b || sets[a]!.has(b)) continue;
      sets[a]!.add(b);
      sets[b]!.add(a);
      ends.push(a, b);
      lengths.set(pairKey(a, b, mass.length), 1);
    }
  }
  // Any of those joined speaks for their family.
  const kin: string[] = [];
  for (const [node, family] of families.entries()) kin[of[node]!] = family;
  const around = sets.map((set) => [...set].sort((a, b) => a - b));
  return {
    part: { neighbours: around, families: kin, lengths },
    ends,
    of,
    mass,
  };
}
