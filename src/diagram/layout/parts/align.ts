/**
 * Places boxes one under the other, each with its middle as near as can be to where it wishes to be: least squares
 * under the order and the gaps, by pooling adjacent violators (Ayer and others, 1955; Barlow and others, 1972).
 *
 * @param boxes height and wished middle of each, from the top down
 * @param gap at least between two boxes
 * @returns the top of each box
 */
export const alignBoxes = (
  boxes: readonly { readonly height: number; readonly wish: number }[],
  gap: number,
): number[] => {
  /** Runs of boxes that touch: how many, and the top that the first would have on average. */
  const runs: { count: number; sum: number }[] = [];
  const above: number[] = [];
  let filled = 0;
  for (const { height, wish } of boxes) {
    above.push(filled);
    runs.push({ count: 1, sum: wish - height / 2 - filled });
    filled += height + gap;
    for (let last = runs.length - 1; last > 0; last--) {
      const [before, run] = [runs[last - 1]!, runs[last]!];
      if (before.sum / before.count <= run.sum / run.count) break;
      runs.splice(last - 1, 2, { count: before.count + run.count, sum: before.sum + run.sum });
    }
  }
  const tops = runs.flatMap(({ count, sum }) => Array.from({ length: count }, () => sum / count));
  return tops.map((top, at) => top + above[at]!);
};
