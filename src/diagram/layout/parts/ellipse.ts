/**
 * Places along an ellipse, at equal steps of what labels need: a step sideways takes a label's width, a step up or
 * down its height. Only + − × ÷ and square roots are used, so that places are bit-identical on every engine.
 */

/** Points of a quarter of the unit circle. */
const QUARTER = 48;

/** The unit circle from its top, clockwise, x and y in turn, by the rational parametrisation ((1−t²)/(1+t²), 2t/(1+t²)). */
const CIRCLE: readonly (readonly [x: number, y: number])[] = Array.from({ length: 4 * QUARTER + 1 }, (_, at) => {
  const t = (at % QUARTER) / QUARTER;
  const [along, across] = [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)];
  const turn = Math.floor(at / QUARTER) % 4;
  if (turn === 0) return [across, -along];
  if (turn === 1) return [along, across];
  return turn === 2 ? [-across, along] : [-along, -across];
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

/** Points of the open part and the steps made up to each. */
const measure = (
  { rx, ry, open }: Orbit,
  { wide, high }: Step,
): { points: (readonly [number, number])[]; steps: number[] } => {
  const points = CIRCLE.filter(([x, y]) => y > 0 || Math.abs(x) * rx >= Math.min(open, 0.96 * rx));
  const steps = [0];
  for (let at = 1; at < points.length; at++) {
    const [[ax, ay], [bx, by]] = [points[at - 1]!, points[at]!];
    steps.push(steps[at - 1]! + (Math.abs(bx - ax) * rx) / wide + (Math.abs(by - ay) * ry) / high);
  }
  return { points, steps };
};

/** How many nodes an orbit holds. */
export const capacityOf = (orbit: Orbit, step: Step): number => measure(orbit, step).steps.at(-1) ?? 0;

/**
 * Where shares of the way around an orbit lie: 0 right of the opening, 1 left of it.
 * @returns points of the unit circle, to be stretched by the radii
 */
export const placesAlong = (
  orbit: Orbit,
  step: Step,
  shares: readonly number[],
): (readonly [x: number, y: number])[] => {
  const { points, steps } = measure(orbit, step);
  const whole = steps.at(-1) ?? 0;
  return shares.map((share) => {
    const wanted = share * whole;
    const next = Math.max(
      1,
      steps.findIndex((made) => made >= wanted),
    );
    const [[ax, ay], [bx, by]] = [points[next - 1]!, points[next]!];
    const way = (wanted - steps[next - 1]!) / (steps[next]! - steps[next - 1]! || 1);
    const [x, y] = [ax + way * (bx - ax), ay + way * (by - ay)];
    const far = Math.sqrt(x * x + y * y);
    return [x / far, y / far];
  });
};
