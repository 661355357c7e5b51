/** What happened beside a line: an upright rule at its moment, and its words above the plot. */
import type { Chart } from 'chart.js';
import { LABEL_LINE, wrapText, type Measure } from './chart-layout.js';

export interface EventLabel {
  readonly position: number;
  readonly text: string;
  /** Row above the plot, from the top: words that would touch stand in different ones. */
  readonly row: number;
}

export interface EventLabels {
  readonly family: string;
  /** px. */
  readonly size: number;
  readonly ink: string;
  readonly rule: string;
  readonly events: readonly EventLabel[];
}

/** px between a rule and its words, between two words. */
const GAP = 5;

/**
 * Gives each event a row in which it touches none before it.
 * @param toPx place in px of a position, as near as it is known before the plot is laid out
 * @param width px of the plot
 */
export const placeEvents = (
  events: readonly { readonly position: number; readonly label: string }[],
  toPx: (position: number) => number,
  width: number,
  measure: Measure,
): EventLabel[] => {
  const ends: number[] = [];
  return [...events]
    .sort((a, b) => a.position - b.position)
    .map(({ position, label }) => {
      const text = wrapText(label, width * 0.42, 1, (words) => measure(words, 400))[0] ?? '';
      const long = measure(text, 400) + 2 * GAP;
      const px = toPx(position);
      const left = px + long > width ? px - long : px;
      const free = ends.findIndex((end) => end <= left);
      const row = free < 0 ? ends.length : free;
      ends[row] = left + long;
      return { position, text, row };
    });
};

/** Rows that the words take. */
export const rowsOf = (events: readonly EventLabel[]): number =>
  events.reduce((most, { row }) => Math.max(most, row + 1), 0);

export const drawEvents = (chart: Chart, { family, size, ink, rule, events }: EventLabels): void => {
  const { ctx: context, chartArea, scales } = chart;
  const { x: scale } = scales;
  if (!scale) return;
  context.font = `400 ${String(size)}px ${family}`;
  for (const { position, text, row } of events) {
    const x = scale.getPixelForValue(position);
    const middle = (row + 0.5) * size * LABEL_LINE;
    const back = x + GAP + context.measureText(text).width > chart.width;
    context.strokeStyle = rule;
    context.lineWidth = 1;
    context.setLineDash([3, 3]);
    context.beginPath();
    context.moveTo(x, middle - size * 0.5);
    context.lineTo(x, chartArea.bottom);
    context.stroke();
    context.setLineDash([]);
    context.fillStyle = ink;
    context.textAlign = back ? 'right' : 'left';
    context.fillText(text, back ? x - GAP : x + GAP, middle);
  }
  context.textAlign = 'left';
};
