/** What bars of all arrangements have in common: their datasets, the range of their values, textures over colours. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { baseOptions, inkOf, labelSize, strandsOf, type Strand } from './chart-parts.js';
import type { ChartRequest, ChartTokens, PictureConfiguration } from './chart-request.js';
import { drawBarLabels, type BarLabels, type ValueLabel } from './bar-labels.js';
import type { CategoryPoint, TimePoint } from './series-reading.js';
import { markOf } from './series-marks.js';
import { quantityOf } from './series-words.js';

export type BarConfiguration = ChartConfiguration<'bar', (number | null)[], string>;
export type BarPicture = PictureConfiguration<BarConfiguration, BarLabels>;
export type Bars = Strand<TimePoint | CategoryPoint>;
type BarDataset = ChartDataset<'bar', (number | null)[]>;
type Thickness = Pick<BarDataset, 'maxBarThickness'>;

/** The first series is full; what it is compared with is an outline, as is an estimate. */
const datasetOf = ({ name, points, order }: Bars, tokens: ChartTokens): BarDataset => {
  const color = inkOf(tokens, order);
  const hollow = markOf(order).texture === 'hollow';
  const fill = points.map(({ mark }) => (hollow || mark ? tokens.surface : color));
  return {
    label: name,
    data: points.map(({ value }) => value),
    backgroundColor: fill,
    hoverBackgroundColor: fill,
    borderColor: color,
    hoverBorderColor: tokens.text,
    borderWidth: points.map(({ mark }) => (hollow || mark ? 1.6 : 0)),
    borderSkipped: false,
    inflateAmount: 0,
    hoverBorderWidth: 2,
    categoryPercentage: 0.92,
    barPercentage: 0.76,
  };
};

export const valuesOf = ({ series, language }: ChartRequest, bars: readonly Bars[]): ValueLabel[] =>
  bars.flatMap(({ points }, dataset) =>
    points.map(({ value }, index) => ({
      dataset,
      index,
      text: value === null ? language.words.notAvailable : quantityOf(value, series.indicator, language.locale).text,
      missing: value === null,
    })),
  );

/** The bars of a request and what is written at their ends. */
export const barsOf = (request: ChartRequest): { bars: readonly Bars[]; values: ValueLabel[] } => {
  const bars = strandsOf(request);
  return { bars, values: valuesOf(request, bars) };
};

/** Lowest and highest value, or sum of a stack, with zero between them; never an empty range. */
export const rangeOf = (bars: readonly Bars[], stacked = false): { low: number; high: number } => {
  let low = 0;
  let high = 0;
  const sums: { low: number; high: number }[] = [];
  for (const { points } of bars) {
    points.forEach(({ value }, index) => {
      const sum = stacked ? (sums[index] ??= { low: 0, high: 0 }) : { low: 0, high: 0 };
      if ((value ?? 0) < 0) sum.low += value ?? 0;
      else sum.high += value ?? 0;
      low = Math.min(low, sum.low);
      high = Math.max(high, sum.high);
    });
  }
  return low === high ? { low: 0, high: 1 } : { low, high };
};

/** A missing value is said at the base, where there is room. */
export const widest = (request: ChartRequest, values: readonly ValueLabel[]): number =>
  values.reduce((most, { text, missing }) => (missing ? most : Math.max(most, request.measure(text, 600))), 0);

/** A chart of bars along labels, with its textures and what is written on it. */
export const pictureOf = (
  request: ChartRequest,
  { bars, along, thick = {} }: { readonly bars: readonly Bars[]; readonly along: string[]; readonly thick?: Thickness },
  options: NonNullable<BarConfiguration['options']>,
  placed: Pick<BarLabels, 'values' | 'heads' | 'above' | 'lying' | 'within' | 'target'>,
): BarPicture => {
  const { tokens, more } = request;
  const { family, text, muted, edge, accent, surface } = tokens;
  const labels: BarLabels = { family, size: labelSize(tokens), text, muted, edge, accent, ...placed };
  const orders = bars.map(({ order }) => order);
  return {
    chart: {
      type: 'bar',
      data: { labels: along, datasets: bars.map((one) => ({ ...datasetOf(one, tokens), ...thick })) },
      options: { ...baseOptions(request), ...options },
    },
    labels,
    draw: (drawn) => {
      more?.drawOverBars?.(drawn, labels, orders, surface);
      drawBarLabels(drawn, labels);
    },
  };
};
