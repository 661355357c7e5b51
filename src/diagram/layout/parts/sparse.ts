import type { Random } from '../../../util/random.js';
import type { Task } from '../../../util/slices.js';
import type { walkFrom } from './components.js';
import { STRANGERS, type Part, type Terms } from './distances.js';

const PIVOTS = 64;

/**
 * Wished distances of a large part: links, and each node against pivots that stand for the nodes around them.
 * M. Ortmann, M. Klimenta, U. Brandes, "A sparse stress model", GD 2016. Pivots are chosen farthest first.
 */
export function* sparseDistances(part: Part, random: Random, walk: typeof walkFrom): Task<Terms> {
  const count = part.neighbours.length;
  const links = part.neighbours.reduce((sum, list) => sum + list.length, 0) / 2;
  const size = links + PIVOTS * count;
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const distance = new Float64Array(size);
  const weight = new Float64Array(size);
  let term = 0;
  for (let a = 0; a < count; a++) {
    for (const b of part.neighbours[a]!) {
      if (b < a) continue;
      from[term] = a;
      to[term] = b;
      distance[term] = part.lengths.get(a * count + b) ?? 1;
      weight[term++] = 1;
    }
  }
  const nearest = new Int32Array(count).fill(count);
  const closest = new Int32Array(count);
  const table: Int32Array[] = [];
  const pivots: number[] = [];
  let pivot = Math.floor(random() * count);
  while (pivots.length < PIVOTS) {
    const hops = new Int32Array(count).fill(-1);
    walk(part.neighbours, pivot, hops);
    for (let node = 0; node < count; node++) {
      if (hops[node]! >= nearest[node]!) continue;
      nearest[node] = hops[node]!;
      closest[node] = pivots.length;
    }
    table.push(hops);
    pivots.push(pivot);
    for (let node = 0; node < count; node++) if (nearest[node]! > nearest[pivot]!) pivot = node;
    yield 4 * count;
  }
  // How many nodes of a pivot's region lie within half the distance: that is what the pivot stands for.
  const within = table.map((hops, rank) => {
    const tally = new Int32Array(count + 1);
    for (let node = 0; node < count; node++) if (closest[node] === rank) tally[Math.min(2 * hops[node]!, count)]!++;
    for (let reach = 1; reach <= count; reach++) tally[reach]! += tally[reach - 1]!;
    return tally;
  });
  yield PIVOTS * count;
  for (let rank = 0; rank < PIVOTS; rank++) {
    for (let node = 0; node < count; node++) {
      const hops = table[rank]![node]!;
      if (hops < 2) continue;
      from[term] = node;
      to[term] = pivots[rank]!;
      distance[term] = hops + (part.families[node] === part.families[to[term]!] ? 0 : STRANGERS);
      weight[term++] = within[rank]![hops]! / (hops * hops);
    }
  }
  yield PIVOTS * count;
  return {
    from: from.subarray(0, term),
    to: to.subarray(0, term),
    distance: distance.subarray(0, term),
    weight: weight.subarray(0, term),
    mutual: links,
  };
}
