import type { Random } from '../../../util/random.js';
import type { Task } from '../../../util/slices.js';

/** Wished distances between pairs of nodes. The first `mutual` pairs move both their ends, the others only `from`. */
export interface Terms {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly distance: Float64Array;
  readonly weight: Float64Array;
  readonly mutual: number;
}

/** A connected part with its own indexes. `lengths` runs along `neighbours`: the wished length of that link. */
export interface Part {
  readonly neighbours: readonly (readonly number[])[];
  readonly lengths: readonly (readonly number[])[];
  /** A number per family: nodes of one family are drawn a little closer. */
  readonly groups: Int32Array;
}

/** Up to here every pair counts; beyond, each node is placed from its neighbours and from a few pivots. */
const EVERY_PAIR = 640;
const PIVOTS = 64;
/** Nodes of one family, when not linked, wish to be this much nearer than the graph says. */
const KINSHIP = 0.94;

/** Hops from `start` to every node of the part. */
const hopsFrom = (part: Part, start: number, queue: Int32Array, hops: Int32Array): void => {
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

function* everyPair(part: Part): Task<Terms> {
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
      const linked = hops[b] === 1;
      const kin = part.groups[a] === part.groups[b];
      const wished = linked ? part.lengths[a]![part.neighbours[a]!.indexOf(b)]! : hops[b]! * (kin ? KINSHIP : 1);
      from[term] = a;
      to[term] = b;
      distance[term] = wished;
      weight[term] = 1 / (wished * wished);
    }
    yield 2 * count;
  }
  return { from, to, distance, weight, mutual: size };
}

/**
 * Sparse stress: links, and each node against pivots that stand for the nodes around them.
 * M. Ortmann, M. Klimenta, U. Brandes, "A sparse stress model", GD 2016. Pivots are chosen farthest first.
 */
function* sparse(part: Part, random: Random): Task<Terms> {
  const count = part.neighbours.length;
  const links = part.neighbours.reduce((sum, list) => sum + list.length, 0) / 2;
  const size = links + PIVOTS * count;
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const distance = new Float64Array(size);
  const weight = new Float64Array(size);
  let term = 0;
  for (let a = 0; a < count; a++) {
    part.neighbours[a]!.forEach((b, place) => {
      if (b < a) return;
      from[term] = a;
      to[term] = b;
      distance[term] = part.lengths[a]![place]!;
      weight[term++] = 1;
    });
  }
  const queue = new Int32Array(count);
  const nearest = new Int32Array(count).fill(count);
  const closest = new Int32Array(count);
  const table: Int32Array[] = [];
  const pivots: number[] = [];
  let pivot = Math.floor(random() * count);
  while (pivots.length < PIVOTS) {
    const hops = new Int32Array(count);
    hopsFrom(part, pivot, queue, hops);
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
      distance[term] = hops;
      weight[term++] = within[rank]![hops]! / (hops * hops);
    }
  }
  yield PIVOTS * count;
  const whole = (array: Float64Array): Float64Array => array.subarray(0, term);
  return {
    from: from.subarray(0, term),
    to: to.subarray(0, term),
    distance: whole(distance),
    weight: whole(weight),
    mutual: links,
  };
}

/** Wished distances of a connected part: hops, shortened between kin, and the wished lengths of links. */
export const wishedDistances = (part: Part, random: Random): Task<Terms> =>
  part.neighbours.length <= EVERY_PAIR ? everyPair(part) : sparse(part, random);
