import { DIRECTIONS, type Direction } from './keys.js';

/** Where the arrows lead from each node: four places a node (right, down, left, up), -1 for nowhere. */
export type Walk = Int32Array;

/** The way along a link is taken when it is at most so much longer than to the nearest node. */
const ALONG_LINK = 2.5;
/** A node straight ahead is liked better than one off to the side, by up to this share of its distance. */
const ASIDE = 0.8;

/** Which arrow points from one node to another: the quarter in which it lies. */
const quarterOf = (dx: number, dy: number): number => {
  const right = DIRECTIONS.indexOf('right');
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? right : DIRECTIONS.indexOf('left');
  return dy > 0 ? DIRECTIONS.indexOf('down') : DIRECTIONS.indexOf('up');
};

const effort = (dx: number, dy: number): number => {
  const ahead = Math.max(Math.abs(dx), Math.abs(dy));
  const aside = Math.min(Math.abs(dx), Math.abs(dy));
  return Math.sqrt(dx * dx + dy * dy) * (1 + (ASIDE * aside) / (ahead || 1));
};

const reachedFrom = (walk: Walk, start: number): Uint8Array => {
  const met = new Uint8Array(walk.length / 4);
  if (met.length === 0) return met;
  const queue = [start];
  met[start] = 1;
  for (let next = 0; next < queue.length; next++) {
    for (let way = 0; way < 4; way++) {
      const other = walk[4 * queue[next]! + way]!;
      if (other < 0 || met[other]) continue;
      met[other] = 1;
      queue.push(other);
    }
  }
  return met;
};

/**
 * Builds the walk of a picture: each arrow leads to the nearest node in its quarter, along a link where there is one.
 * Every node can then be reached from the first one with arrows alone: where nearest neighbours leave a node out,
 * the arrow of the nearest node already reached is turned to it, if that cuts nobody off.
 *
 * @param points x and y of each node in turn
 * @param neighbours nodes linked to each node
 * @param first where a walk begins
 */
export const buildWalk = (
  points: ArrayLike<number>,
  neighbours: readonly (readonly number[])[],
  first: number,
): Walk => {
  const count = neighbours.length;
  const walk = new Int32Array(4 * count).fill(-1);
  for (let from = 0; from < count; from++) {
    const linked = new Set(neighbours[from]);
    const best = [Infinity, Infinity, Infinity, Infinity];
    for (let to = 0; to < count; to++) {
      if (to === from) continue;
      const dx = points[2 * to]! - points[2 * from]!;
      const dy = points[2 * to + 1]! - points[2 * from + 1]!;
      const way = quarterOf(dx, dy);
      const cost = effort(dx, dy) / (linked.has(to) ? ALONG_LINK : 1);
      if (cost < best[way]!) {
        best[way] = cost;
        walk[4 * from + way] = to;
      }
    }
  }
  for (let met = reachedFrom(walk, first), lost = met.indexOf(0); lost >= 0; lost = met.indexOf(0)) {
    met = turnTo(walk, points, met, lost, first);
  }
  return walk;
};

/** Turns one arrow towards a node that no arrow reaches; says who is reached afterwards. */
const turnTo = (walk: Walk, points: ArrayLike<number>, met: Uint8Array, lost: number, first: number): Uint8Array => {
  const ways: { readonly arrow: number; readonly cost: number }[] = [];
  met.forEach((reached, from) => {
    if (!reached) return;
    const dx = points[2 * lost]! - points[2 * from]!;
    const dy = points[2 * lost + 1]! - points[2 * from + 1]!;
    const way = quarterOf(dx, dy);
    for (let arrow = 0; arrow < 4; arrow++) {
      // The right quarter first, then its neighbours, never the opposite one; an arrow that leads nowhere is free.
      const off = Math.min((arrow - way + 4) % 4, (way - arrow + 4) % 4);
      const taken = walk[4 * from + arrow]! >= 0 ? 1 : 0;
      ways.push({ arrow: 4 * from + arrow, cost: effort(dx, dy) * (1 + taken + 4 * off) + (off === 2 ? 1e9 : 0) });
    }
  });
  ways.sort((a, b) => a.cost - b.cost || a.arrow - b.arrow);
  for (const { arrow } of ways) {
    const before = walk[arrow]!;
    walk[arrow] = lost;
    const now = reachedFrom(walk, first);
    if (met.every((reached, node) => !reached || now[node])) return now;
    walk[arrow] = before;
  }
  // Cannot be: the last node met in a search has an arrow that nobody else needs.
  return met.fill(1);
};

/** Where an arrow leads; undefined when there is nothing that way. */
export const moveFrom = (walk: Walk, from: number, direction: Direction): number | undefined => {
  const to = walk[4 * from + DIRECTIONS.indexOf(direction)];
  return to === undefined || to < 0 ? undefined : to;
};
