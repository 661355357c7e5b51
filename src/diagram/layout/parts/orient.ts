/** Turns the points in place so that their longest extent lies along x, around their middle at the origin. */
export const layFlat = (points: Float64Array): void => {
  const count = points.length / 2;
  let mx = 0;
  let my = 0;
  for (let at = 0; at < points.length; at += 2) {
    mx += points[at]! / count;
    my += points[at + 1]! / count;
  }
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let at = 0; at < points.length; at += 2) {
    const x = (points[at]! -= mx);
    const y = (points[at + 1]! -= my);
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  // First axis of inertia; half-angle formulas need square roots only.
  const half = (xx - yy) / 2;
  const length = Math.sqrt(half * half + xy * xy);
  const cosine = length === 0 ? 1 : Math.sqrt((1 + half / length) / 2);
  const sine = (xy < 0 ? -1 : 1) * (length === 0 ? 0 : Math.sqrt((1 - half / length) / 2));
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at]!;
    const y = points[at + 1]!;
    points[at] = x * cosine + y * sine;
    points[at + 1] = y * cosine - x * sine;
  }
};

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const extentOf = (points: Float64Array): Extent => {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (let at = 0; at < points.length; at += 2) {
    left = Math.min(left, points[at]!);
    right = Math.max(right, points[at]!);
    top = Math.min(top, points[at + 1]!);
    bottom = Math.max(bottom, points[at + 1]!);
  }
  return points.length === 0
    ? { left: 0, top: 0, width: 0, height: 0 }
    : { left, top, width: right - left, height: bottom - top };
};

/** Moves the points in place so that the middle of their extent is the origin. */
export const centre = (points: Float64Array): void => {
  const { left, top, width, height } = extentOf(points);
  for (let at = 0; at < points.length; at += 2) {
    points[at]! -= left + width / 2;
    points[at + 1]! -= top + height / 2;
  }
};
