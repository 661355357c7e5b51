import { LINE, NARROW, linesOf, rounded, type PictureShape } from './picture-size.js';

/** Small pictures: how many at most; em of one at least, of its height, and between two. */
export const MULTIPLES = { most: 24, width: 10.5, height: 5.6, gap: 1.4 } as const;

/** em of the value beside the name of a small picture. */
const SAID = 4;

/**
 * Lines of the names over small pictures, the same over all, so that they stand in rows.
 * @param longest letters of the longest name
 * @param width em of all pictures
 */
export const namesOver = (longest: number, width: number): number => {
  const columns = multiplesColumns(width);
  return linesOf(longest, (width - (columns - 1) * MULTIPLES.gap) / columns - SAID, 5);
};

/** How many small pictures fit beside one another. */
export const multiplesColumns = (width: number): number =>
  Math.max(1, Math.floor((width + MULTIPLES.gap) / (MULTIPLES.width + MULTIPLES.gap)));

/** em of a ring or a web over its names, at most; between two names; that a mark takes, and a value. */
export const OVER_NAMES = { doughnut: 12.4, radar: 17 } as const;
const BETWEEN = 0.34;
const MARK = 1.5;
const VALUE = 5;
/** Narrower than this a value has a line of its own. */
const TOO_NARROW = 16;

/**
 * How names stand under a picture.
 * @param longest letters of the longest name
 * @param width em of the picture
 * @param values whether each has its value beside it
 * @returns lines of a name, whether values stand under names, and em of each
 */
export const namesBelow = (longest: number, width: number, values: boolean) => {
  const apart = values && width < TOO_NARROW;
  const lines = linesOf(longest, width - MARK - (values && !apart ? VALUE : 0), 4);
  return { lines, apart, height: (lines + (apart ? 1 : 0)) * LINE + BETWEEN };
};

/** Height in em of a ring, a web or small pictures, at least and at most; undefined of lines and bars. */
export const rareHeight = ({ kind, points, strands, longest }: PictureShape, width: number) => {
  if (kind === 'doughnut' || kind === 'radar') {
    if (width >= NARROW[kind]) return kind === 'radar' ? rounded(19, 26) : rounded(15, 19);
    const { height } = namesBelow(longest, width, kind === 'doughnut');
    return rounded(Math.min(OVER_NAMES[kind], width) + 1.1 + points * height);
  }
  if (kind !== 'multiples') return undefined;
  const rows = Math.ceil(Math.min(strands, MULTIPLES.most) / multiplesColumns(width));
  const height = MULTIPLES.height + (namesOver(longest, width) - 1) * LINE;
  return rounded(rows * (height + MULTIPLES.gap) - MULTIPLES.gap);
};
