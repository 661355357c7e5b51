import type { Random } from '../../../util/random.js';
import type { Task } from '../../../util/slices.js';
import { cellsOf, type Cells } from './cells.js';
import type { Part, Terms } from './distances.js';
import type { Walls } from './walls.js';

/** As in `polish`: weights for each node there is, against one square of relative error of a distance. */
const CROSSING = 0.03;
const CROWDING = 0.035;
/** Those of two families crowd one another so much more: families keep together. */
const STRANGERS = 2;
const LENGTH = 0.013;
const STRESS = 2;
const LEAST = 0.27;
const TRIES = 4;
const SWEEPS = 4;
const REACH = 0.9;
const NEARER = 0.8;
/** Side of a cell of links; that of nodes is as wide as they crowd one another. */
const LINK_CELL = 1.5;
/** Hops from one node to another, on average, over the square root of their number, where a hop is a link long. */
const HOPS = 2.66;
/** Operations between two pauses. */
const PAUSE = 16_384;

/** In a small world far is not far enough to hold so many nodes: hops are drawn so much longer. */
const spreadOf = ({ distance, mutual }: Terms, count: number): number => {
  let sum = 0;
  for (let term = mutual; term < distance.length; term++) sum += distance[term]!;
  return sum === 0 ? 1 : Math.max(1, (Math.sqrt(count) * (distance.length - mutual)) / (HOPS * sum));
};

/** The terms of each node against pivots, one node after the other: three numbers a term. */
const byNode = ({ from, to, distance, weight, mutual }: Terms, count: number, spread: number) => {
  const starts = new Int32Array(count + 1);
  for (let term = mutual; term < from.length; term++) starts[from[term]! + 1]! += 3;
  for (let node = 0; node < count; node++) starts[node + 1]! += starts[node]!;
  const own = new Float64Array(starts[count]!);
  const next = starts.slice();
  for (let term = mutual; term < from.length; term++) {
    const at = next[from[term]!]!;
    own[at] = 2 * to[term]!;
    own[at + 1] = distance[term]! * spread;
    own[at + 2] = (STRESS * weight[term]!) / (spread * spread);
    next[from[term]!] = at + 3;
  }
  return { starts, own };
};

/** Nodes and links in their cells, kept there as nodes move. */
class Ground {
  readonly nodes: Cells;
  readonly links: Cells;
  readonly #touching: readonly (readonly number[])[];
  /** In which question a link was met last. */
  readonly #met: Int32Array;
  #question = 0;
  /** Operations done. */
  work = 0;

  constructor(
    readonly points: Float64Array,
    readonly ends: readonly number[],
    walls: Walls,
  ) {
    this.nodes = cellsOf(walls[0], walls[1], 1);
    this.links = cellsOf(walls[0], walls[1], LINK_CELL);
    const touching = Array.from({ length: points.length / 2 }, (): number[] => []);
    ends.forEach((node, at) => touching[node]!.push(at >> 1));
    this.#touching = touching;
    this.#met = new Int32Array(ends.length / 2);
  }

  /** Puts a node where it is, or takes it away. */
  place(node: number, how: 'put' | 'drop'): void {
    const { points, nodes } = this;
    nodes.around(points[2 * node]!, points[2 * node + 1]!, 0, (cell) => nodes[how](cell, node));
    this.work += 16;
  }

  lay(link: number, how: 'put' | 'drop'): void {
    const { points, ends, links } = this;
    const a = 2 * ends[2 * link]!;
    const b = 2 * ends[2 * link + 1]!;
    links.along(points[a]!, points[a + 1]!, points[b]!, points[b + 1]!, (cell) => links[how](cell, link));
    this.work += 64;
  }

