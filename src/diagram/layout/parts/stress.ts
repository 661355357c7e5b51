import type { Random } from '../../../util/random.js';
import type { Task } from '../../../util/slices.js';
import type { Terms } from './distances.js';
import { leastOf, mostOf } from './extent.js';
import { keepWithin, type Walls } from './walls.js';

/** There are 2 to this power rounds, and one: the cooling ratio is made of square roots alone. */
const DOUBLINGS = 6;
/** Between these shares of all terms are stepped over. */
const [SHORT, LONG] = [0.6, 0.64];
/** The last round moves a link's ends by at most this share. */
const LAST = 0.1;

/** Terms moved between two pauses. */
const CHUNK = 4096;

/** Moves the ends of `count` terms, from a first one on in strides, round and round; says which one is next. */
const moveTerms = (
  points: Float64Array,
  { from, to, distance, weight, mutual }: Terms,
  rate: number,
  first: number,
  stride: number,
  count: number,
): number => {
  let term = first;
  for (let rest = count; rest > 0; rest--) {
    const a = 2 * from[term]!;
    const b = 2 * to[term]!;
    const dx = points[a]! - points[b]!;
    const dy = points[a + 1]! - points[b + 1]!;
    const far = Math.sqrt(dx * dx + dy * dy) || 1e-9;
    const move = (Math.min(1, rate * weight[term]!) * (far - distance[term]!)) / far;
    const half = term < mutual ? move / 2 : move;
    points[a]! -= half * dx;
    points[a + 1]! -= half * dy;
    if (term < mutual) {
      points[b]! += half * dx;
      points[b + 1]! += half * dy;
    }
    term += stride;
    if (term >= from.length) term -= from.length;
  }
  return term;
};

const commonDivisor = (a: number, b: number): number => (b ? commonDivisor(b, a % b) : a);

/**
 * Moves the points so that their distances come near the wished ones, by stochastic gradient descent.
 * J. X. Zheng, S. Pawar, D. F. M. Goodman, "Graph drawing by stochastic gradient descent", IEEE TVCG 2019.
 *
 * @param points x and y of each node in turn, in units of link length; moved in place
 * @param walls the drawing stays between them: long ones are bent as they are made, and far pairs give way
 */
export function* descend(points: Float64Array, terms: Terms, random: Random, walls: Walls): Task<void> {
  const { weight } = terms;
  const size = weight.length;
  let rate = 1 / leastOf(weight);
  let ratio = LAST / mostOf(weight) / rate;
  for (let root = 0; root < DOUBLINGS; root++) ratio = Math.sqrt(ratio);
  for (let round = 0; round <= 1 << DOUBLINGS; round++, rate *= ratio) {
    // As good as a shuffle, and the memory of all these terms is not walked through at random: a stride that has no
    // divisor in common with their number comes by each of them once.
    let stride = Math.ceil(size * (SHORT + (LONG - SHORT) * random()));
    while (commonDivisor(size, stride) > 1) stride++;
    let term = Math.floor(size * random());
    for (let rest = size; rest > 0; rest -= CHUNK) {
      const count = Math.min(rest, CHUNK);
      term = moveTerms(points, terms, rate, term, stride, count);
      yield count;
    }
    keepWithin(points, walls);
  }
}
