/** What is drawn over bars in few charts: textures, values inside their bars, a target. */
import type { Chart } from 'chart.js';
import type { BarLabels } from './bar-labels.js';
import { drawTextures } from './textures.js';

const setFont = (context: CanvasRenderingContext2D, { family, size }: BarLabels, style: string): void => {
  context.font = `${style} ${String(size)}px ${family}`;
};

/** Values inside their bars, where there is room. */
const drawWithin = (chart: Chart, labels: BarLabels, ink: string): void => {
  const { ctx: context } = chart;
  setFont(context, labels, '600');
  context.textAlign = 'center';
  for (const { dataset, index, text } of labels.values) {
    const bar = chart.getDatasetMeta(dataset).data[index];
    const base = Number(bar?.getProps(['base'], true)['base'] ?? 0);
    const width = context.measureText(text).width;
    if (!bar || Math.abs(bar.x - base) < width + 10) continue;
    const middle = (bar.x + base) / 2;
    // On a ground of its own: what is under it may be a texture.
    context.fillStyle = ink;
    context.fillRect(middle - width / 2 - 4, bar.y - labels.size * 0.75, width + 8, labels.size * 1.5);
    context.fillStyle = labels.text;
    context.fillText(text, middle, bar.y);
  }
};

const drawTarget = (chart: Chart, labels: BarLabels, { value, text }: { value: number; text: string }): void => {
  const { ctx: context, chartArea, scales } = chart;
  const y = scales['y']?.getPixelForValue(value);
  if (y === undefined) return;
  context.strokeStyle = labels.text;
  context.lineWidth = 1.6;
  context.setLineDash([1, 4]);
  context.beginPath();
  context.moveTo(chartArea.left, y);
  context.lineTo(chartArea.right, y);
  context.stroke();
  context.setLineDash([]);
  setFont(context, labels, '400');
  context.textAlign = 'right';
  context.fillStyle = labels.muted;
  context.fillText(text, chartArea.right, y - labels.size * 0.8);
};

/** @param orders those of the datasets */
export const drawOverBars = (chart: Chart, labels: BarLabels, orders: readonly number[], ground: string): void => {
  drawTextures(chart, orders, ground);
  if (labels.within !== undefined) drawWithin(chart, labels, labels.within);
  if (labels.target) drawTarget(chart, labels, labels.target);
};
