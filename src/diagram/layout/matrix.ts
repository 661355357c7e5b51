/**
 * The matrix layout: rows and columns of the same items, in an order in which those that are tied to the same others
 * stand together, so that blocks appear along the diagonal.
 *
 * The order is the optimal one of the leaves of a tree of communities: see `parts/communities` and `parts/leaf-order`.
 */
import type { Task } from '../../util/slices.js';
import { findCommunities, leavesOf } from './parts/communities.js';
import { orderLeaves } from './parts/leaf-order.js';

export interface MatrixOrder {
  /** Items in the order of rows and columns. */
  readonly order: readonly number[];
  /** Blocks along the diagonal: first row, and how many. */
  readonly blocks: readonly (readonly [first: number, count: number])[];
}

/**
 * Orders items so that blocks appear.
 * @param weights how strongly two items are tied, symmetrical
 */
export function* orderMatrix(weights: readonly (readonly number[])[]): Task<MatrixOrder> {
  if (weights.length === 0) return { order: [], blocks: [] };
  const { tree, groups } = yield* findCommunities(weights);
  /** Items each is tied to, itself among them. */
  const around = weights.map((row, a) => new Set(row.flatMap((weight, b) => (weight > 0 || a === b ? [b] : []))));
  const order = yield* orderLeaves(tree, (a, b) => {
    const shared = [...around[a]!].filter((item) => around[b]!.has(item)).length;
    return 1 - shared / Math.sqrt(around[a]!.size * around[b]!.size);
  });
  const groupOf: number[] = [];
  groups.forEach((group, rank) => leavesOf(group).forEach((item) => (groupOf[item] = rank)));
  const blocks: [number, number][] = [];
  order.forEach((item, place) => {
    const last = blocks.at(-1);
    if (last && groupOf[order[last[0]]!] === groupOf[item]) last[1]++;
    else blocks.push([place, 1]);
  });
  return { order, blocks: blocks.filter(([, count]) => count > 1) };
}

export interface MatrixFrame {
  readonly width: number;
  /** Widest name of a row, and of a column, with its shape. */
  readonly names: number;
  /** Smallest and largest width of a cell; its height where that is another. */
  readonly least: number;
  readonly most: number;
  readonly high?: number;
}

export interface MatrixGrid {
  /** `beside`: names left of the rows, turned over the columns. `above`: over each row, upright over the columns. */
  readonly names: 'beside' | 'above';
  readonly left: number;
  readonly top: number;
  /** Width and height of a cell. */
  readonly cell: number;
  readonly high: number;
  /** From the top of one row to the next: more than a cell's height where names stand between rows. */
  readonly pitch: number;
  /** Degrees by which the names of columns are turned. */
  readonly turn: number;
  readonly bottom: number;
}

/** Sine and cosine of the slant of names over columns: 60 degrees. */
const SINE = 0.8660254;
const COSINE = 0.5;
/** Between a name with its shape and the grid. */
const GAP = 8;
/** Height of a row's name that stands above it. */
const NAME = 19;
const MARGIN = 4;

/** The grid of so many items in a frame; undefined where cells would be too small to be read. */
export const placeGrid = (
  count: number,
  { width, names, least, most, high: given }: MatrixFrame,
  where: MatrixGrid['names'],
): MatrixGrid | undefined => {
  const items = Math.max(1, count);
  const isAbove = where === 'above';
  // What stands left of the grid, and right of it: names, and the slant of those over the columns.
  const [before, after] = isAbove ? [0, 0] : [names + GAP, names * COSINE];
  const cell = Math.min(most, Math.floor((width - before - after - 2 * MARGIN) / items));
  if (cell < least) return undefined;
  const high = given ?? cell;
  const top = (isAbove ? names + NAME : names * SINE) + GAP + MARGIN;
  const pitch = isAbove ? high + NAME : high;
  return {
    names: where,
    left: isAbove
      ? (width - cell * items) / 2
      : MARGIN + before + Math.max(0, (width - 2 * MARGIN - before - cell * items - after) / 2),
    top,
    cell,
    high,
    pitch,
    turn: isAbove ? -90 : -60,
    bottom: top + pitch * (items - 1) + high,
  };
};

/** The height of a name that stands above its row. */
export const NAME_ABOVE = NAME;
