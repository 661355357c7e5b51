/** A series as bars from zero: lying for categories, standing for few periods. Values stand at their ends. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { formatPartialDate } from '../i18n/format.js';
import { pickTicks, wrapText } from './chart-layout.js';
import { NARROW } from './picture-size.js';
import { baseOptions, gridBorder, labelSize, valueFormat } from './chart-parts.js';
import type { ChartRequest, PictureConfiguration } from './chart-request.js';
import { GLYPH, GLYPH_GAP, drawBarLabels, type BarLabels, type HeadLabel, type ValueLabel } from './bar-labels.js';
import { degreeOfCategory, nameOfCategory } from './category-names.js';
import type { CategoryReading, TimeReading } from './series-reading.js';
import { nameOfComparison, quantityOf } from './series-words.js';

export type BarConfiguration = ChartConfiguration<'bar', (number | null)[], string>;
export type BarPicture = PictureConfiguration<BarConfiguration, BarLabels>;

interface Bars {
  readonly label: string;
  readonly points: readonly { readonly value: number | null; readonly estimated: boolean }[];
}

const barsOf = (request: ChartRequest): Bars[] => {
  const { reading, series, language } = request;
  return [
    { label: series.scope.name, points: reading.points },
    ...(reading.compare ? [{ label: nameOfComparison(series, language), points: reading.compare }] : []),
  ];
};

/** The first series is full; what it is compared with is an outline, as is an estimate. */
const datasetOf = (
  { tokens }: ChartRequest,
  { label, points }: Bars,
  order: number,
): ChartDataset<'bar', (number | null)[]> => {
  const color = order === 0 ? tokens.accent : tokens.muted;
  const fill = points.map(({ estimated }) => (order > 0 || estimated ? tokens.surface : color));
  return {
    label,
    data: points.map(({ value }) => value),
    backgroundColor: fill,
    hoverBackgroundColor: fill,
    borderColor: color,
    hoverBorderColor: tokens.text,
    borderWidth: points.map(({ estimated }) => (order > 0 || estimated ? 1.6 : 0)),
    borderSkipped: false,
    inflateAmount: 0,
    hoverBorderWidth: 2,
    categoryPercentage: 0.92,
    barPercentage: 0.76,
  };
};

const valuesOf = (request: ChartRequest, bars: readonly Bars[]): ValueLabel[] => {
  const { series, language } = request;
  return bars.flatMap(({ points }, dataset) =>
    points.map(({ value }, index) => ({
      dataset,
      index,
      text: value === null ? language.words.notAvailable : quantityOf(value, series.indicator, language.locale).text,
      missing: value === null,
    })),
  );
};

/** Lowest and highest value, with zero between them; never an empty range. */
const rangeOf = (bars: readonly Bars[]): { low: number; high: number } => {
  let low = 0;
  let high = 0;
  for (const { points } of bars) {
    for (const { value } of points) {
      low = Math.min(low, value ?? 0);
      high = Math.max(high, value ?? 0);
    }
  }
  return low === high ? { low: 0, high: 1 } : { low, high };
};

/** A missing value is said at the base, where there is room. */
const widest = (request: ChartRequest, values: readonly ValueLabel[]): number =>
  values.reduce((most, { text, missing }) => (missing ? most : Math.max(most, request.measure(text, 600))), 0);

const withLabels = (
  { tokens }: ChartRequest,
  chart: BarConfiguration,
  placed: Pick<BarLabels, 'values' | 'heads' | 'above' | 'lying'>,
): BarPicture => {
  const { family, text, muted, edge, accent } = tokens;
  const labels: BarLabels = { family, size: labelSize(tokens), text, muted, edge, accent, ...placed };
  return {
    chart,
    labels,
    draw: (drawn) => {
      drawBarLabels(drawn, labels);
    },
  };
};

