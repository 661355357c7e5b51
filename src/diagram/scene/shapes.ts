import { FAMILY_OUTLINES, outlinedFamily } from '../../util/family-outlines.js';

/**
 * How far the outlines of the families reach, so that links can stop just before them: x and y of the corners of a polygon
 * in turn, clockwise, or the reach of a round shape.
 */
const REACHES: Readonly<Record<keyof typeof FAMILY_OUTLINES, readonly number[] | number>> = {
  firms: [0.88, -0.88, 0.88, 0.88, -0.88, 0.88, -0.88, -0.88],
  'local-authorities': [0, -1.12, 0.97, -0.56, 0.97, 0.56, 0, 1.12, -0.97, 0.56, -0.97, -0.56],
  state: [0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0],
  'training-research': [0, -1.22, 1.25, 0.95, -1.25, 0.95],
  networks: 1.05,
  finance: 1,
  society: 1.08,
};

/** No shape leaves the upright square whose half side is this many nominal radii. */
export const BOX_REACH = 1.25;

/** Outline of a family's shape for a nominal radius of 1, as SVG path data to be filled by the even-odd rule. */
export const shapePath = (family: string): string => FAMILY_OUTLINES[outlinedFamily(family)];

/** Distance from the centre to the outline in the direction of a unit vector, for a nominal radius of 1. */
export const shapeReach = (family: string, ux: number, uy: number): number => {
  const corners = REACHES[outlinedFamily(family)];
  if (typeof corners === 'number') return corners;
  let least = Infinity;
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
