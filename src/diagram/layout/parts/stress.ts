import type { Random } from '../../../util/random.js';
import type { Task } from '../../../util/slices.js';
import type { Terms } from './distances.js';
import { leastOf, mostOf } from './extent.js';
import { keepWithin, type Walls } from './walls.js';

/** There are 2 to this power rounds, and one: the cooling ratio is made of square roots alone. */
const DOUBLINGS = 6;
/** The last round moves a link's ends by at most this share. */
const LAST = 0.1;

/** Terms moved between two pauses. */
const CHUNK = 4096;

/** Moves the ends of the terms between two ranks of what is left of the order, downwards, each drawn by chance. */
const moveTerms = (
  points: Float64Array,
  { from, to, distance, weight, mutual }: Terms,
  order: Int32Array,
  random: Random,
  rate: number,
  high: number,
  low: number,
): void => {
  for (let rest = high; rest > low; rest--) {
    // One pass shuffles and uses: the term drawn now is the one moved now.
    const drawn = Math.floor(random() * rest);
    const term = order[drawn]!;
    order[drawn] = order[rest - 1]!;
    order[rest - 1] = term;
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
  }
};

/**
 * Moves the points so that their distances come near the wished ones, by stochastic gradient descent.
 * J. X. Zheng, S. Pawar, D. F. M. Goodman, "Graph drawing by stochastic gradient descent", IEEE TVCG 2019.
 *
 * @param points x and y of each node in turn, in units of link length; moved in place
 * @param walls the drawing stays between them: long ones are bent as they are made, and far pairs give way
 */
export function* descend(points: Float64Array, terms: Terms, random: Random, walls: Walls): Task<void> {
  const { weight } = terms;
  const order = new Int32Array(weight.length).map((_, at) => at);
  let rate = 1 / leastOf(weight);
  let ratio = LAST / mostOf(weight) / rate;
  for (let root = 0; root < DOUBLINGS; root++) ratio = Math.sqrt(ratio);
  for (let round = 0; round <= 1 << DOUBLINGS; round++, rate *= ratio) {
    for (let high = order.length; high > 0; high -= CHUNK) {
      moveTerms(points, terms, order, random, rate, high, Math.max(0, high - CHUNK));
      yield Math.min(high, CHUNK);
    }
    keepWithin(points, walls);
  }
}
