/**
 * Places along an ellipse, at equal steps of what labels need: a step sideways takes a label's width, a step up or
 * down its height. Only + − × ÷ and square roots are used, so that places are bit-identical on every engine.
 */

/** Points of the unit circle. */
const POINTS = 192;

/**
 * The unit circle from its top, clockwise: (−2t/(1+t²), (1−t²)/(1+t²)), the rational parametrisation turned so that t is
 * infinite at the top, which is open. A share u of the way, from −1 to 1, becomes t = u/(1−u²): nearly even steps.
 */
const CIRCLE = Array.from({ length: POINTS }, (_, at): readonly [x: number, y: number] => {
  const u = (2 * at + 1) / POINTS - 1;
  const t = u / (1 - u * u);
  return [(-2 * t) / (1 + t * t), (1 - t * t) / (1 + t * t)];
});

export interface Step {
  /** Room a node wants sideways, and up or down. */
  readonly wide: number;
  readonly high: number;
}

/** An ellipse that is open at its top. */
export interface Orbit {
  readonly rx: number;
  readonly ry: number;
  /** Half the width of the opening. */
  readonly open: number;
}

/** Where nodes may stand on an orbit. */
export interface Way {
  /** How many it holds. */
  readonly capacity: number;
  /**
   * Where a share of the way around lies: 0 right of the opening, 1 left of it.
   * @returns a point of the unit circle, to be stretched by the radii
   */
  readonly placeAt: (share: number) => readonly [x: number, y: number];
}

export const wayAround = ({ rx, ry, open }: Orbit, { wide, high }: Step): Way => {
  const points = CIRCLE.filter(([x, y]) => y > 0 || Math.abs(x) * rx >= Math.min(open, 0.96 * rx));
  /** Steps made up to each point. */
  const steps = [0];
  for (let at = 1; at < points.length; at++) {
    const [[ax, ay], [bx, by]] = [points[at - 1]!, points[at]!];
    steps.push(steps[at - 1]! + (Math.abs(bx - ax) * rx) / wide + (Math.abs(by - ay) * ry) / high);
  }
  const capacity = steps.at(-1)!;
  return {
    capacity,
    placeAt(share) {
      const wanted = share * capacity;
      const next = Math.max(
        1,
        steps.findIndex((made) => made >= wanted),
      );
      const [[ax, ay], [bx, by]] = [points[next - 1]!, points[next]!];
      const part = (wanted - steps[next - 1]!) / (steps[next]! - steps[next - 1]! || 1);
      const [x, y] = [ax + part * (bx - ax), ay + part * (by - ay)];
      const far = Math.sqrt(x * x + y * y);
      return [x / far, y / far];
    },
  };
};
