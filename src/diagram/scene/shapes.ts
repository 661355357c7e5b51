/**
 * The seven shapes of the families, of equal optical area for one nominal radius. A shape is told by its outline
 * and by how far it reaches in a direction, so that links can stop just before it.
 */

interface Shape {
  /** Outline for a nominal radius of 1 around the origin, to be filled by the even-odd rule. */
  readonly path: string;
  /** x and y of the corners in turn, clockwise; none for a round shape. */
  readonly corners: readonly number[];
  /** How far a round shape reaches. */
  readonly reach?: number;
}

const HEXAGON = [0, -1.12, 0.97, -0.56, 0.97, 0.56, 0, 1.12, -0.97, 0.56, -0.97, -0.56];
const DIAMOND = [0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0];
const TRIANGLE = [0, -1.22, 1.25, 0.95, -1.25, 0.95];

const polygon = (corners: readonly number[]): Shape => ({ path: `M${corners.join(' ')}Z`, corners });
const round = (path: string, reach: number): Shape => ({ path, corners: [], reach });

/** A clover: four discs of .56 at .52 from the centre, drawn as one outline. */
const SOCIETY = round(
  'M-.56-.56A.56.56 0 1 1 .56-.56 .56.56 0 1 1 .56.56 .56.56 0 1 1-.56.56 .56.56 0 1 1-.56-.56Z',
  1.08,
);
const SHAPES: ReadonlyMap<string, Shape> = new Map([
  [
    'firms',
    {
      path: 'M-.74-.88H.74A.14.14 0 0 1 .88-.74V.74A.14.14 0 0 1 .74.88H-.74A.14.14 0 0 1-.88.74V-.74A.14.14 0 0 1-.74-.88Z',
      corners: [0.88, -0.88, 0.88, 0.88, -0.88, 0.88, -0.88, -0.88],
    },
  ],
  ['local-authorities', polygon(HEXAGON)],
  ['state', polygon(DIAMOND)],
  ['training-research', polygon(TRIANGLE)],
  [
    'networks',
    round(
      'M-1.05 0A1.05 1.05 0 0 1 1.05 0 1.05 1.05 0 0 1-1.05 0ZM-.48 0A.48.48 0 0 1 .48 0 .48.48 0 0 1-.48 0Z',
      1.05,
    ),
  ],
  ['finance', round('M-1 0A1 1 0 0 1 1 0 1 1 0 0 1-1 0Z', 1)],
]);

const shapeOf = (family: string): Shape => SHAPES.get(family) ?? SOCIETY;

/** No shape leaves the upright square whose half side is this many nominal radii. */
export const BOX_REACH = 1.25;

/** Outline of a family's shape for a nominal radius of 1, as SVG path data to be filled by the even-odd rule. */
export const shapePath = (family: string): string => shapeOf(family).path;

/** Distance from the centre to the outline in the direction of a unit vector, for a nominal radius of 1. */
export const shapeReach = (family: string, ux: number, uy: number): number => {
  const { corners, reach = Infinity } = shapeOf(family);
  let least = reach;
  for (let at = 0; at < corners.length; at += 2) {
    const [ax, ay] = [corners[at]!, corners[at + 1]!];
    const [dx, dy] = [corners[(at + 2) % corners.length]! - ax, corners[(at + 3) % corners.length]! - ay];
    // Distance to the side over how much the side faces this way.
    const facing = dy * ux - dx * uy;
    if (facing > 1e-9) least = Math.min(least, (dy * ax - dx * ay) / facing);
  }
  return least;
};

/** Nominal radius of a node with so many links. */
export const nodeRadius = (links: number): number => 6.5 + 1.7 * Math.sqrt(links);
