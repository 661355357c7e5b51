import type { Random } from '../../../util/random.js';
import type { Task } from '../../../util/slices.js';
import { leastOf, mostOf } from './extent.js';
import { keepWithin, scatter, type Walls } from './walls.js';

/** The last round moves a link's ends by at most this share. */
const LAST = 0.1;
/** Rounds, as a power of two; how often it is begun; what a crossing weighs, for each two nodes. */
const DOUBLINGS = 4;
const STARTS = 6;
const CROSSING = 0.02;

/** Pairs moved between two pauses. */
const CHUNK = 4096;

/** Wished distances, a pair of nodes each. */
export interface Terms {
  /** Twice the indexes of the nodes: where their places are. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly distance: Float64Array;
  readonly weight: Float64Array;
}

/** All pairs, in an order in which those that follow one another share no node, as well mixed as a shuffle. */
export function* pairUp(wished: Float64Array, count: number): Task<Terms> {
  const size = (count * (count - 1)) / 2;
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const distance = new Float64Array(size);
  const weight = new Float64Array(size);
  for (let term = 0; term < size; term++) {
    const a = term % count;
    const b = (a + Math.ceil((term + 1) / count)) % count;
    const far = wished[a * count + b]!;
    from[term] = 2 * a;
    to[term] = 2 * b;
    distance[term] = far;
    // Far pairs count for less than in the usual stress (power 2): they give way where the drawing has to bend.
    weight[term] = 1 / (far * far * Math.sqrt(far));
    if (a === 0) yield 4 * count;
  }
  return { from, to, distance, weight };
}

/** Moves the ends of `count` pairs, from a first one on, round and round; says which one is next. */
const movePairs = (
  points: Float64Array,
  { from, to, distance, weight }: Terms,
  rate: number,
  first: number,
  count: number,
): number => {
  let term = first;
  for (let rest = count; rest > 0; rest--) {
    const a = from[term]!;
    const b = to[term]!;
    const dx = points[a]! - points[b]!;
    const dy = points[a + 1]! - points[b + 1]!;
    const far = Math.sqrt(dx * dx + dy * dy) || 1e-9;
    const half = (Math.min(1, rate * weight[term]!) * (far - distance[term]!)) / far / 2;
    points[a]! -= half * dx;
    points[a + 1]! -= half * dy;
    points[b]! += half * dx;
    points[b + 1]! += half * dy;
    if (++term === from.length) term = 0;
  }
  return term;
};

/**
 * Moves points by their terms, less from round to round. There are 2 to the power of `doublings` rounds, and one: the
 * cooling ratio is made of square roots alone.
 */
export function* cool(points: Float64Array, terms: Terms, random: Random, walls: Walls): Task<void> {
  const { weight } = terms;
  const size = weight.length;
  let rate = 1 / leastOf(weight);
  let ratio = LAST / mostOf(weight) / rate;
  for (let root = 0; root < DOUBLINGS; root++) ratio = Math.sqrt(ratio);
  for (let round = 0; round <= 1 << DOUBLINGS; round++, rate *= ratio) {
    let term = Math.floor(size * random());
    for (let rest = size; rest > 0; rest -= CHUNK) {
      const moved = Math.min(rest, CHUNK);
      term = movePairs(points, terms, rate, term, moved);
      yield moved;
    }
    keepWithin(points, walls);
  }
}

/** On which side of the line from one node to another a third one lies: 0 where it is one of them. */
const sideOf = (points: Float64Array, a: number, b: number, c: number): number =>
  (points[2 * b]! - points[2 * a]!) * (points[2 * c + 1]! - points[2 * a + 1]!) -
  (points[2 * b + 1]! - points[2 * a + 1]!) * (points[2 * c]! - points[2 * a]!);

/** What is bad about a drawing: squares of relative errors of distances, and links that cross. */
const lossOf = (points: Float64Array, { from, to, distance }: Terms, ends: readonly number[]): number => {
  let loss = 0;
  for (let term = 0; term < from.length; term++) {
    const a = from[term]!;
    const b = to[term]!;
    const dx = points[a]! - points[b]!;
    const dy = points[a + 1]! - points[b + 1]!;
    const error = Math.sqrt(dx * dx + dy * dy) / distance[term]! - 1;
    loss += error * error;
  }
  for (let link = 0; link < ends.length; link += 2) {
    const a = ends[link]!;
    const b = ends[link + 1]!;
    for (let other = 0; other < link; other += 2) {
      const c = ends[other]!;
      const d = ends[other + 1]!;
      if (
        sideOf(points, a, b, c) * sideOf(points, a, b, d) < 0 &&
        sideOf(points, c, d, a) * sideOf(points, c, d, b) < 0
      )
        loss += CROSSING * points.length;
    }
  }
  return loss;
};

/**
 * Places points so that their distances come near the wished ones, by stochastic gradient descent.
 * J. X. Zheng, S. Pawar, D. F. M. Goodman, "Graph drawing by stochastic gradient descent", IEEE TVCG 2019.
 * Where it begins is where it gets stuck: it begins
 * several times, in few rounds each, and the drawing that reads best stays.
 *
 * @param points x and y of each node in turn, in units of link length; moved in place
 * @param wished distances of every pair, a row a node
 * @param walls the drawing stays between them: long ones are bent as they are made, and far pairs give way
 * @param ends two indexes of nodes a link
 */
export function* descend(
  points: Float64Array,
  wished: Float64Array,
  random: Random,
  walls: Walls,
  _: unknown,
  ends: readonly number[],
): Task<void> {
  const count = points.length / 2;
  const terms = yield* pairUp(wished, count);
  let least = Infinity;
  for (let start = 0; start < STARTS; start++) {
    const drawn = scatter(count, random, walls);
    yield* cool(drawn, terms, random, walls);
    const loss = lossOf(drawn, terms, ends);
    yield ends.length * ends.length;
    if (loss >= least) continue;
    least = loss;
    points.set(drawn);
  }
}
