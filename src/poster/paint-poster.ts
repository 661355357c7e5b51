import type { Poster } from './poster.js';

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
  | 'transform'
  | 'scale'
  | 'beginPath'
  | 'rect'
  | 'clip'
  | 'fillRect'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'lineDashOffset'
  | 'fillStyle'
  | 'strokeStyle'
  | 'globalAlpha'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
>;

export interface PaintOptions {
  /** Family of the texts. */
  readonly font: string;
  /** Pixels a unit. */
  readonly scale: number;
  /** From path data; an argument, for there is none outside a browser. */
  readonly makePath: (data: string) => Path2D;
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/**
 * Paints a poster. A canvas needs nothing of the page's policy, where an image made of an SVG would need `img-src`.
 */
export const paintPoster = (
  pen: Pen,
  { width, height, surface, marks }: Poster,
  { font, scale, makePath }: PaintOptions,
): void => {
  pen.save();
  pen.scale(scale, scale);
  pen.fillStyle = surface;
  pen.fillRect(0, 0, width, height);
  pen.lineJoin = 'round';
  for (const mark of marks) {
    pen.save();
    if (mark.clip) {
      pen.beginPath();
      pen.rect(...mark.clip);
      pen.clip();
    }
    pen.transform(...mark.placing);
    pen.globalAlpha = mark.opacity ?? 1;
    if (mark.type === 'text') {
      pen.font = `${mark.bold ? '700 ' : ''}${String(mark.size)}px ${font}`;
      pen.textAlign = ALIGN[mark.anchor];
      if (mark.halo) {
        [pen.strokeStyle, pen.lineWidth] = mark.halo;
        pen.strokeText(mark.text, 0, 0);
      }
      pen.fillStyle = mark.fill;
      pen.fillText(mark.text, 0, 0);
    } else {
      const path = makePath(mark.path);
      // As SVG paints: what is filled lies under its border.
      if (mark.fill !== undefined) {
        pen.fillStyle = mark.fill;
        pen.fill(path, mark.evenOdd ? 'evenodd' : 'nonzero');
      }
      if (mark.stroke !== undefined) {
        pen.lineCap = mark.roundEnds ? 'round' : 'butt';
        pen.setLineDash([...(mark.dash ?? [])]);
        pen.lineDashOffset = mark.dashOffset ?? 0;
        pen.lineWidth = mark.width ?? 1;
        pen.strokeStyle = mark.stroke;
        pen.stroke(path);
      }
    }
    pen.restore();
  }
  pen.restore();
};
