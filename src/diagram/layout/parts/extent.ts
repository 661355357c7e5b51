type Numbers = readonly number[] | Int32Array | Float64Array;

/** The smallest of these numbers, however many; `Infinity` of none. */
export const leastOf = (values: Numbers): number => {
  let least = Infinity;
  for (const value of values) if (value < least) least = value;
  return least;
};

/** The largest of these numbers, however many; `-Infinity` of none. */
export const mostOf = (values: Numbers): number => {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  return most;
};

/** Along one axis, 0 sideways and 1 downwards: where points begin, and how far they reach. */
export const extentOf = (points: Float64Array, axis: number): readonly [start: number, size: number] => {
  const own = points.filter((_, at) => at % 2 === axis);
  const start = leastOf(own);
  return [start, mostOf(own) - start];
};
