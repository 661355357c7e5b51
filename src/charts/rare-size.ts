import { NARROW, rounded, type PictureShape } from './picture-size.js';

/** Small pictures: how many at most; em of one at least, of its height, and between two. */
export const MULTIPLES = { most: 24, width: 10.5, height: 5.6, gap: 1.4 } as const;

/** How many small pictures fit beside one another. */
export const multiplesColumns = (width: number): number =>
  Math.max(1, Math.floor((width + MULTIPLES.gap) / (MULTIPLES.width + MULTIPLES.gap)));

/** Height in em of a ring, a web or small pictures, at least and at most; undefined of lines and bars. */
export const rareHeight = ({ kind, points, strands }: PictureShape, width: number) => {
  if (kind === 'doughnut') return width < NARROW.doughnut ? rounded(13.5 + points * 1.4) : rounded(15, 19);
  if (kind === 'radar') return rounded(19, 26);
  if (kind !== 'multiples') return undefined;
  const rows = Math.ceil(Math.min(strands, MULTIPLES.most) / multiplesColumns(width));
  return rounded(rows * (MULTIPLES.height + MULTIPLES.gap) - MULTIPLES.gap);
};
