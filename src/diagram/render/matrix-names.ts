/** Where the rows and columns of a matrix are named. */
import { BESIDE, type MatrixGrid } from '../layout/matrix.js';
import { round } from '../scene/node.js';
import { BOX_REACH } from '../scene/shapes.js';
import { LABEL_SIZE } from '../scene/text.js';

/** Nominal radius of the shapes beside names, and half the side of the square that holds them. */
export const RADIUS = 6;
export const REACH = RADIUS * BOX_REACH;
/** Between a shape and its name. */
export const NAME = 6;
const BASELINE = LABEL_SIZE * 0.36;

/** A name as it is written, and how wide. */
export interface Named {
  readonly text: string;
  readonly width: number;
}

/** Room for the widest of these names with its shape. */
export const widthOf = (names: readonly Named[]): number =>
  Math.max(0, ...names.map(({ width }) => width)) + 2 * REACH + NAME + BESIDE;

/** Where a row and a column are named. */
export const placesOf = (grid: MatrixGrid, place: number, name: Named, column: Named) => {
  const { left, top, cell, pitch, row, out, over, deep } = grid;
  const middle = left + (place + 0.5) * cell;
  const [x, y] = [row[0], top + place * pitch + row[1]];
  const start = x + out * (REACH + NAME);
  const end = start + out * name.width;
  const foot = over - REACH - NAME;
  return {
    row: [round(x), round(y)] as const,
    column: [round(middle), round(over)] as const,
    rowName: [round(start), round(y + BASELINE)] as const,
    // Turned around its anchor: the baseline passes through it.
    columnName: [round(middle + BASELINE * 0.8), round(foot)] as const,
    rowBox: {
      left: Math.min(x - REACH, end),
      right: Math.max(x + REACH, end),
      top: y - LABEL_SIZE * 0.65,
      bottom: y + LABEL_SIZE * 0.65,
    },
    columnBox: {
      left: middle - cell / 2 + 0.5,
      right: middle + cell / 2 - 0.5,
      top: foot - Math.min(deep, column.width),
      bottom: over + REACH,
    },
  };
};
