import type { Measure } from './chart-layout.js';
import { LABEL_SIZE } from './chart-request.js';

/** Widths of texts in the label font, as a canvas draws them. */
export const measureWith = (canvas: HTMLCanvasElement, family: string, em: number): Measure => {
  const context = canvas.getContext('2d');
  return (text, weight) => {
    if (!context) return text.length * em * LABEL_SIZE * 0.55;
    context.font = `${String(weight)} ${String(em * LABEL_SIZE)}px ${family}`;
    return context.measureText(text).width;
  };
};
