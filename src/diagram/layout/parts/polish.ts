import type { Random } from '../../../util/random.js';
import type { Task } from '../../../util/slices.js';
import type { Part, Terms } from './distances.js';
import type { Walls } from './walls.js';

/**
 * What a crossing, crowding, and a link's length weigh against one square of relative error of a distance, for each
 * node there is: a node has as many distances.
 */
const CROSSING = 0.027;
const CROWDING = 0.035;
const LENGTH = 0.03;
const CROWD = 100;
/** Those of two families crowd one another so much more: families keep together. */
const STRANGERS = 2;
/** Nodes that are not tied crowd one another within a link's length, and never come nearer than this. */
const LEAST = 0.27;
/** Places tried for a node in one sweep, how far off at first, and what is left of that after a sweep. */
const TRIES = 4;
const REACH = 0.8;
const NEARER = 0.85;
/** Operations spent in all, and sweeps at most. */
const ENOUGH = 50_000_000;
const SWEEPS = 7;
/** Above this many links crossings are no longer counted. */
const COUNTED_LINKS = 1500;

const within = (wall: number, at: number): number => Math.min(wall, Math.max(-wall, at));

/**
 * Moves nodes one at a time to where the drawing reads better: fewer links cross, who is tied stands near, who is not
 * does not stand between, and distances stay what they were. Stress alone draws communities as tangles; a search by
 * chance over single moves, that looks at what a reader looks at, untangles them at the price of a little stress
 * (after R. Davidson and D. Harel, "Drawing graphs nicely using simulated annealing", ACM TOG 1996, without the heat).
 *
 * @param points x and y of each node in turn, in units of link length; moved in place
 * @param terms wished distances of every pair, in the order of `wishedDistances`
 * @param ends two indexes of nodes a link
 */
export function* polish(
  points: Float64Array,
  { neighbours, families }: Part,
  { distance }: Terms,
  ends: readonly number[],
  random: Random,
  walls: Walls,
): Task<void> {
  const count = neighbours.length;
  const crossing = CROSSING * count;
  // Few nodes stand freely: what is near and what is tied matters in a crowd.
  const crowd = count * Math.min(1, count / CROWD);
  const [crowding, length] = [CROWDING * crowd, LENGTH * crowd];
  const counted = Int32Array.from(ends.length / 2 > COUNTED_LINKS ? [] : ends);
  const tied = new Uint8Array(count);
  const side = new Float64Array(count);

  /** What crossings cost, added to what is lost already; a sum above the limit need not be worked out. */
  const withCrossings = (node: number, x: number, y: number, start: number, limit: number): number => {
    let cost = start;
    for (const other of neighbours[node]!) {
      if (cost >= limit) return cost;
      const ox = points[2 * other]!;
      const oy = points[2 * other + 1]!;
      for (let at = 0; at < count; at++)
        side[at] = (ox - x) * (points[2 * at + 1]! - y) - (oy - y) * (points[2 * at]! - x);
      side[node] = side[other] = 0;
      for (let link = 0; link < counted.length; link += 2) {
        const a = counted[link]!;
        const b = counted[link + 1]!;
        if (side[a]! * side[b]! >= 0) continue;
        const ax = points[2 * a]!;
        const ay = points[2 * a + 1]!;
        const dx = points[2 * b]! - ax;
        const dy = points[2 * b + 1]! - ay;
        if ((dx * (y - ay) - dy * (x - ax)) * (dx * (oy - ay) - dy * (ox - ax)) < 0) cost += crossing;
      }
    }
    return cost;
  };

  const costOf = (node: number, x: number, y: number, limit: number): number => {
    let cost = 0;
    for (let other = 0; other < count; other++) {
      if (other === node) continue;
      const dx = x - points[2 * other]!;
      const dy = y - points[2 * other + 1]!;
      const far = Math.sqrt(dx * dx + dy * dy);
      const low = Math.min(node, other);
      const error = far / distance[(low * (2 * count - low - 3)) / 2 + node + other - low - 1]! - 1;
      cost += error * error;
      if (tied[other]) cost += length * far;
      else if (Math.max(Math.abs(dx), Math.abs(dy)) < LEAST) return Infinity;
      else if (far < 1) cost += (families[node] === families[other] ? 1 : STRANGERS) * crowding * (1 - far);
    }
    return counted.length === 0 ? cost : withCrossings(node, x, y, cost, limit);
  };

  const work = 4 * count * count + ends.length * (2 * count + counted.length / 2);
  let reach = REACH;
  for (
    let sweep = 0;
    sweep < SWEEPS && (sweep === 0 || (sweep + 1) * TRIES * work < ENOUGH);
    sweep++, reach *= NEARER
  ) {
    for (let node = 0; node < count; node++) {
      const around = neighbours[node]!;
      for (const other of around) tied[other] = 1;
      const effort = 4 * count + around.length * (2 * count + counted.length / 2);
      let x = points[2 * node]!;
      let y = points[2 * node + 1]!;
      let least = costOf(node, x, y, Infinity);
      for (let turn = 0; turn < TRIES; turn++) {
        // About where it is, and about one it is tied to, in turn.
        const from = turn % 2 ? node : around[Math.floor(random() * around.length)]!;
        const tx = within(walls[0], points[2 * from]! + (2 * random() - 1) * reach);
        const ty = within(walls[1], points[2 * from + 1]! + (2 * random() - 1) * reach);
        const cost = costOf(node, tx, ty, least);
        if (cost < least) [least, x, y] = [cost, tx, ty];
        yield effort;
      }
      points[2 * node] = x;
      points[2 * node + 1] = y;
      for (const other of around) tied[other] = 0;
    }
  }
}
