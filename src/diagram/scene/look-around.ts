import { around, BETWEEN, GAP, isAside, meet, type Box, type LookAround } from './labels.js';

/** No label is as high, with its gap. */
const HIGHEST = 40;

/** What is around each of many labels: most of the rest is far from all of its places. */
export const lookAround: LookAround = (claims, shapes, pieces) => {
  /** Of each label, what holds every place that it may take. */
  const grounds = claims.map((claim): Box => {
    const wide = claim.reach + GAP + Math.max(0, ...claim.wordings.map(({ width }) => width));
    return around(claim, wide, claim.reach + HIGHEST);
  });
  return (index) => {
    const ground = grounds[index]!;
    return {
      shapes: shapes.filter((shape) => meet(ground, shape, BETWEEN)),
      pieces: pieces.filter((piece) => !isAside(ground, piece)),
      rivals: [...grounds.keys()].filter((other) => meet(ground, grounds[other]!, BETWEEN)),
    };
  };
};
