/** What happened beside a line: an upright rule at its moment, and its words above the plot. */
import type { Chart } from 'chart.js';
import { LABEL_LINE, wrapText, type Measure } from './chart-layout.js';

export interface EventLabel {
  readonly position: number;
  /** Empty where there is no room for words. */
  readonly text: string;
  /** Row above the plot, from the top. */
  readonly row: number;
  /** Whether the words stand before their rule. */
  readonly back: boolean;
}

export interface EventLabels {
  readonly family: string;
  /** px. */
  readonly size: number;
  readonly ink: string;
  readonly rule: string;
  readonly events: readonly EventLabel[];
}

interface Event {
  readonly position: number;
  readonly label: string;
  /** Among the events of the chart, where they are numbered; else empty. */
  readonly number: string;
}

/** px between a rule and its words, between two words. */
const GAP = 5;
/** More rows of words would leave too little of the plot. */
const MOST_ROWS = 3;
/** How much of the width the words of one may take: less where that saves rows. */
const SHARES = [0.42, 0.27, 0.17];
/** Signs of words that are cut, at least: fewer say nothing. */
const FEWEST_SIGNS = 10;

/**
 * Words that touch no other and are crossed by no rule. From the last event to the first each gets its side: after its
 * rule, or before it where they would reach the end or a rule whose words stand before it. Then their rows: whatever
 * shares a column stands lower, the words before their rules from the last, then those after theirs from the first, so that
 * a rule goes down beside the words under its own.
 */
const stand = (
  events: readonly { readonly position: number; readonly words: string }[],
  toPx: (position: number) => number,
  width: number,
  most: number,
  measure: Measure,
): EventLabel[] => {
  const size = (text: string): number => measure(text, 400);
  let end = width;
  const sided = [...events].reverse().map(({ position, words }) => {
    const px = toPx(position);
    const back = px + Math.min(size(words), most) + 2 * GAP > end && px > end - px;
    const room = (back ? px : end - px) - 2 * GAP;
    if (back) end = px;
    const [text = ''] = wrapText(words, Math.min(most, room), 1, size);
    const long = size(text) + 2 * GAP;
    return { position, text, back, from: back ? px - long : px, to: back ? px : px + long };
  });
  const placed: ((typeof sided)[number] & EventLabel)[] = [];
  for (const one of [...sided.filter(({ back }) => back), ...sided.filter(({ back }) => !back).reverse()]) {
    const above = placed.filter(({ from, to }) => from < one.to && to > one.from);
    placed.push({ ...one, row: rowsOf(above) });
  }
  return placed;
};

/** Their numbers in one row, those for which there is room. */
const standAsNumbers = (
  events: readonly Event[],
  toPx: (position: number) => number,
  measure: Measure,
): EventLabel[] => {
  let end = -Infinity;
  return events.map(({ position, number }) => {
    const px = toPx(position);
    const fits = px >= end;
    if (fits) end = px + measure(number, 400) + 2 * GAP;
    return { position, text: fits ? number : '', row: 0, back: false };
  });
};

/**
 * Places the words of events above a plot; where there is no room for all of them their numbers, which lead to the words
 * under the chart.
 * @param events in any order
 * @param toPx place in px of a position, as near as it is known before the plot is laid out
 * @param width px of the picture
 */
export const placeEvents = (
  events: readonly Event[],
  toPx: (position: number) => number,
  width: number,
  measure: Measure,
): EventLabel[] => {
  const inOrder = events
    .map((event) => ({ ...event, words: (event.number && `${event.number}. `) + event.label }))
    .sort((a, b) => a.position - b.position);
  for (const share of SHARES) {
    const placed = stand(inOrder, toPx, width, width * share, measure);
    const isCut = placed.some(({ text }) => text.endsWith('…') && text.length < FEWEST_SIGNS);
    // One alone has no number.
    if (events.length < 2 || (!isCut && rowsOf(placed) <= MOST_ROWS)) return placed;
  }
  return standAsNumbers(inOrder, toPx, measure);
};

/** Rows that the words take. */
export const rowsOf = (events: readonly Pick<EventLabel, 'row'>[]): number =>
  events.reduce((most, { row }) => Math.max(most, row + 1), 0);

export const drawEvents = (chart: Chart, { family, size, ink, rule, events }: EventLabels): void => {
  const { ctx: context, chartArea, scales } = chart;
  const { x: scale } = scales;
  if (!scale) return;
  context.font = `400 ${String(size)}px ${family}`;
  for (const { position, text, row, back } of events) {
    const x = scale.getPixelForValue(position);
    const middle = (row + 0.5) * size * LABEL_LINE;
    context.strokeStyle = rule;
    context.lineWidth = 1;
    context.setLineDash([3, 3]);
    context.beginPath();
    context.moveTo(x, text ? middle - size * 0.5 : chartArea.top);
    context.lineTo(x, chartArea.bottom);
    context.stroke();
    context.setLineDash([]);
    context.fillStyle = ink;
    context.textAlign = back ? 'right' : 'left';
    context.fillText(text, back ? x - GAP : x + GAP, middle);
  }
  context.textAlign = 'left';
};
