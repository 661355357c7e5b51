/**
 * The seven shapes of the families, of equal optical area for one nominal radius. A shape is told by its outline
 * and by how far it reaches in a direction, so that links can stop just before it.
 */

type Corner = readonly [x: number, y: number];
interface Polygon {
  readonly corners: readonly Corner[];
  /** Radius of the corners' rounding. */
  readonly rounding?: number;
}

/** Half the height of a hexagon's upright side, for a circumradius of 1.12. */
const HEXAGON_X = 0.96995;

/** Corners for a nominal radius of 1, clockwise from the top. */
const POLYGONS: ReadonlyMap<string, Polygon> = new Map<string, Polygon>([
  [
    'firms',
    {
      corners: [
        [0.88, -0.88],
        [0.88, 0.88],
        [-0.88, 0.88],
        [-0.88, -0.88],
      ],
      rounding: 0.14,
    },
  ],
  [
    'local-authorities',
    {
      corners: [
        [0, -1.12],
        [HEXAGON_X, -0.56],
        [HEXAGON_X, 0.56],
        [0, 1.12],
        [-HEXAGON_X, 0.56],
        [-HEXAGON_X, -0.56],
      ],
    },
  ],
  [
    'state',
    {
      corners: [
        [0, -1.25],
        [1.25, 0],
        [0, 1.25],
        [-1.25, 0],
      ],
    },
  ],
  [
    'training-research',
    {
      corners: [
        [0, -1.22],
        [1.25, 0.95],
        [-1.25, 0.95],
      ],
    },
  ],
]);
const RING = 1.05;
const RING_HOLE = 0.48;
const CLOVER_DISC = 0.56;
const CLOVER_AWAY = 0.52;

/** No shape leaves the upright square whose half side is this many nominal radii. */
export const BOX_REACH = 1.25;

const round = (value: number): number => Math.round(value * 100) / 100;
const circle = (cx: number, cy: number, r: number): string =>
  `M${round(cx - r)} ${round(cy)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0z`;

const polygonPath = ({ corners, rounding = 0 }: Polygon, r: number): string => {
  if (rounding === 0) return `M${corners.map(([x, y]) => `${round(x * r)} ${round(y * r)}`).join('L')}Z`;
  // Only the square is rounded: its corners turn by a right angle, so the cut is as long as the radius.
  const cut = rounding * r;
  const pieces = corners.map(([x, y], at) => {
    const [px, py] = corners[(at + corners.length - 1) % corners.length]!;
    const [nx, ny] = corners[(at + 1) % corners.length]!;
    const before = [x * r + Math.sign(px - x) * cut, y * r + Math.sign(py - y) * cut];
    const after = [x * r + Math.sign(nx - x) * cut, y * r + Math.sign(ny - y) * cut];
    return `${at === 0 ? 'M' : 'L'}${before.map(round).join(' ')}A${round(cut)} ${round(cut)} 0 0 1 ${after.map(round).join(' ')}`;
  });
  return `${pieces.join('')}Z`;
};

/** Outline of a family's shape around the origin, as SVG path data to be filled by the even-odd rule. */
export const shapePath = (family: string, r: number): string => {
  const polygon = POLYGONS.get(family);
  if (polygon) return polygonPath(polygon, r);
  if (family === 'networks') return circle(0, 0, RING * r) + circle(0, 0, RING_HOLE * r);
  if (family === 'finance') return circle(0, 0, r);
  return cloverPath(r);
};

/** Four discs that meet, drawn as one outline: with even-odd filling, whole discs would cancel where they overlap. */
const cloverPath = (r: number): string => {
  const disc = round(CLOVER_DISC * r);
  // Where two neighbouring discs cross, on the diagonal.
  const d = (CLOVER_AWAY + Math.sqrt(2 * CLOVER_DISC * CLOVER_DISC - CLOVER_AWAY * CLOVER_AWAY)) / 2;
  const c = round(d * r);
  const arc = (x: number, y: number): string => `A${disc} ${disc} 0 1 1 ${x} ${y}`;
  return `M${-c} ${-c}${arc(c, -c)}${arc(c, c)}${arc(-c, c)}${arc(-c, -c)}Z`;
};

/** Distance from the centre to the outline in the direction of a unit vector. */
export const shapeReach = (family: string, r: number, ux: number, uy: number): number => {
  const polygon = POLYGONS.get(family);
  if (polygon) {
    let reach = Infinity;
    polygon.corners.forEach(([ax, ay], at) => {
      const [bx, by] = polygon.corners[(at + 1) % polygon.corners.length]!;
      // Outward normal of the side, and its distance from the centre.
      const facing = (by - ay) * ux - (bx - ax) * uy;
      if (facing > 1e-9) reach = Math.min(reach, ((by - ay) * ax - (bx - ax) * ay) / facing);
    });
    return reach * r;
  }
  if (family === 'networks') return RING * r;
  if (family === 'finance') return r;
  const along = Math.max(Math.abs(ux), Math.abs(uy));
  const across = Math.min(Math.abs(ux), Math.abs(uy)) * CLOVER_AWAY;
  return (along * CLOVER_AWAY + Math.sqrt(CLOVER_DISC * CLOVER_DISC - across * across)) * r;
};

/** How far a shape extends from its centre to either side, upwards and downwards. */
export const shapeExtent = (family: string, r: number): { side: number; up: number; down: number } => {
  const corners = POLYGONS.get(family)?.corners;
  if (corners) {
    const ys = corners.map(([, y]) => y * r);
    return { side: Math.max(...corners.map(([x]) => x * r)), up: -Math.min(...ys), down: Math.max(...ys) };
  }
  const reach = shapeReach(family, r, 1, 0);
  return { side: reach, up: reach, down: reach };
};

/** Nominal radius of a node with so many links. */
export const nodeRadius = (links: number): number => 6.5 + 1.7 * Math.sqrt(links);
