export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Packing {
  /** Left and top of each box in turn, in the order given. */
  readonly places: Float64Array;
  readonly width: number;
  readonly height: number;
}

/** Columns of the skyline. */
const COLUMNS = 48;

/**
 * Packs boxes in a strip of a given width, each at the highest place where it fits, then leftmost (skyline).
 * A box wider than the strip starts at its left edge and sticks out.
 */
export const packBoxes = (boxes: readonly Box[], strip: number): Packing => {
  const places = new Float64Array(2 * boxes.length);
  const skyline = new Float64Array(COLUMNS);
  const column = strip / COLUMNS;
  let width = 0;
  let height = 0;
  boxes.forEach((box, rank) => {
    const span = Math.max(1, Math.min(COLUMNS, Math.ceil(box.width / column - 1e-9)));
    let best = 0;
    let bestTop = Infinity;
    for (let start = 0; start + span <= COLUMNS; start++) {
      let top = 0;
      for (let at = start; at < start + span && top < bestTop; at++) top = Math.max(top, skyline[at]!);
      if (top < bestTop) [bestTop, best] = [top, start];
    }
    skyline.fill(bestTop + box.height, best, best + span);
    places[2 * rank] = best * column;
    places[2 * rank + 1] = bestTop;
    width = Math.max(width, best * column + box.width);
    height = Math.max(height, bestTop + box.height);
  });
  return { places, width, height };
};
