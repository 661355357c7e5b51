/**
 * Labels that stand where the eye is: names at the ends of lines, values at the ends of bars, categories with their
 * glyph before them. A plugin of the chart engine; all texts and colours come ready, this file only puts them down.
 */
import type { Chart, Plugin } from 'chart.js';
import { spreadLabels } from './chart-layout.js';
import type { Glyph } from './chart-request.js';

/** At the end of a line. */
export interface EndLabel {
  readonly dataset: number;
  readonly index: number;
  readonly name: readonly string[];
  readonly value: string;
  readonly color: string;
}
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

export interface DirectLabels {
  readonly family: string;
  /** px. */
  readonly size: number;
  readonly text: string;
  readonly muted: string;
  readonly edge: string;
  readonly accent: string;
  readonly ends: readonly EndLabel[];
  readonly values: readonly ValueLabel[];
  readonly heads: readonly HeadLabel[];
  /** Whether heads stand above their bars rather than before them. */
  readonly above: boolean;
  /** Whether bars lie down. */
  readonly lying: boolean;
}

const LINE = 1.3;
/** px from a mark to its label. */
export const LEADER = 24;
export const GLYPH = 1.7;
export const GLYPH_GAP = 0.6;

const setFont = (context: CanvasRenderingContext2D, { family, size }: DirectLabels, style: string): void => {
  context.font = `${style} ${String(size)}px ${family}`;
};

const drawEnds = (chart: Chart, labels: DirectLabels): void => {
  const { ctx: context, chartArea } = chart;
  const height = labels.size * LINE;
  const marks = labels.ends.flatMap((end) => {
    const mark = chart.getDatasetMeta(end.dataset).data[end.index];
    return mark ? [{ end, x: mark.x, y: mark.y }] : [];
  });
  const middles = spreadLabels(
    marks.map(({ end, y }) => ({ y, height: (end.name.length + 1) * height })),
    0,
    chart.height,
  );
  marks.forEach(({ end, x, y }, i) => {
    const middle = middles[i] ?? y;
    const left = chartArea.right + LEADER;
    context.strokeStyle = labels.edge;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x + 9, y);
    context.lineTo(Math.max(left - 5, x + 10), middle);
    context.stroke();
    context.fillStyle = end.color;
    context.textAlign = 'left';
    let line = middle - (end.name.length * height) / 2;
    setFont(context, labels, '600');
    for (const text of end.name) {
      context.fillText(text, left, line);
      line += height;
    }
    setFont(context, labels, end.name.length === 0 ? '600' : '400');
    context.fillText(end.value, left, line);
  });
};

const drawHeads = (chart: Chart, labels: DirectLabels): void => {
  const { ctx: context } = chart;
  const height = labels.size * LINE;
  const em = labels.size;
  for (const head of labels.heads) {
    const bars = chart.data.datasets.flatMap((_, dataset) => chart.getDatasetMeta(dataset).data[head.index] ?? []);
    const [first] = bars;
    if (!first) continue;
    const thick = Number(first.getProps(['height'], true)['height'] ?? 0) || em;
    const top = Math.min(...bars.map((bar) => bar.y)) - thick / 2;
    const middle = bars.reduce((sum, bar) => sum + bar.y, 0) / bars.length;
    const glyph = head.glyph ? em * GLYPH : 0;
    const centre = labels.above ? top - 3 - Math.max(glyph, head.lines.length * height) / 2 : middle;
    if (head.glyph) {
      context.save();
      context.translate(0, centre - glyph / 2);
      context.scale(glyph / 24, glyph / 24);
      context.strokeStyle = labels.accent;
      context.lineWidth = head.glyph.width;
      context.stroke(new Path2D(head.glyph.path));
      context.restore();
    }
    setFont(context, labels, '400');
    context.textAlign = 'left';
    context.fillStyle = labels.text;
    head.lines.forEach((line, i) => {
      context.fillText(
        line,
        glyph === 0 ? 0 : glyph + em * GLYPH_GAP,
        centre + (i - (head.lines.length - 1) / 2) * height,
      );
    });
  }
};

const drawValues = (chart: Chart, labels: DirectLabels): void => {
  const { ctx: context } = chart;
  for (const { dataset, index, text, missing } of labels.values) {
    const bar = chart.getDatasetMeta(dataset).data[index];
    if (!bar) continue;
    const base = Number(bar.getProps(['base'], true)['base'] ?? 0);
    context.fillStyle = missing ? labels.muted : labels.text;
    setFont(context, labels, missing ? 'italic 400' : '600');
    if (labels.lying) {
      const end = missing || Number.isNaN(bar.x) ? base : bar.x;
      const y = bar.y;
      const back = end < base;
      if (end === base && !missing) {
        // A bar of nothing is a short stroke: the row is there, its value is zero.
        context.fillStyle = labels.edge;
        context.fillRect(base, y - 1, 9, 2);
        context.fillStyle = labels.text;
      }
      context.textAlign = back ? 'right' : 'left';
      context.fillText(text, back ? end - 7 : end + (end === base && !missing ? 17 : 8), y);
    } else {
      const end = missing || Number.isNaN(bar.y) ? base : bar.y;
      context.textAlign = 'center';
      context.fillText(text, bar.x, end > base ? end + labels.size * 0.8 : end - labels.size * 0.8);
    }
  }
};

/** Puts the labels of a picture down, after its marks. Taken anew at each drawing: `current` gives the latest. */
export const labelsPlugin = (current: () => DirectLabels | undefined): Plugin => ({
  id: 'tissuLabels',
  afterDatasetsDraw: (chart) => {
    const labels = current();
    if (!labels) return;
    chart.ctx.save();
    chart.ctx.textBaseline = 'middle';
    drawEnds(chart, labels);
    drawHeads(chart, labels);
    drawValues(chart, labels);
    chart.ctx.restore();
  },
});