  move(node: number, x: number, y: number): void {
    this.place(node, 'drop');
    for (const link of this.#touching[node]!) this.lay(link, 'drop');
    this.points[2 * node] = x;
    this.points[2 * node + 1] = y;
    this.place(node, 'put');
    for (const link of this.#touching[node]!) this.lay(link, 'put');
  }

  /** How many links a link from a place of `node` to another one would cross. */
  crossings(node: number, x: number, y: number, other: number): number {
    const { points, ends, links } = this;
    const ox = points[2 * other]!;
    const oy = points[2 * other + 1]!;
    let crossings = 0;
    const question = ++this.#question;
    const met = this.#met;
    links.along(x, y, ox, oy, (cell) => {
      const items = links.itemsOf(cell);
      this.work += 4 * items.length;
      for (const link of items) {
        if (met[link] === question) continue;
        met[link] = question;
        const a = ends[2 * link]!;
        const b = ends[2 * link + 1]!;
        if (a === node || b === node || a === other || b === other) continue;
        const ax = points[2 * a]!;
        const ay = points[2 * a + 1]!;
        const bx = points[2 * b]!;
        const by = points[2 * b + 1]!;
        const side = (ox - x) * (ay - y) - (oy - y) * (ax - x);
        if (side * ((ox - x) * (by - y) - (oy - y) * (bx - x)) >= 0) continue;
        if (((bx - ax) * (y - ay) - (by - ay) * (x - ax)) * ((bx - ax) * (oy - ay) - (by - ay) * (ox - ax)) < 0)
          crossings++;
      }
    });
    return crossings;
  }
}

/**
 * Moves nodes one at a time to where the drawing reads better, as `polish` does, looking only at what is near and at
 * the distances to pivots.
 *
 * @param points x and y of each node in turn, moved in place
 * @param terms those of `sparseDistances`
 * @param ends two indexes of nodes for each link whose crossings count
 */
export function* searchNear(
  points: Float64Array,
  { neighbours, families }: Part,
  terms: Terms,
  ends: readonly number[],
  random: Random,
  walls: Walls,
): Task<void> {
  const count = neighbours.length;
  const { starts, own } = byNode(terms, count, spreadOf(terms, count));
  yield 4 * terms.from.length;
  const ground = new Ground(points, ends, walls);
  yield 8 * count;
  const within = (axis: 0 | 1, at: number): number => Math.min(walls[axis], Math.max(-walls[axis], at));
  for (let node = 0; node < count; node++) {
    points[2 * node] = within(0, points[2 * node]!);
    points[2 * node + 1] = within(1, points[2 * node + 1]!);
  }
  for (let node = 0; node < count; node++) ground.place(node, 'put');
  yield ground.work;
  for (let link = 0; 2 * link < ends.length; link++) {
    ground.lay(link, 'put');
    if (link % 1024 === 1023) yield 65_536;
  }
  const tied = new Uint8Array(count);
  const [crossing, crowding, length] = [CROSSING * count, CROWDING * count, LENGTH * count];
  const costOf = (node: number, x: number, y: number, limit: number): number => {
    const around = neighbours[node]!;
    let cost = 0;
    for (let at = starts[node]!; at < starts[node + 1]!; at += 3) {
      const pivot = own[at]!;
      const dx = x - points[pivot]!;
      const dy = y - points[pivot + 1]!;
      const error = Math.sqrt(dx * dx + dy * dy) - own[at + 1]!;
      cost += own[at + 2]! * error * error;
    }
    ground.work += starts[node + 1]! - starts[node]!;
    for (const other of around) {
      const dx = x - points[2 * other]!;
      const dy = y - points[2 * other + 1]!;
      cost += length * Math.sqrt(dx * dx + dy * dy);
    }
    if (cost >= limit) return cost;
    ground.nodes.around(x, y, 1, (cell) => {
      const items = ground.nodes.itemsOf(cell);
      ground.work += 2 * items.length;
      for (const other of items) {
        if (other === node || tied[other]) continue;
        const dx = Math.abs(x - points[2 * other]!);
        const dy = Math.abs(y - points[2 * other + 1]!);
        if (dx < LEAST && dy < LEAST) cost = Infinity;
        const far = Math.sqrt(dx * dx + dy * dy);
        if (far < 1) cost += (families[node] === families[other] ? 1 : STRANGERS) * crowding * (1 - far);
      }
    });
    for (let at = 0; at < around.length && ends.length > 0 && cost < limit; at++)
      cost += crossing * ground.crossings(node, x, y, around[at]!);
    return cost;
  };

  let reach = REACH;
  for (let sweep = 0; sweep < SWEEPS; sweep++, reach *= NEARER) {
    for (let node = 0; node < count; node++) {
      const around = neighbours[node]!;
      for (const other of around) tied[other] = 1;
      let x = points[2 * node]!;
      let y = points[2 * node + 1]!;
      const before = x;
      let least = costOf(node, x, y, Infinity);
      for (let turn = 0; turn < TRIES; turn++) {
        const from = turn % 2 ? node : around[Math.floor(random() * around.length)]!;
        const tx = within(0, points[2 * from]! + (2 * random() - 1) * reach);
        const ty = within(1, points[2 * from + 1]! + (2 * random() - 1) * reach);
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
