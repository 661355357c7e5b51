/** A source of numbers in [0, 1), handed to whoever needs chance: nothing in the kit calls `Math.random`. */
export type Random = () => number;

/**
 * A seeded source of chance, the same on every engine: 32-bit integer arithmetic only.
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
