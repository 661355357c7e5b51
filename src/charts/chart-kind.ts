import { hasValue, type Reading } from './series-reading.js';

/** Kinds that may be asked for. */
export const CHART_KINDS = ['auto', 'line', 'bar', 'doughnut', 'radar'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];
/** Kinds that are drawn. */
export type DrawnKind = 'line' | 'bar';

/** With fewer known values a line has no shape to show: bars say the sizes. */
const POINTS_OF_A_LINE = 3;

export interface KindChoice {
  readonly kind: DrawnKind;
  /** For the developer, when what was asked for is not what is drawn. */
  readonly notice?: string;
}

const suited = (reading: Reading): DrawnKind =>
  reading.dimension === 'time' && reading.points.filter((point) => point.value !== null).length >= POINTS_OF_A_LINE
    ? 'line'
    : 'bar';

/**
 * Which chart is drawn. `auto`: a line for three known values in time and more, bars for fewer and for categories.
 * A line is never drawn between categories, for what lies between two of them is nothing. A kind this version does
 * not draw, or nobody knows, falls back to what `auto` gives (bars, for categories) with a notice.
 */
export const chooseKind = (asked: string, reading: Reading): KindChoice => {
  if (asked === 'bar') return { kind: 'bar' };
  const kind = suited(reading);
  if (asked === 'auto' || asked === '') return { kind };
  if (asked === 'line') {
    if (reading.dimension === 'time') return { kind: 'line' };
    return { kind: 'bar', ...(hasValue(reading) ? { notice: 'kind="line": categories are drawn as bars' } : {}) };
  }
  return asked === 'doughnut' || asked === 'radar'
    ? { kind: 'bar', notice: `kind="${asked}" is not drawn yet: bars are drawn` }
    : { kind, notice: `kind="${asked}" is not a kind of chart: "${kind}" is drawn` };
};
