import type { Walls } from './stress.js';

/** A node wants about this much room, in square link lengths. */
const ROOM = 1.15;

/** The walls between which so many nodes have room. */
export const wallsFor = (count: number, aspect: number): Walls => {
  const high = Math.sqrt((count * ROOM) / aspect) / 2;
  return [high * aspect, high];
};
