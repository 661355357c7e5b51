/** How large a picture is, known before what draws it is there. */
import type { DrawnKind } from './chart-kind.js';

/** Below these widths in em series are named in a legend, and names of categories stand above their bars, under their ring or web. */
export const NARROW = { line: 26, bar: 20, doughnut: 30, radar: 24, multiples: 0 } as const;

/** Bars that lie down: how many rows, how many series in each, whether each row has a glyph. */
export interface LyingBars {
  readonly rows: number;
  readonly series: number;
  readonly glyphs: boolean;
}

/** What the height of a picture depends on, its width aside. */
export interface PictureShape {
  readonly kind: DrawnKind;
  /** Undefined unless bars lie. */
  readonly bars: LyingBars | undefined;
  /** Categories or periods, and series. */
  readonly points: number;
  readonly strands: number;
  /** Letters of the longest name of a category, or of a series that has a small picture; of periods nobody asks. */
  readonly longest: number;
}

/** Narrower than this in em, an axis of numbers would leave no room for what it measures. */
export const TIGHT = 14;

/** em of a line of labels. */
export const LINE = 1.06;
/** em that a letter takes, and that a line of words leaves at its end where they do not fit on one. */
const LETTER = 0.47;
const END = 2;

/** Lines that a name of so many letters takes in a room of so many em, at most. */
export const linesOf = (letters: number, room: number, most: number): number => {
  const long = letters * LETTER;
  return long <= room ? 1 : Math.min(most, Math.ceil(long / Math.max(1, room - END)));
};

/** Lines of names that stand above their bars. @param width em of the picture */
export const linesAbove = (longest: number, width: number, glyphs: boolean): number =>
  linesOf(longest, width - (glyphs ? 2 : 0), 3);

export const rounded = (least: number, most = least): { least: number; most: number } => ({
  least: Math.round(least * 10) / 10,
  most: Math.round(most * 10) / 10,
});

/**
 * Height of a picture of lines or bars in em, at least and at most: of the rows of bars that lie down, else one that suits
 * a line.
 * It is known before anything is drawn, so that nothing moves.
 * @param width em of the picture
 */
export const pictureHeight = (
  { kind, bars, longest }: PictureShape,
  width: number,
): { least: number; most: number } => {
  const narrow = width < NARROW[kind];
  if (bars === undefined) return { least: 11, most: 22 };
  const more = bars.series - 1;
  const lines = narrow ? (linesAbove(longest, width, bars.glyphs) - 1) * LINE : 0;
  const [least, most] = narrow ? [(bars.glyphs ? 2.8 : 2.4) + lines, 3.3 + lines] : [1.7, 2.6];
  // A bar alone needs no more than itself.
  const of = (row: number): number => Math.max(2.4, bars.rows * (row + more) + lines / 2);
  return rounded(of(least), of(most));
};
