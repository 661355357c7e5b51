/** One name of a roll: how wide and high it is written beside its shape. */
export interface RollEntry {
  readonly width: number;
  readonly height: number;
}

export interface Roll {
  /** x and y of each shape in turn. */
  readonly points: Float64Array;
  readonly height: number;
}

/** From a shape to its name, between two columns, and between two rows. */
const BESIDE = 14;
const BETWEEN = 22;
const LEADING = 9;

/**
 * A roll call: names one under the other, in as many columns of one width as the frame holds, read down each column.
 *
 * @param frame where it begins, and how wide it may be; `reach` is half the side of the square that holds a shape
 */
export const callRoll = (
  entries: readonly RollEntry[],
  frame: { readonly left: number; readonly top: number; readonly width: number; readonly reach: number },
): Roll => {
  const { left, top, width, reach } = frame;
  const widest = entries.reduce((most, entry) => Math.max(most, entry.width), 0) + 2 * reach + BESIDE;
  const most = Math.max(1, Math.floor((width + BETWEEN) / (widest + BETWEEN)));
  const rows = Math.ceil(entries.length / most);
  const columns = Math.ceil(entries.length / Math.max(1, rows));
  const step = Math.max(widest + BETWEEN, columns > 1 ? (width + BETWEEN) / most : 0);
  const points = new Float64Array(2 * entries.length);
  let y = top;
  for (let row = 0; row < rows; row++) {
    let high = 2 * reach;
    for (let at = row; at < entries.length; at += rows) high = Math.max(high, entries[at]!.height);
    for (let at = row; at < entries.length; at += rows) {
      points[2 * at] = left + reach + ((at - row) / rows) * step;
      points[2 * at + 1] = y + high / 2;
    }
    y += high + LEADING;
  }
  return { points, height: entries.length === 0 ? 0 : y - LEADING - top };
};
