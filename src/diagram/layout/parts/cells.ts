/** A plane cut in square cells, with the numbers of what lies in each: points, or segments that pass through. */
export interface Cells {
  /** Calls back with the number of each cell that a segment passes, and some beside it. */
  readonly along: (x1: number, y1: number, x2: number, y2: number, visit: (cell: number) => void) => void;
  /** Calls back with the number of each cell within a reach around a point. */
  readonly around: (x: number, y: number, reach: number, visit: (cell: number) => void) => void;
  readonly put: (cell: number, item: number) => void;
  readonly drop: (cell: number, item: number) => void;
  readonly itemsOf: (cell: number) => readonly number[];
}

/**
 * @param wide half the width of the plane, around the origin
 * @param high half its height
 * @param size side of a cell
 */
export const cellsOf = (wide: number, high: number, size: number): Cells => {
  const columns = Math.ceil((2 * wide) / size) + 1;
  const rows = Math.ceil((2 * high) / size) + 1;
  const cells = Array.from({ length: columns * rows }, (): number[] => []);
  const column = (x: number): number => Math.max(0, Math.min(columns - 1, Math.floor((x + wide) / size)));
  const row = (y: number): number => Math.max(0, Math.min(rows - 1, Math.floor((y + high) / size)));
  return {
    along(x1, y1, x2, y2, visit) {
      const [left, top, right, bottom] = y1 <= y2 ? [x1, y1, x2, y2] : [x2, y2, x1, y1];
      const last = row(bottom);
      const slope = bottom === top ? 0 : (right - left) / (bottom - top);
      for (let at = row(top); at <= last; at++) {
        // Where the segment comes into this row of cells, and where it leaves it.
        const [from, to] = [Math.max(top, at * size - high), Math.min(bottom, (at + 1) * size - high)];
        const enter = slope === 0 ? left : left + (from - top) * slope;
        const leave = slope === 0 ? right : left + (to - top) * slope;
        const end = column(Math.max(enter, leave));
        for (let cell = column(Math.min(enter, leave)); cell <= end; cell++) visit(at * columns + cell);
      }
    },
    around(x, y, reach, visit) {
      const [right, bottom] = [column(x + reach), row(y + reach)];
      for (let at = row(y - reach); at <= bottom; at++)
        for (let cell = column(x - reach); cell <= right; cell++) visit(at * columns + cell);
    },
    put(cell, item) {
      cells[cell]!.push(item);
    },
    drop(cell, item) {
      const items = cells[cell]!;
      const last = items.pop()!;
      if (last !== item) items[items.indexOf(item)] = last;
    },
    itemsOf: (cell) => cells[cell]!,
  };
};
