import type { Random } from '../../../util/random.js';

/** Half the width and half the height that points may not leave, around the origin. */
export type Walls = readonly [x: number, y: number];

/** A node wants about this much room, in square link lengths. */
const ROOM = 1.15;

/** The walls between which so many nodes have room. */
export const wallsFor = (count: number, aspect: number): Walls => {
  const high = Math.sqrt((count * ROOM) / aspect) / 2;
  return [high * aspect, high];
};

/**
 * Brings points back between the walls; one that has no room between them stays in the middle.
 * @param halves how far each stays away from them, sideways and upwards in turn
 */
export const keepWithin = (points: Float64Array, walls: Walls, halves?: Float64Array): void => {
  for (let at = 0; at < points.length; at++) {
    const free = Math.max(0, walls[at % 2]! - (halves?.[at] ?? 0));
    points[at] = Math.min(free, Math.max(-free, points[at]!));
  }
};

/** So many places between the walls, by chance: x and y of each in turn. */
export const scatter = (count: number, random: Random, walls: Walls): Float64Array =>
  new Float64Array(2 * count).map((_, at) => (2 * random() - 1) * walls[at % 2]!);
