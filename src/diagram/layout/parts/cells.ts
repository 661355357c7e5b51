/** A plane cut in square cells, with the numbers of what lies in each: points, or segments that pass through. */
export interface Cells {
  /** What lies in each cell, in no order. */
  readonly items: readonly number[][];
  /** The cells that were found last. */
  readonly found: Int32Array;
  /** Finds the cells that a segment passes, and some beside it; says how many. */
  readonly along: (x1: number, y1: number, x2: number, y2: number) => number;
  /** Finds the cells within a reach around a point; says how many. */
  readonly around: (x: number, y: number, reach: number) => number;
}

/**
 * @param wide half the width of the plane, around the origin
 * @param high half its height
 * @param size side of a cell
 */
export const cellsOf = (wide: number, high: number, size: number): Cells => {
  const columns = Math.ceil((2 * wide) / size) + 1;
  const rows = Math.ceil((2 * high) / size) + 1;
  const items = Array.from({ length: columns * rows }, (): number[] => []);
  const found = new Int32Array(columns * rows);
  const column = (x: number): number => Math.max(0, Math.min(columns - 1, Math.floor((x + wide) / size)));
  const row = (y: number): number => Math.max(0, Math.min(rows - 1, Math.floor((y + high) / size)));
  return {
    items,
    found,
    along(x1, y1, x2, y2) {
      const isDown = y1 <= y2;
      const left = isDown ? x1 : x2;
      const right = isDown ? x2 : x1;
      const top = isDown ? y1 : y2;
      const bottom = isDown ? y2 : y1;
      const last = row(bottom);
      const slope = bottom === top ? 0 : (right - left) / (bottom - top);
      let many = 0;
      for (let at = row(top); at <= last; at++) {
        // Where the segment comes into this row of cells, and where it leaves it.
        const from = Math.max(top, at * size - high);
        const to = Math.min(bottom, (at + 1) * size - high);
        const enter = slope === 0 ? left : left + (from - top) * slope;
        const leave = slope === 0 ? right : left + (to - top) * slope;
        const end = column(Math.max(enter, leave));
        for (let cell = column(Math.min(enter, leave)); cell <= end; cell++) found[many++] = at * columns + cell;
      }
      return many;
    },
    around(x, y, reach) {
      const right = column(x + reach);
      const bottom = row(y + reach);
      let many = 0;
      for (let at = row(y - reach); at <= bottom; at++)
        for (let cell = column(x - reach); cell <= right; cell++) found[many++] = at * columns + cell;
      return many;
    },
  };
};