const configureLying = (request: ChartRequest<CategoryReading>): BarPicture => {
  const { series, reading, language, tokens, width, measure, glyphs } = request;
  const { indicator } = series;
  const size = labelSize(tokens);
  const bars = barsOf(request);
  const values = valuesOf(request, bars);
  const { low, high } = rangeOf(bars);
  const above = width < NARROW.bar * tokens.em;
  const plain = (text: string): number => measure(text, 400);

  const names = reading.points.map((point) => nameOfCategory(indicator, point, language.vocabulary));
  const glyphOf = (code: string) => glyphs[degreeOfCategory(indicator, code) ?? -1];
  const hasGlyphs = reading.points.some(({ code }) => glyphOf(code) !== undefined);
  const indent = hasGlyphs ? size * (GLYPH + GLYPH_GAP) : 0;
  const room = above ? width - indent : Math.min(width * 0.46, 15 * tokens.em) - indent;
  const heads = reading.points.map(({ code }, index): HeadLabel => {
    const glyph = glyphOf(code);
    return { index, lines: wrapText(names[index] ?? code, room, above ? 1 : 2, plain), ...(glyph ? { glyph } : {}) };
  });
  const left = above ? 0 : indent + Math.max(...heads.flatMap(({ lines }) => lines.map(plain)), 0) + 1.6 * size;
  const back = values.filter(({ dataset, index }) => (bars[dataset]?.points[index]?.value ?? 0) < 0);
  const negative = back.length === 0 ? 0 : widest(request, back) + 8;
  const chart: BarConfiguration = {
    type: 'bar',
    data: { labels: names, datasets: bars.map((one, order) => datasetOf(request, one, order)) },
    options: {
      ...baseOptions(request),
      indexAxis: 'y',
      layout: {
        padding: {
          left: Math.ceil(left + negative),
          right: Math.ceil(widest(request, values)) + 20,
          top: above ? Math.round(size * ((hasGlyphs ? GLYPH : 1.3) / 2 + 0.3)) : 0,
          bottom: 0,
        },
      },
      datasets: above ? { bar: { barThickness: Math.round(size * (bars.length > 1 ? 1.05 : 0.95)) } } : {},
      scales: {
        x: { type: 'linear', display: false, min: low, max: high },
        y: { type: 'category', display: false, offset: true },
      },
    },
  };
  return withLabels(request, chart, { values, heads, above, lying: true });
};

const configureStanding = (request: ChartRequest<TimeReading>): BarPicture => {
  const { series, reading, language, tokens, width, measure } = request;
  const size = labelSize(tokens);
  const bars = barsOf(request);
  const { low, high } = rangeOf(bars);
  const write = valueFormat(series.indicator, language.locale, Math.max(-low, high));
  const all = valuesOf(request, bars);
  const count = reading.points.length * bars.length;
  // Values are written on the bars when each has room, else an axis says them.
  const written = widest(request, all) + 8 <= width / Math.max(1, count);
  const font = { family: tokens.family, size };
  const periods = reading.points.map(({ period }) => formatPartialDate(period, language.locale, 'short'));
  const room = (width - (written ? 0 : measure(write(high), 400) + 2 * size)) * (1 - 1 / Math.max(1, periods.length));
  const picked = pickTicks(
    periods.map((label, position) => ({ position, label })),
    room,
    (text) => measure(text, 400),
  );
  const words = new Map(picked.map(({ position, label }) => [position, label]));
  const chart: BarConfiguration = {
    type: 'bar',
    data: {
      labels: periods,
      datasets: bars.map((one, order) => ({ ...datasetOf(request, one, order), maxBarThickness: 4.5 * tokens.em })),
    },
    options: {
      ...baseOptions(request),
      layout: { padding: { top: Math.round(size * 1.8), right: 0, bottom: 0, left: 0 } },
      scales: {
        x: {
          type: 'category',
          grid: { display: false },
          border: { display: false },
          ticks: {
            callback: (_, index) => words.get(index) ?? '',
            autoSkip: false,
            maxRotation: 0,
            color: tokens.muted,
            font,
          },
        },
        y: {
          type: 'linear',
          // Room for the values under the bars that go down.
          min: low < 0 ? low - (high - low) * 0.14 : 0,
          ...(written ? { max: high } : {}),
          grid: {
            color: ({ tick }) => (tick.value === 0 ? tokens.edge : written ? tokens.surface : tokens.line),
            drawTicks: false,
          },
          border: gridBorder(tokens),
          ticks: {
            display: !written,
            callback: (value) => write(Number(value)),
            maxTicksLimit: 6,
            ...(series.indicator.decimals === 0 ? { precision: 0 } : {}),
            color: tokens.muted,
            font,
            padding: Math.round(measure('0', 400)),
          },
        },
      },
    },
  };
  const values = written ? all : all.filter(({ missing }) => missing && count <= 12);
  return withLabels(request, chart, { values, heads: [], above: false, lying: false });
};

/** Bars of a series: lying for categories, standing for periods. */
export const configureBars = (request: ChartRequest): BarPicture => {
  const { reading } = request;
  return reading.dimension === 'time'
    ? configureStanding({ ...request, reading })
    : configureLying({ ...request, reading });
};
