import type { Reading } from './series-reading.js';

/** Kinds that may be asked for. */
export const CHART_KINDS = ['auto', 'line', 'bar', 'doughnut', 'radar'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];
/** Kinds that are drawn. */
export type DrawnKind = 'line' | 'bar' | 'doughnut' | 'radar' | 'multiples';

/** With fewer known values a line has no shape to show: bars say the sizes. */
const POINTS_OF_A_LINE = 3;

export interface KindChoice {
  readonly kind: DrawnKind;
  /** Whether bars may be stacked as asked. */
  readonly stacked?: boolean;
  /** For the developer, when what was asked for is not what is drawn. */
  readonly notice?: string;
}

/** A line for three known values in time and more, bars for fewer and for categories. */
export const suitedKind = ({ dimension, points }: Reading): 'line' | 'bar' =>
  dimension === 'time' && points.filter((point) => point.value !== null).length >= POINTS_OF_A_LINE ? 'line' : 'bar';

/**
 * Which chart is drawn of one series or two, where neither a ring nor a web nor a stack is asked for (`rare-kind.ts` is
 * for these). A line is never drawn between categories, for what lies between two of them is nothing. A kind that cannot
 * show the data, or nobody knows, falls back to what suits them, with a notice.
 */
export const chooseKind = (asked: string, reading: Reading): KindChoice => {
  const kind = suitedKind(reading);
  if (asked === 'auto' || asked === '') return { kind };
  if (asked === 'bar') return { kind: 'bar' };
  if (asked === 'line' && reading.dimension === 'time') return { kind: 'line' };
  const why = asked === 'line' ? 'what lies between two categories is nothing' : 'not a kind of chart';
  return { kind, notice: `kind="${asked}": ${why}, "${kind}" is drawn` };
};
