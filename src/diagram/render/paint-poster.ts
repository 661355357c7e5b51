import type { Palette, Poster } from '../export/poster.js';

/** Pixels of a side that every browser of the baseline paints, and of the whole (Safari's limit is the lowest). */
const LONGEST_SIDE = 8192;
const LARGEST_AREA = 16_777_216;

/** Pixels a unit: as asked, or as many as a canvas of that size may have. */
export const posterScale = ({ width, height }: Pick<Poster, 'width' | 'height'>, wanted: number): number =>
  Math.min(wanted, LONGEST_SIDE / Math.max(width, height), Math.sqrt(LARGEST_AREA / (width * height)));

/** What is needed of a canvas's context; a double stands in for it in tests. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'fillRect'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
>;

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/**
 * Paints a poster. A canvas needs nothing of the page's policy, where an image made of an SVG would need `img-src`.
 *
 * @param scale pixels a unit
 * @param makePath from path data; an argument, for there is none outside a browser
 */
export const paintPoster = (
  pen: Pen,
  { width, height, marks }: Poster,
  palette: Palette,
  {
    font,
    scale,
    makePath,
  }: { readonly font: string; readonly scale: number; readonly makePath: (data: string) => Path2D },
): void => {
  pen.save();
  pen.scale(scale, scale);
  pen.fillStyle = palette('surface');
  pen.fillRect(0, 0, width, height);
  pen.lineJoin = 'round';
  for (const mark of marks) {
    if (mark.type === 'text') {
      pen.font = `${mark.bold ? '700 ' : ''}${String(mark.size)}px ${font}`;
      pen.textAlign = ALIGN[mark.anchor];
      if (mark.halo) {
        pen.setLineDash([]);
        pen.lineWidth = 3.5;
        pen.strokeStyle = palette('surface');
        pen.strokeText(mark.text, mark.x, mark.y);
      }
      pen.fillStyle = palette(mark.fill);
      pen.fillText(mark.text, mark.x, mark.y);
      continue;
    }
    const path = makePath(mark.path);
    pen.save();
    pen.translate(mark.x, mark.y);
    pen.scale(mark.scale, mark.scale);
    if (mark.stroke !== undefined) {
      pen.lineCap = mark.dash?.startsWith('.1') ? 'round' : 'butt';
      pen.setLineDash(mark.dash?.split(/[\s,]+/).map(Number) ?? []);
      pen.lineWidth = (mark.width ?? 1) / mark.scale;
      pen.strokeStyle = palette(mark.stroke);
    }
    // As SVG paints: what is filled lies under its border.
    if (mark.fill !== undefined) {
      pen.fillStyle = palette(mark.fill);
      pen.fill(path, 'evenodd');
    }
    if (mark.stroke !== undefined) pen.stroke(path);
    pen.restore();
  }
  pen.restore();
};
