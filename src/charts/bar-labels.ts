/** Categories before or above their bars, with their glyph, and values at the ends of bars. */
import type { Chart } from 'chart.js';
import { LABEL_LINE } from './chart-layout.js';
import type { Glyph } from './chart-request.js';

/** At the end of a bar. */
export interface ValueLabel {
  readonly dataset: number;
  readonly index: number;
  readonly text: string;
  readonly missing: boolean;
}
/** Before or above the bars of a category. */
export interface HeadLabel {
  readonly index: number;
  readonly lines: readonly string[];
  readonly glyph?: Glyph;
}

export interface BarLabels {
  readonly family: string;
  /** px. */
  readonly size: number;
  readonly text: string;
  readonly muted: string;
  readonly edge: string;
  readonly accent: string;
  readonly values: readonly ValueLabel[];
  readonly heads: readonly HeadLabel[];
  /** Whether heads stand above their bars rather than before them. */
  readonly above: boolean;
  /** Whether bars lie down. */
  readonly lying: boolean;
  /** The colour of values inside their bars, where bars lie end to end. */
  readonly within?: string;
  /** A line across bars that stand. */
  readonly target?: { readonly value: number; readonly text: string };
}

/** Sides of a glyph and the space after it, in sizes of the label. */
export const GLYPH = 1.7;
export const GLYPH_GAP = 0.6;

const setFont = (context: CanvasRenderingContext2D, { family, size }: BarLabels, style: string): void => {
  context.font = `${style} ${String(size)}px ${family}`;
};

/** Glyphs are few, and on many charts of a page. */
const shapes = new Map<string, Path2D>();
const shapeOf = (path: string): Path2D => {
  const shape = shapes.get(path) ?? new Path2D(path);
  shapes.set(path, shape);
  return shape;
};

const drawGlyph = (
  context: CanvasRenderingContext2D,
  { path, width }: Glyph,
  side: number,
  top: number,
  ink: string,
): void => {
  context.save();
  context.translate(0, top);
  context.scale(side / 24, side / 24);
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.stroke(shapeOf(path));
  context.restore();
};

const drawHeads = (chart: Chart, labels: BarLabels): void => {
  const { ctx: context } = chart;
  const { size } = labels;
  const height = size * LABEL_LINE;
  setFont(context, labels, '400');
  context.textAlign = 'left';
  for (const { index, lines, glyph } of labels.heads) {
    const bars = chart.data.datasets.flatMap((_, dataset) => chart.getDatasetMeta(dataset).data[index] ?? []);
    const [first] = bars;
    if (!first) continue;
    const thick = Number(first.getProps(['height'], true)['height'] ?? 0) || size;
    const top = Math.min(...bars.map(({ y }) => y)) - thick / 2;
    const middle = bars.reduce((sum, { y }) => sum + y, 0) / bars.length;
    const side = glyph ? size * GLYPH : 0;
    const centre = labels.above ? top - 3 - Math.max(side, lines.length * height) / 2 : middle;
    if (glyph) drawGlyph(context, glyph, side, centre - side / 2, labels.accent);
    context.fillStyle = labels.text;
    lines.forEach((line, i) => {
      context.fillText(line, glyph ? side + size * GLYPH_GAP : 0, centre + (i - (lines.length - 1) / 2) * height);
    });
  }
};

const drawValues = (chart: Chart, labels: BarLabels): void => {
  const { ctx: context } = chart;
  let styled = '';
  for (const { dataset, index, text, missing } of labels.values) {
    const bar = chart.getDatasetMeta(dataset).data[index];
    if (!bar) continue;
    const base = Number(bar.getProps(['base'], true)['base'] ?? 0);
    const end = labels.lying ? bar.x : bar.y;
    const tip = missing || Number.isNaN(end) ? base : end;
    // Said again for each of many, a font is read again.
    const style = missing ? 'italic 400' : '600';
    if (style !== styled) setFont(context, labels, (styled = style));
    if (labels.lying) {
      const back = tip < base;
      // A bar of nothing is a short stroke: the row is there, its value is zero.
      const nothing = tip === base && !missing;
      context.fillStyle = labels.edge;
      if (nothing) context.fillRect(base, bar.y - 1, 9, 2);
      context.textAlign = back ? 'right' : 'left';
      context.fillStyle = missing ? labels.muted : labels.text;
      context.fillText(text, tip + (back ? -7 : nothing ? 17 : 8), bar.y);
    } else {
      context.textAlign = 'center';
      context.fillStyle = missing ? labels.muted : labels.text;
      context.fillText(text, bar.x, tip + (tip > base ? 0.8 : -0.8) * labels.size);
    }
  }
};

export const drawBarLabels = (chart: Chart, labels: BarLabels): void => {
  drawHeads(chart, labels);
  if (labels.within === undefined) drawValues(chart, labels);
};
