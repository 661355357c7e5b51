type Numbers = readonly number[] | Int32Array | Float64Array;

/** The smallest of these numbers, however many; `Infinity` of none. */
export const leastOf = (values: Numbers): number => {
  let least = Infinity;
  for (let at = 0; at < values.length; at++) if (values[at]! < least) least = values[at]!;
  return least;
};

/** The largest of these numbers, however many; `-Infinity` of none. */
export const mostOf = (values: Numbers): number => {
  let most = -Infinity;
  for (let at = 0; at < values.length; at++) if (values[at]! > most) most = values[at]!;
  return most;
};

/** Along one axis, 0 sideways and 1 downwards: where points begin, and how far they reach. */
export const extentOf = (points: Float64Array, axis: number): readonly [start: number, size: number] => {
  const own = points.filter((_, at) => at % 2 === axis);
  const start = leastOf(own);
  return [start, mostOf(own) - start];
};
