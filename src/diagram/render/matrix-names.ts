/** Where the rows and columns of a matrix are named. */
import { NAME_ABOVE, type MatrixGrid } from '../layout/matrix.js';
import { round } from '../scene/node.js';
import { BOX_REACH } from '../scene/shapes.js';
import { LABEL_SIZE } from '../scene/text.js';

/** Nominal radius of the shapes beside names, and half the side of the square that holds them. */
export const RADIUS = 6;
export const REACH = RADIUS * BOX_REACH;
/** Between a shape and its name, and between a shape and the grid. */
export const NAME = 6;
export const BESIDE = 5;
export const MARGIN = 4;
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
export const placesOf = (grid: MatrixGrid, place: number, { width }: Named, column: Named) => {
  const middle = grid.left + (place + 0.5) * grid.cell;
  const over = (grid.names === 'above' ? grid.top - NAME_ABOVE : grid.top) - BESIDE - RADIUS;
  const y = grid.top + place * grid.pitch + (grid.names === 'above' ? -NAME_ABOVE / 2 : grid.high / 2);
  const x = grid.names === 'above' ? grid.left + REACH : grid.left - BESIDE - REACH;
  const start = grid.names === 'above' ? x + REACH + NAME : x - REACH - NAME;
  return {
    row: [round(x), round(y)] as const,
    column: [round(middle), round(over)] as const,
    rowName: [round(start), round(y + BASELINE)] as const,
    // Turned around its anchor: the baseline passes through it.
    columnName: [round(middle + BASELINE * 0.8), round(over - RADIUS - NAME)] as const,
    rowBox: {
      left: grid.names === 'above' ? x - REACH : start - width,
      right: grid.names === 'above' ? start + width : x + REACH,
      top: y - LABEL_SIZE * 0.65,
      bottom: y + LABEL_SIZE * 0.65,
    },
    columnBox: {
      left: middle - grid.cell / 2 + 0.5,
      right: middle + grid.cell / 2 - 0.5,
      top: over - RADIUS - NAME - (grid.names === 'above' ? column.width : Math.min(column.width, 40)),
      bottom: over + RADIUS,
    },
  };
};
