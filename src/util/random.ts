/** A source of numbers in [0, 1), handed to whoever needs chance: nothing in the kit calls `Math.random`. */
export type Random = () => number;

/**
 * A seeded source of chance, the same on every engine: whole numbers below 2^53 only.
 * S. K. Park, K. W. Miller, "Random number generators: good ones are hard to find", CACM 1988.
 *
 * @param seed 1 to 2147483646; the first numbers of small seeds are small
 */
export const minimalStandard = (seed: number): Random => {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
};
