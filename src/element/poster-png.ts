import { paintPoster, posterScale } from '../poster/paint-poster.js';
import type { Poster } from '../poster/poster.js';

/** Pixels a unit: sharp on paper and on dense screens. */
export const PNG_SCALE = 2;

/** Lets the page answer between two pieces of work. */
export const nextTask = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done);
  });

/**
 * A poster as a PNG, painted: an image made of an SVG is not allowed on every page.
 * @param picture a canvas that stands where the poster leaves room for its drawing
 */
export const posterToPng = async (poster: Poster, font: string, picture?: HTMLCanvasElement): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  const scale = posterScale(poster, PNG_SCALE);
  canvas.width = Math.round(poster.width * scale);
  canvas.height = Math.round(poster.height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas to paint on');
  paintPoster(pen, poster, { font, scale, makePath: (data) => new Path2D(data) });
  await nextTask();
  if (picture) {
    const { x, y, width, height } = poster.room;
    pen.drawImage(picture, x * scale, y * scale, width * scale, height * scale);
  }
  const content = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (!content) throw new Error('The canvas gave no picture');
  return content;
};

/** Widths of texts as a canvas draws them in a font. */
export const measureIn = (font: string): ((text: string, size: number, bold: boolean) => number) => {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, size, bold) => {
    if (!pen) return text.length * size * 0.6;
    pen.font = `${bold ? '700 ' : ''}${String(size)}px ${font}`;
    return pen.measureText(text).width;
  };
};
