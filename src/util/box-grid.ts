/** Numbers that say where a box is: left, top, right, bottom. */
export type Bounds = ArrayLike<number>;

/** Finds the boxes near a place without looking at all of them. */
export interface BoxGrid {
  /** Indexes, in increasing order, of the boxes that may touch this one; some that do not may be among them. */
  readonly near: (left: number, top: number, right: number, bottom: number) => readonly number[];
}

/** A box that covers more cells than this is kept aside, and always looked at. */
const MANY = 64;

/**
 * Puts boxes in square cells.
 * @param boxes four numbers a box: left, top, right, bottom
 * @param cell side of a cell; about the size of what will be looked for
 */
export const buildBoxGrid = (boxes: Bounds, cell: number): BoxGrid => {
  const rows = new Map<number, Map<number, number[]>>();
  const everywhere: number[] = [];
  const at = (value: number): number => Math.floor(value / cell);
  for (let box = 0; 4 * box < boxes.length; box++) {
    const [left, top] = [at(boxes[4 * box]!), at(boxes[4 * box + 1]!)];
    const [right, bottom] = [at(boxes[4 * box + 2]!), at(boxes[4 * box + 3]!)];
    if (!((right - left + 1) * (bottom - top + 1) <= MANY)) {
      everywhere.push(box);
      continue;
    }
    for (let y = top; y <= bottom; y++) {
      let row = rows.get(y);
      if (!row) rows.set(y, (row = new Map<number, number[]>()));
      for (let x = left; x <= right; x++) {
        const list = row.get(x);
        if (list) list.push(box);
        else row.set(x, [box]);
      }
    }
  }
  return {
    near: (left, top, right, bottom) => {
      const found = new Set(everywhere);
      for (let y = at(top); y <= at(bottom); y++) {
        const row = rows.get(y);
        if (!row) continue;
        for (let x = at(left); x <= at(right); x++) for (const box of row.get(x) ?? []) found.add(box);
      }
      return [...found].sort((a, b) => a - b);
    },
  };
};
