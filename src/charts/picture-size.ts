/** How large a picture is, known before its engine is there. */

/** Below these widths in em series are named in a legend, and names of categories stand above their bars. */
export const NARROW = { line: 26, bar: 20 } as const;

/** Bars that lie down: how many rows, how many series in each, whether each row has a glyph. */
export interface LyingBars {
  readonly rows: number;
  readonly series: number;
  readonly glyphs: boolean;
}

/**
 * Height of the picture in em, at least and at most: of the rows of bars that lie down, else one that suits a line.
 * It is known before anything is drawn, so that nothing moves.
 */
export const pictureHeight = (bars: LyingBars | undefined, narrow: boolean): { least: number; most: number } => {
  if (bars === undefined) return { least: 11, most: 22 };
  const more = bars.series - 1;
  const [least, most] = narrow ? [bars.glyphs ? 2.8 : 2.4, 3.3] : [1.7, 2.6];
  const rows = Math.max(2, bars.rows);
  return { least: Math.round(rows * (least + more) * 10) / 10, most: Math.round(rows * (most + more) * 10) / 10 };
};
