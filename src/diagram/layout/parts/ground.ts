import { cellsOf, type Cells } from './cells.js';
import type { Walls } from './walls.js';

/** Side of a cell of links; that of nodes is as wide as they crowd one another. */
const LINK_CELL = 1.5;

/** Nodes and links in their cells, kept there as nodes move. */
export class Ground {
  readonly nodes: Cells;
  readonly #links: Cells;
  readonly #points: Float64Array;
  /** Two indexes of nodes a link. */
  readonly #ends: Int32Array;
  readonly #touching: readonly (readonly number[])[];
  /** In which question a link was met last. */
  readonly #met: Int32Array;
  #question = 0;
  /** Operations done. */
  work = 0;

  /**
   * @param points x and y of each node in turn: they stand between the walls
   * @param ends two indexes of nodes for each link whose crossings count
   */
  constructor(points: Float64Array, ends: readonly number[], walls: Walls) {
    this.#points = points;
    this.#ends = Int32Array.from(ends);
    this.nodes = cellsOf(walls[0], walls[1], 1);
    this.#links = cellsOf(walls[0], walls[1], LINK_CELL);
    const touching = Array.from({ length: points.length / 2 }, (): number[] => []);
    ends.forEach((node, at) => touching[node]!.push(at >> 1));
    this.#touching = touching;
    this.#met = new Int32Array(ends.length / 2);
  }

  /** Puts a node where it is, or takes it away. */
  place(node: number, isThere: boolean): void {
    const { items, found, around } = this.nodes;
    around(this.#points[2 * node]!, this.#points[2 * node + 1]!, 0);
    this.#write(items[found[0]!]!, node, isThere);
  }

  /** Lays a link where its ends are, or takes it away. */
  lay(link: number, isThere: boolean): void {
    const points = this.#points;
    const { items, found, along } = this.#links;
    const a = 2 * this.#ends[2 * link]!;
    const b = 2 * this.#ends[2 * link + 1]!;
    const many = along(points[a]!, points[a + 1]!, points[b]!, points[b + 1]!);
    for (let at = 0; at < many; at++) this.#write(items[found[at]!]!, link, isThere);
  }

  #write(list: number[], item: number, isThere: boolean): void {
    this.work += 16;
    if (isThere) list.push(item);
    else {
      const last = list.pop()!;
      if (last !== item) list[list.indexOf(item)] = last;
    }
  }

  move(node: number, x: number, y: number): void {
    this.place(node, false);
    for (const link of this.#touching[node]!) this.lay(link, false);
    this.#points[2 * node] = x;
    this.#points[2 * node + 1] = y;
    this.place(node, true);
    for (const link of this.#touching[node]!) this.lay(link, true);
  }

  /** How many links a link from a place of `node` to another one would cross. */
  crossings(node: number, x: number, y: number, other: number): number {
    const points = this.#points;
    const ends = this.#ends;
    const met = this.#met;
    const { items, found, along } = this.#links;
    const ox = points[2 * other]!;
    const oy = points[2 * other + 1]!;
    const question = ++this.#question;
    const many = along(x, y, ox, oy);
    let crossings = 0;
    for (let at = 0; at < many; at++) {
      const list = items[found[at]!]!;
      this.work += 8 * list.length;
      for (let rank = 0; rank < list.length; rank++) {
        const link = list[rank]!;
        if (met[link] === question) continue;
        met[link] = question;
        const a = ends[2 * link]!;
        const b = ends[2 * link + 1]!;
        if (a === node || b === node || a === other || b === other) continue;
        const ax = points[2 * a]!;
        const ay = points[2 * a + 1]!;
        const dx = points[2 * b]! - ax;
        const dy = points[2 * b + 1]! - ay;
        // Both ends lie on one side of the new link, or both of its ends on one side of this one.
        const side = (ox - x) * (ay - y) - (oy - y) * (ax - x);
        if (side * (side + (ox - x) * dy - (oy - y) * dx) >= 0) continue;
        if ((dx * (y - ay) - dy * (x - ax)) * (dx * (oy - ay) - dy * (ox - ax)) < 0) crossings++;
      }
    }
    return crossings;
  }
}
