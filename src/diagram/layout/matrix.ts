/**
 * The matrix layout: rows and columns of the same items, in an order in which those that are tied to the same others
 * stand together, so that blocks appear along the diagonal.
 */
import type { Task } from '../../util/slices.js';
import { findCommunities } from './parts/communities.js';

export interface MatrixOrder {
  /** The place of each item among rows and columns. */
  readonly places: readonly number[];
  /** Blocks along the diagonal: first row, and how many. */
  readonly blocks: readonly (readonly [first: number, count: number])[];
}

/**
 * Orders items so that blocks appear: see `parts/communities`.
 * @param weights how strongly two items are tied, symmetrical
 */
export function* orderMatrix(weights: readonly (readonly number[])[]): Task<MatrixOrder> {
  if (weights.length === 0) return { places: [], blocks: [] };
  const { order, groups } = yield* findCommunities(weights);
  const places: number[] = [];
  order.forEach((item, place) => (places[item] = place));
  return {
    places,
    blocks: groups.flatMap((group) =>
      group.length > 1 ? [[Math.min(...group.map((item) => places[item]!)), group.length] as const] : [],
    ),
  };
}

export interface MatrixFrame {
  readonly width: number;
  /** Widest name of a row, and of a column, with its shape. */
  readonly names: number;
  /** Half the side of the square that holds a shape. */
  readonly reach: number;
  /** Smallest and largest width of a cell; its height where that is another. */
  readonly least: number;
  readonly most: number;
  readonly high?: number;
}

export interface MatrixGrid {
  readonly left: number;
  readonly top: number;
  /** Width and height of a cell. */
  readonly cell: number;
  readonly high: number;
  /** From the top of one row to the next: more than a cell's height where names stand between rows. */
  readonly pitch: number;
  readonly bottom: number;
  /** Middle of the shapes of rows, from the top of their row; and on which side of them names stand, -1 or 1. */
  readonly row: readonly [x: number, down: number];
  readonly out: number;
  /** Middle of the shapes over columns; degrees by which their names are turned, and how much of a name is pressed. */
  readonly over: number;
  readonly turn: number;
  readonly deep: number;
}

/** Finds the grid of so many items in a frame; undefined where cells would be too small to be read. */
export type PlaceGrid = (count: number, frame: MatrixFrame) => MatrixGrid | undefined;

/** Sine and cosine of the slant of names over columns: 60 degrees. */
const SINE = 0.8660254;
const COSINE = 0.5;
/** Between a name with its shape and the grid, and between a shape and the grid. */
export const GAP = 8;
export const BESIDE = 5;
export const MARGIN = 4;

/** Names stand left of the rows, and aslant over the columns. */
export const placeGrid: PlaceGrid = (count, { width, names, reach, least, most, high }) => {
  // What is left by the names before the rows, and by the slant of those over the columns.
  const room = width - 2 * MARGIN - names - GAP - names * COSINE;
  const cell = Math.min(most, Math.floor(room / Math.max(1, count)));
  if (cell < least) return undefined;
  const left = MARGIN + names + GAP + Math.max(0, (room - cell * count) / 2);
  const top = names * SINE + GAP + MARGIN;
  const pitch = high ?? cell;
  return {
    left,
    top,
    cell,
    high: pitch,
    pitch,
    bottom: top + pitch * count,
    row: [left - BESIDE - reach, pitch / 2],
    out: -1,
    over: top - BESIDE - reach,
    turn: -60,
    // The next names stand over the rest.
    deep: 40,
  };
};
