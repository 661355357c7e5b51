/** Textures over what is filled, so that series and parts are told apart without their colours. */
import type { Chart } from 'chart.js';
import { markOf, type Texture } from './series-marks.js';

/** px between two threads, and how wide one is. */
const PITCH = 6;
const THREAD = 1.6;

/** Threads of a texture over a box of `[x, y, width, height]` px, in the colour of the ground. */
const drawTexture = (
  context: CanvasRenderingContext2D,
  texture: Texture,
  [left, top, width, height]: readonly [number, number, number, number],
  ink: string,
): void => {
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  context.strokeStyle = ink;
  context.lineWidth = THREAD;
  context.setLineDash(texture === 'dots' ? [THREAD, PITCH - THREAD] : []);
  context.beginPath();
  if (texture === 'warps')
    for (let x = left + PITCH / 2; x < left + width; x += PITCH) {
      context.moveTo(x, top);
      context.lineTo(x, top + height);
    }
  else if (texture === 'slants')
    for (let x = left - height; x < left + width; x += PITCH) {
      context.moveTo(x, top + height);
      context.lineTo(x + height, top);
    }
  else
    for (let y = top + PITCH / 2; y < top + height; y += PITCH) {
      context.moveTo(left, y);
      context.lineTo(left + width, y);
    }
  context.stroke();
  context.restore();
};

/** Textures over the bars of a chart. @param orders those of its datasets */
export const drawTextures = (chart: Chart, orders: readonly number[], ink: string): void => {
  orders.forEach((order, dataset) => {
    const { texture } = markOf(order);
    if (texture === 'plain' || texture === 'hollow') return;
    for (const bar of chart.getDatasetMeta(dataset).data) {
      const at = bar.getProps(['x', 'y', 'base', 'width', 'height'], true);
      const [x, y, base, width, height] = ['x', 'y', 'base', 'width', 'height'].map((name) => Number(at[name]));
      const lies = chart.options.indexAxis === 'y';
      const box = lies
        ? ([Math.min(x!, base!), y! - height! / 2, Math.abs(x! - base!), height!] as const)
        : ([x! - width! / 2, Math.min(y!, base!), width!, Math.abs(y! - base!)] as const);
      if (box.every(Number.isFinite)) drawTexture(chart.ctx, texture, box, ink);
    }
  });
};
