/**
 * Which points of a long series are drawn. For each column of dots its first, last, lowest and highest point: a line
 * through these covers the same dots as a line through all of them, so nothing seen is lost. (M4: Jugel, Jerzak,
 * Hackenbroich and Markl, "M4: A Visualization-Oriented Time Series Data Aggregation", PVLDB 7(10), 2014.)
 */

interface Placed {
  readonly position: number;
  readonly value: number | null;
}

/** Fewer points than this many a column are all drawn. */
const A_COLUMN = 4;

/**
 * @param series lines along the same positions, in order
 * @param columns columns of dots
 * @returns indices in order: of each line its first, last, lowest and highest in each column, and the ends of its gaps
 */
export const keepShape = (series: readonly (readonly Placed[])[], columns: number): number[] => {
  const points = series[0] ?? [];
  const [first, last] = [points[0]?.position ?? 0, points.at(-1)?.position ?? 0];
  if (points.length <= A_COLUMN * columns || first === last) return points.map((_, index) => index);
  const kept = new Set<number>();
  for (const line of series) {
    let start = 0;
    let column = 0;
    /** Of the run that ends before `end`: neighbours in one column, all with a value or all without. */
    const close = (end: number): void => {
      let [low, high] = [start, start];
      for (let i = start; i < end; i++) {
        const value = line[i]?.value ?? 0;
        if (value < (line[low]?.value ?? 0)) low = i;
        if (value > (line[high]?.value ?? 0)) high = i;
      }
      for (const index of [start, low, high, end - 1]) kept.add(index);
      start = end;
    };
    line.forEach(({ position, value }, index) => {
      const next = Math.floor(((position - first) / (last - first)) * columns);
      if (index > start && (next !== column || (value === null) !== (line[start]?.value === null))) close(index);
      column = next;
    });
    if (line.length > start) close(line.length);
  }
  return [...kept].sort((a, b) => a - b);
};
