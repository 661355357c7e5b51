import { around, GAP, meet, type Box, type LookAround, type Segment } from './labels.js';

/** No label is as high, with its gap. */
const HIGHEST = 40;

/** True for a segment that lies aside of a box, as most do. */
const isAside = ({ left, top, right, bottom }: Box, piece: Segment): boolean =>
  (piece[0] < left && piece[2] < left) ||
  (piece[0] > right && piece[2] > right) ||
  (piece[1] < top && piece[3] < top) ||
  (piece[1] > bottom && piece[3] > bottom);

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
      shapes: shapes.filter((shape) => meet(ground, shape)),
      pieces: pieces.filter((piece) => !isAside(ground, piece)),
      rivals: [...grounds.keys()].filter((other) => meet(ground, grounds[other]!)),
    };
  };
};
