/** One stroke of a link: its width, and the lengths of strokes and gaps unless it is unbroken. */
export type Layer = readonly [width: number, dash?: string];

/**
 * The weave of each degree as layers of one path, from the bottom up. Index = degree. The link's colour and that of the
 * surface, which cuts it into threads, come in turn.
 */
const LAYERS: readonly (readonly Layer[])[] = [
  [[2, '.1 6']],
  [[1.8, '8 5']],
  [[1.8]],
  [[5.4], [2.2]],
  [[7], [3.8, '5 2']],
  [[9.6], [6.8, '3.2 1.9'], [2.2]],
];
/** A link whose degree nobody knows, or that only comes from a role: one thin thread. */
const THIN: readonly Layer[] = [[1.1]];
/** In a crowd the ribbons would hide one another: lines of one width, the loosest degrees still dashed. */
const CROWDED: readonly (readonly Layer[])[] = [[[1.4, '.1 4']], [[1, '6 4']], [[1]]];

/** Which layers draw a link: those of its degree, or the thin one. */
export type Stroke = 0 | 1 | 2 | 3 | 4 | 5 | 'thin';

/** @param degree 0 to 5: whoever reads the data sees to it */
export const strokeOf = (degree: number | undefined, faint: boolean): Stroke =>
  faint || degree === undefined ? 'thin' : (degree as Stroke);

export const layersOf = (stroke: Stroke, crowded = false): readonly Layer[] => {
  if (stroke === 'thin') return THIN;
  return (crowded ? CROWDED[Math.min(stroke, 2)] : LAYERS[stroke]) ?? THIN;
};

/** Width of a link as a whole. */
export const widthOf = (stroke: Stroke): number => layersOf(stroke)[0]![0];
