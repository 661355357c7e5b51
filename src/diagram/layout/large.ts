/**
 * Parts of thousands of nodes: loaded when one comes. The part is made coarser until it is small and drawn as small
 * ones are; then each finer part starts from the drawing of the coarser one, and its nodes look for better places.
 */
import type { Random } from '../../util/random.js';
import type { Task } from '../../util/slices.js';
import type { drawSmall, Polish } from './network.js';
import { coarsen, type Coarser } from './parts/coarsen.js';
import type { walkFrom } from './parts/components.js';
import type { Part } from './parts/distances.js';
import type { Lost, Manner, searchNear } from './parts/search-near.js';
import { sparseDistances, type Wishes } from './parts/sparse.js';
import { wallsFor } from './parts/walls.js';

/** What the whole layout lends: a part that is loaded by itself brings no second copy. */
export interface Lent {
  readonly walk: typeof walkFrom;
  readonly drawSmall: typeof drawSmall;
  readonly polish: Polish | undefined;
  readonly searchNear: typeof searchNear;
}

/** A part of so few nodes is drawn as small ones are. */
const COARSEST = 200;
/** A part that shrinks by less is as coarse as it gets. */
const SHRINK = 0.9;

/** As in `polish`: weights for each node there is. */
const mannerOf = (count: number): Manner => ({
  crossing: 0.03 * count,
  crowding: 0.035 * count,
  length: 0.013 * count,
  sweeps: 4,
  reach: 0.9,
  nearer: 0.8,
});

/** Pivots gone through before it is asked whether a place is still worth it, three numbers each. */
const CHUNK = 3 * 16;

/** What distances to pivots cost that are not as wished. */
const lostAmong =
  (points: Float64Array, { starts, own }: Wishes): Lost =>
  (node, x, y, start, limit) => {
    const end = starts[node + 1]!;
    let cost = start;
    for (let at = starts[node]!; at < end && cost < limit;) {
      for (const stop = Math.min(end, at + CHUNK); at < stop; at += 3) {
        const pivot = own[at]!;
        const dx = x - points[pivot]!;
        const dy = y - points[pivot + 1]!;
        const error = Math.sqrt(dx * dx + dy * dy) - own[at + 1]!;
        cost += own[at + 2]! * error * error;
      }
    }
    return cost;
  };

/**
 * Draws a part: x and y of each node in turn, in units of link length.
 * @param ends two indexes of nodes a link
 */
export function* drawLarge(
  part: Part,
  ends: readonly number[],
  aspect: number,
  random: Random,
  { walk, drawSmall, polish, searchNear }: Lent,
): Task<Float64Array> {
  const levels: Coarser[] = [{ part, ends, of: new Int32Array(0), mass: part.neighbours.map(() => 1) }];
  for (let last = levels[0]!; last.part.neighbours.length > COARSEST;) {
    const next = yield* coarsen(last, random);
    if (next.part.neighbours.length > SHRINK * last.part.neighbours.length) break;
    levels.push((last = next));
  }
  let coarse = levels.pop()!;
  let points = yield* drawSmall(coarse.part, coarse.ends, aspect, random, polish);
  for (let level = levels.pop(); level; level = levels.pop()) {
    const count = level.part.neighbours.length;
    const wider = Math.sqrt(count / coarse.part.neighbours.length);
    const [drawn, { of }] = [points, coarse];
    points = Float64Array.from(
      { length: 2 * count },
      (_, at) => drawn[2 * of[at >> 1]! + (at % 2)]! * wider + random() - 0.5,
    );
    yield 8 * count;
    const lost = lostAmong(points, yield* sparseDistances(level.part, random, walk));
    // What crosses in a coarser part says little about what will.
    const counted = level.part === part ? ends : [];
    yield* searchNear(points, level.part, lost, counted, random, wallsFor(count, aspect), mannerOf(count));
    coarse = level;
  }
  return points;
}
