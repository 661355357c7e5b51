/** Names and values at the ends of lines, where the eye is, rather than in a legend. */
import type { Chart } from 'chart.js';
import { LABEL_LINE, spreadLabels } from './chart-layout.js';

export interface EndLabel {
  readonly dataset: number;
  readonly index: number;
  /** Lines of the name; none where it is said elsewhere. */
  readonly name: readonly string[];
  readonly value: string;
  readonly color: string;
}

export interface EndLabels {
  readonly family: string;
  /** px. */
  readonly size: number;
  readonly edge: string;
  readonly ends: readonly EndLabel[];
  /** Values stand after their names rather than under them: where many lines end. */
  readonly inline?: boolean;
}

/** px from the plot to a label. */
export const LEADER = 24;

/** Puts the labels at the right of the plot, none over another, each with a leader to its mark. */
export const drawEndLabels = (chart: Chart, { family, size, edge, ends, inline }: EndLabels): void => {
  const { ctx: context, chartArea } = chart;
  const height = size * LABEL_LINE;
  const marks = ends.flatMap((end) => {
    const mark = chart.getDatasetMeta(end.dataset).data[end.index];
    return mark ? [{ end, x: mark.x, y: mark.y }] : [];
  });
  const middles = spreadLabels(
    marks.map(({ end, y }) => ({ y, height: (inline ? 1 : end.name.length + 1) * height })),
    0,
    chart.height,
  );
  const left = chartArea.right + LEADER;
  marks.forEach(({ end, x, y }, i) => {
    const middle = middles[i] ?? y;
    context.strokeStyle = edge;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x + 9, y);
    context.lineTo(Math.max(left - 5, x + 10), middle);
    context.stroke();
    context.fillStyle = end.color;
    let right = left;
    [...end.name, end.value].forEach((text, line) => {
      const bold = line < end.name.length || end.name.length === 0;
      context.font = `${bold ? '600' : '400'} ${String(size)}px ${family}`;
      context.fillText(text, inline ? right : left, middle + (inline ? 0 : (line - end.name.length / 2) * height));
      right += context.measureText(`${text}\u2002`).width;
    });
  });
};
