/** One stroke of a link. `tone` is the colour's role: the link's own, or the surface that cuts it into threads. */
export interface Layer {
  readonly tone: 'link' | 'surface';
  readonly width: number;
  /** Lengths of strokes and gaps; undefined for an unbroken line. */
  readonly dash?: string;
  readonly round?: boolean;
}

const link = (width: number, dash?: string): Layer =>
  dash === undefined ? { tone: 'link', width } : { tone: 'link', width, dash };
const cut = (width: number, dash?: string): Layer =>
  dash === undefined ? { tone: 'surface', width } : { tone: 'surface', width, dash };

/** The weave of each degree as layers of one path, from the bottom up. Index = degree. */
const LAYERS: readonly (readonly Layer[])[] = [
  [{ tone: 'link', width: 2, dash: '.1 6', round: true }],
  [link(1.8, '8 5')],
  [link(1.8)],
  [link(5.4), cut(2.2)],
  [link(7), cut(3.8, '5 2')],
  [link(9.6), cut(6.8, '3.2 1.9'), link(2.2)],
];
/** A link whose degree nobody knows, or that only comes from a role: one thin thread. */
const THIN: readonly Layer[] = [link(1.1)];
/** In a crowd the ribbons would hide one another: lines of one width, the loosest degrees still dashed. */
const CROWDED: readonly (readonly Layer[])[] = [
  [{ tone: 'link', width: 1.4, dash: '.1 4', round: true }],
  [link(1, '6 4')],
  [link(1)],
];

/** Which layers draw a link: an index for `layersOf`, and a class name for whoever styles them. */
export type Stroke = 0 | 1 | 2 | 3 | 4 | 5 | 'thin';

export const strokeOf = (degree: number | undefined, faint: boolean): Stroke =>
  faint || degree === undefined ? 'thin' : (Math.min(5, Math.max(0, Math.round(degree))) as Stroke);

export const layersOf = (stroke: Stroke, crowded = false): readonly Layer[] => {
  if (stroke === 'thin') return THIN;
  return (crowded ? CROWDED[Math.min(stroke, 2)] : LAYERS[stroke]) ?? THIN;
};

/** Width of a link as a whole. */
export const widthOf = (stroke: Stroke): number => layersOf(stroke)[0]!.width;
