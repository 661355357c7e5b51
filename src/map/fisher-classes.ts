/** Least and greatest value of a class. */
export type Range = readonly [least: number, most: number];

/** Distinct values that are looked at one by one; more are thinned out evenly, for the work grows with their square. */
const MOST_VALUES = 600;

const thin = (values: readonly number[]): number[] => {
  const last = values.length - 1;
  return Array.from({ length: MOST_VALUES }, (_, at) => values[Math.round((at * last) / (MOST_VALUES - 1))]!);
};

/**
 * Cuts values into the classes that are the most alike inside: the sum of the squared deviations from the mean of each
 * class is the least that so many classes can have. Equal values are never parted, and a large gap is a border, which
 * quantiles do not promise: counts with many equal values, and populations with a few very large ones, need both.
 *
 * Source: W. D. Fisher, "On Grouping for Maximum Homogeneity", Journal of the American Statistical Association 53 (284),
 * 1958, pp. 789-798; the exact form of the "natural breaks" of G. F. Jenks, 1967 and 1977.
 *
 * @param values finite numbers, in any order
 * @param most how many classes at most
 * @returns ranges from the lowest to the highest, as many as there are distinct values when these are fewer
 */
export const fisherClasses = (values: readonly number[], most: number): Range[] => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts.keys()].sort((a, b) => a - b);
  const list = all.length > MOST_VALUES ? thin(all) : all;
  const size = list.length;
  const classes = Math.min(most, size);
  if (classes < 1) return [];
  // Sums up to each value, of values taken from their middle and in units of their spread: squares of large numbers lose digits.
  const middle = list[size >> 1]!;
  const spread = list[size - 1]! - list[0]! || 1;
  const weights = [0];
  const sums = [0];
  const squares = [0];
  list.forEach((value, at) => {
    const weight = counts.get(value)!;
    const moved = (value - middle) / spread;
    weights.push(weights[at]! + weight);
    sums.push(sums[at]! + weight * moved);
    squares.push(squares[at]! + weight * moved * moved);
  });
  const deviation = (from: number, to: number): number => {
    const sum = sums[to]! - sums[from]!;
    return squares[to]! - squares[from]! - (sum * sum) / (weights[to]! - weights[from]!);
  };
  /** Least deviation of the first values in so many classes, and where the last of these begins. */
  let before = list.map((_, at) => deviation(0, at + 1));
  const begins: number[][] = [];
  for (let count = 2; count <= classes; count++) {
    const now = [...before];
    const begin = list.map(() => 0);
    for (let to = count - 1; to < size; to++) {
      now[to] = Infinity;
      for (let from = count - 1; from <= to; from++) {
        const sum = before[from - 1]! + deviation(from, to + 1);
        if (sum < now[to]!) [now[to], begin[to]] = [sum, from];
      }
    }
    begins.push(begin);
    before = now;
  }
  const ranges: Range[] = [];
  let end = size - 1;
  for (const begin of begins.reverse()) {
    const start = begin[end]!;
    ranges.unshift([list[start]!, list[end]!]);
    end = start - 1;
  }
  ranges.unshift([list[0]!, list[end]!]);
  // Values that were thinned out lie between two that were kept: a class reaches down to the end of the one below.
  return ranges.map(([least, greatest], at) => [
    at === 0 ? least : (all.find((value) => value > ranges[at - 1]![1]) ?? least),
    greatest,
  ]);
};
