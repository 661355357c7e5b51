import { mostOf } from './extent.js';

type Size = readonly [width: number, height: number];

export interface Packing {
  /** Left and top of each box in turn, in the order given. */
  readonly places: readonly number[];
  readonly size: Size;
}

/** Columns of the skyline. */
const COLUMNS = 48;

/**
 * Packs boxes in a strip of a given width, each at the highest place where it fits, then leftmost (skyline).
 * A box wider than the strip starts at its left edge and sticks out.
 */
export const packBoxes = (boxes: readonly Size[], strip: number): Packing => {
  const places: number[] = [];
  const skyline = new Float64Array(COLUMNS);
  const column = strip / COLUMNS;
  let wide = 0;
  for (const [width, height] of boxes) {
    const span = Math.max(1, Math.min(COLUMNS, Math.ceil(width / column - 1e-9)));
    let [best, top] = [0, Infinity];
    for (let start = 0; start + span <= COLUMNS; start++) {
      const high = mostOf(skyline.subarray(start, start + span));
      if (high < top) [best, top] = [start, high];
    }
    skyline.fill(top + height, best, best + span);
    places.push(best * column, top);
    wide = Math.max(wide, best * column + width);
  }
  return { places, size: [wide, mostOf(skyline)] };
};
