/**
 * Points scaled by one factor and moved to the middle of a frame.
 *
 * @param {ArrayLike<number>} points
 * @param {number} width
 * @param {number} height
 */
export const fitted = (points, width, height, margin = 20) => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    left = Math.min(left, points[at]);
    right = Math.max(right, points[at]);
    top = Math.min(top, points[at + 1]);
    bottom = Math.max(bottom, points[at + 1]);
  }
  const scale = Math.min((width - 2 * margin) / (right - left || 1), (height - 2 * margin) / (bottom - top || 1));
  return Float64Array.from(points, (value, at) =>
    at % 2 ? height / 2 + (value - (top + bottom) / 2) * scale : width / 2 + (value - (left + right) / 2) * scale,
  );
};
