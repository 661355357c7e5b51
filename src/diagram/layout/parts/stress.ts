import type { Random } from '../../../util/random.js';
import type { Task } from '../../../util/slices.js';
import { leastOf, mostOf } from './extent.js';
import { keepWithin, type Walls } from './walls.js';

/** Between these shares of all pairs are stepped over. */
const SHORT = 0.6;
const LONG = 0.64;
/** The last round moves a link's ends by at most this share. */
const LAST = 0.1;
/** Rounds, as a power of two. */
const DOUBLINGS = 6;

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

/** All pairs. */
export function* pairUp(wished: Float64Array, count: number): Task<Terms> {
  const size = (count * (count - 1)) / 2;
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const distance = new Float64Array(size);
  const weight = new Float64Array(size);
  let term = 0;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++, term++) {
      const far = wished[a * count + b]!;
      from[term] = 2 * a;
      to[term] = 2 * b;
      distance[term] = far;
      // Far pairs count for less than in the usual stress (power 2): they give way where the drawing has to bend.
      weight[term] = 1 / (far * far * Math.sqrt(far));
    }
    yield 4 * count;
  }
  return { from, to, distance, weight };
}

/** Moves the ends of `count` pairs, from a first one on in strides, round and round; says which one is next. */
const movePairs = (
  points: Float64Array,
  { from, to, distance, weight }: Terms,
  rate: number,
  first: number,
  stride: number,
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
    term += stride;
    if (term >= from.length) term -= from.length;
  }
  return term;
};

const commonDivisor = (a: number, b: number): number => (b ? commonDivisor(b, a % b) : a);

/** A stride by chance that has no divisor in common with a number: in so many steps it comes by each once. */
export const strideFor = (size: number, random: Random): number => {
  let stride = Math.ceil(size * (SHORT + (LONG - SHORT) * random()));
  while (commonDivisor(size, stride) > 1) stride++;
  return stride;
};

/**
 * Moves points by their terms, less from round to round. There are 2 to the power of `doublings` rounds, and one: the
 * cooling ratio is made of square roots alone.
 *
 * @param stride how to go through so many terms in a round
 */
export function* cool(
  points: Float64Array,
  terms: Terms,
  random: Random,
  walls: Walls,
  doublings: number,
  stride: typeof strideFor,
): Task<void> {
  const { weight } = terms;
  const size = weight.length;
  let rate = 1 / leastOf(weight);
  let ratio = LAST / mostOf(weight) / rate;
  for (let root = 0; root < doublings; root++) ratio = Math.sqrt(ratio);
  for (let round = 0; round <= 1 << doublings; round++, rate *= ratio) {
    const pace = stride(size, random);
    let term = Math.floor(size * random());
    for (let rest = size; rest > 0; rest -= CHUNK) {
      const moved = Math.min(rest, CHUNK);
      term = movePairs(points, terms, rate, term, pace, moved);
      yield moved;
    }
    keepWithin(points, walls);
  }
}

/**
 * Moves the points so that their distances come near the wished ones, by stochastic gradient descent.
 * J. X. Zheng, S. Pawar, D. F. M. Goodman, "Graph drawing by stochastic gradient descent", IEEE TVCG 2019.
 * Pairs are gone through in strides, which is as good as a shuffle.
 *
 * @param points x and y of each node in turn, in units of link length; moved in place
 * @param wished distances of every pair, a row a node
 * @param walls the drawing stays between them: long ones are bent as they are made, and far pairs give way
 */
export function* descend(points: Float64Array, wished: Float64Array, random: Random, walls: Walls): Task<void> {
  const terms = yield* pairUp(wished, points.length / 2);
  yield* cool(points, terms, random, walls, DOUBLINGS, strideFor);
}
