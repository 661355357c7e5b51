/** On which side of the line a→b the point c lies: positive, negative, or zero on the line. */
const side = (points: Float64Array, a: number, b: number, c: number): number =>
  (points[2 * b]! - points[2 * a]!) * (points[2 * c + 1]! - points[2 * a + 1]!) -
  (points[2 * b + 1]! - points[2 * a + 1]!) * (points[2 * c]! - points[2 * a]!);

/**
 * How many pairs of straight links cross. Links that share an end do not.
 * @param ends two indexes of nodes a link
 */
export const countCrossings = (points: Float64Array, ends: ArrayLike<number>): number => {
  let crossings = 0;
  for (let first = 0; first < ends.length; first += 2) {
    const a = ends[first]!;
    const b = ends[first + 1]!;
    for (let second = first + 2; second < ends.length; second += 2) {
      const c = ends[second]!;
      const d = ends[second + 1]!;
      if (a === c || a === d || b === c || b === d) continue;
      const apart = side(points, a, b, c) * side(points, a, b, d) < 0;
      if (apart && side(points, c, d, a) * side(points, c, d, b) < 0) crossings++;
    }
  }
  return crossings;
};
