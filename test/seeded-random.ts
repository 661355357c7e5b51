import type { Random } from '../src/util/random.js';

/**
 * Chance for data of tests and benches, where first numbers of near seeds are to be far apart: 32-bit integers only.
 * Mulberry32 (Tommy Ettinger, public domain).
 */
export const seededRandom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
