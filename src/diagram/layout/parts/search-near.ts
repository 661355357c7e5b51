import type { Random } from '../../../util/random.js';
import type { Task } from '../../../util/slices.js';
import type { Part } from './distances.js';
import { Ground } from './ground.js';
import { keepWithin, type Walls } from './walls.js';

/**
 * What distances cost that are not as wished, from a place of a node to all others, added to what is lost already; a sum
 * above the limit need not be worked out.
 */
export type Lost = (node: number, x: number, y: number, start: number, limit: number) => number;

/** What is bad about a place, and how a better one is looked for. */
export interface Manner {
  /** What a crossing costs. */
  readonly crossing: number;
  /** What a node in the same place costs that is not tied. */
  readonly crowding: number;
  /** What a link costs by its length. */
  readonly length: number;
  readonly sweeps: number;
  /** How far off places are tried at first. */
  readonly reach: number;
  /** What is left of that after a sweep. */
  readonly nearer: number;
}

/** Places tried for a node in one sweep. */
const TRIES = 6;
/** Those of two families crowd one another so much more: families keep together. */
const STRANGERS = 2;
/** Nodes that are not tied crowd one another within a link's length, and never come nearer than this. */
const LEAST = 0.27;
/** Operations between two pauses. */
const PAUSE = 16_384;

/**
 * Moves nodes one at a time to where the drawing reads better: fewer links cross, who is tied stands near, who is not
 * does not stand between, and distances stay what they were. Stress alone draws communities as tangles; a search by
 * chance over single moves, that looks at what a reader looks at, untangles them at the price of a little stress
 * (after R. Davidson and D. Harel, "Drawing graphs nicely using simulated annealing", ACM TOG 1996, without the heat).
 *
 * @param points x and y of each node in turn, in units of link length; moved in place
 * @param ends two indexes of nodes for each link whose crossings count
 */
export function* searchNear(
  points: Float64Array,
  { neighbours, families }: Part,
  lost: Lost,
  ends: readonly number[],
  random: Random,
  walls: Walls,
  { crossing, crowding, length, sweeps, reach, nearer }: Manner,
): Task<void> {
  const count = neighbours.length;
  keepWithin(points, walls);
  const ground = new Ground(points, ends, walls);
  yield 16 * count;
  for (let node = 0; node < count; node++) ground.place(node, true);
  for (let link = 0; 2 * link < ends.length; link++) {
    ground.lay(link, true);
    if (ground.work > PAUSE) {
      yield ground.work;
      ground.work = 0;
    }
  }
  const names = [...new Set(families)];
  const kin = Int32Array.from(families, (family) => names.indexOf(family));
  const tied = new Uint8Array(count);

  /** What is lost at a place; a sum above the limit need not be worked out. What is soon told comes first. */
  const costOf = (node: number, x: number, y: number, limit: number): number => {
    const around = neighbours[node]!;
    const { items, found } = ground.nodes;
    let cost = 0;
    for (let rank = 0; rank < around.length; rank++) {
      const other = around[rank]!;
      const dx = x - points[2 * other]!;
      const dy = y - points[2 * other + 1]!;
      cost += length * Math.sqrt(dx * dx + dy * dy);
    }
    const many = ground.nodes.around(x, y, 1);
    for (let at = 0; at < many; at++) {
      const list = items[found[at]!]!;
      ground.work += 2 * list.length;
      for (let rank = 0; rank < list.length; rank++) {
        const other = list[rank]!;
        if (other === node || tied[other]) continue;
        const dx = Math.abs(x - points[2 * other]!);
        const dy = Math.abs(y - points[2 * other + 1]!);
        if (dx < LEAST && dy < LEAST) return Infinity;
        const far = Math.sqrt(dx * dx + dy * dy);
        if (far < 1) cost += (kin[node] === kin[other] ? 1 : STRANGERS) * crowding * (1 - far);
      }
    }
    if (ends.length > 0)
      for (let at = 0; at < around.length && cost < limit; at++)
        cost += crossing * ground.crossings(node, x, y, around[at]!);
    ground.work += count;
    return lost(node, x, y, cost, limit);
  };

  for (let sweep = 0; sweep < sweeps; sweep++, reach *= nearer) {
    for (let node = 0; node < count; node++) {
      const around = neighbours[node]!;
      for (const other of around) tied[other] = 1;
      let x = points[2 * node]!;
      let y = points[2 * node + 1]!;
      const before = x;
      let least = costOf(node, x, y, Infinity);
      for (let turn = 0; turn < TRIES; turn++) {
        // About where it is, and about one it is tied to, in turn.
        const from = turn % 2 ? node : around[Math.floor(random() * around.length)]!;
        const tx = Math.min(walls[0], Math.max(-walls[0], points[2 * from]! + (2 * random() - 1) * reach));
        const ty = Math.min(walls[1], Math.max(-walls[1], points[2 * from + 1]! + (2 * random() - 1) * reach));
        const cost = costOf(node, tx, ty, least);
        if (cost < least) [least, x, y] = [cost, tx, ty];
      }
      for (const other of around) tied[other] = 0;
      if (x !== before) ground.move(node, x, y);
      if (ground.work > PAUSE) {
        yield ground.work;
        ground.work = 0;
      }
    }
  }
}
