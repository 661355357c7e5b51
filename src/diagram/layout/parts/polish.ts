import type { Random } from '../../../util/random.js';
import type { Task } from '../../../util/slices.js';
import type { Part } from './distances.js';
import { searchNear, type Lost } from './search-near.js';
import { cool, pairUp } from './stress.js';
import type { Walls } from './walls.js';

/**
 * What a crossing, crowding, and a link's length weigh against one square of relative error of a distance, for each
 * node there is: a node has as many distances.
 */
const CROSSING = 0.027;
const CROWDING = 0.035;
const LENGTH = 0.02;
/** Few nodes stand freely: what is near and what is tied matters in a crowd. */
const CROWD = 100;
const SWEEPS = 5;
const REACH = 0.8;
const NEARER = 0.85;
/** Nodes gone through before it is asked whether a place is still worth it. */
const CHUNK = 32;
/** Above this many links crossings are no longer counted. */
const COUNTED_LINKS = 1500;

/**
 * Draws a part of many nodes of which every pair counts: by stress, then node by node.
 *
 * @param points x and y of each node in turn, in units of link length; moved in place
 * @param wished distances of every pair, a row a node
 * @param ends two indexes of nodes a link
 */
export function* polish(
  points: Float64Array,
  wished: Float64Array,
  random: Random,
  walls: Walls,
  part: Part,
  ends: readonly number[],
): Task<void> {
  const count = part.neighbours.length;
  const terms = yield* pairUp(wished, count);
  yield* cool(points, terms, random, walls);
  const crowd = count * Math.min(1, count / CROWD);
  const lost: Lost = (node, x, y, start, limit) => {
    let cost = start;
    for (let other = 0; other < count && cost < limit;) {
      for (const stop = Math.min(count, other + CHUNK); other < stop; other++) {
        if (other === node) continue;
        const dx = x - points[2 * other]!;
        const dy = y - points[2 * other + 1]!;
        const error = Math.sqrt(dx * dx + dy * dy) / wished[node * count + other]! - 1;
        cost += error * error;
      }
    }
    return cost;
  };
  yield* searchNear(points, part, lost, ends.length / 2 > COUNTED_LINKS ? [] : ends, random, walls, {
    crossing: CROSSING * count,
    crowding: CROWDING * crowd,
    length: LENGTH * crowd,
    sweeps: SWEEPS,
    reach: REACH,
    nearer: NEARER,
  });
}
