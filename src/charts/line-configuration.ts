/** A series in time as lines: true distances between periods, gaps left open, names at the ends. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { formatPartialDate } from '../i18n/format.js';
import { baseOptions, gridBorder, labelSize, valueFormat } from './chart-parts.js';
import { pickTicks, wrapText } from './chart-layout.js';
import { NARROW } from './picture-size.js';
import type { ChartRequest, PictureConfiguration } from './chart-request.js';
import { MARKS } from './series-marks.js';
import { LEADER, drawEndLabels, type EndLabel, type EndLabels } from './end-labels.js';
import type { TimePoint, TimeReading } from './series-reading.js';
import { nameOfComparison, quantityOf } from './series-words.js';

export interface LinePoint {
  readonly x: number;
  readonly y: number | null;
}
export type LineConfiguration = ChartConfiguration<'line', LinePoint[]>;
export type LinePicture = PictureConfiguration<LineConfiguration, EndLabels>;

/** Beyond this many points a marker on each hides the line. */
const MARKED = 40;

const seriesOf = ({ reading, series, tokens, language }: ChartRequest<TimeReading>) => [
  { name: series.scope.name, points: reading.points, color: tokens.accent },
  ...(reading.compare
    ? [{ name: nameOfComparison(series, language), points: reading.compare, color: tokens.muted }]
    : []),
];

const datasetOf = (
  { name, points, color }: { name: string; points: readonly TimePoint[]; color: string },
  order: number,
  surface: string,
): ChartDataset<'line', LinePoint[]> => {
  const mark = MARKS[order] ?? MARKS[0];
  const open = (point: TimePoint | undefined): boolean => point === undefined || point.value === null;
  const alone = (i: number): boolean => open(points[i - 1]) && open(points[i + 1]);
  const radius = points.map((_, i) => (points.length <= MARKED || alone(i) ? 5 : 0));
  return {
    label: name,
    data: points.map(({ position, value }) => ({ x: position, y: value })),
    borderColor: color,
    borderDash: [...mark.dash],
    borderWidth: 2.2,
    pointStyle: mark.marker,
    pointRadius: radius,
    pointHoverRadius: radius.map((r) => Math.max(r, 4) + 2),
    // An estimate is hollow.
    pointBackgroundColor: points.map(({ estimated }) => (estimated ? surface : color)),
    pointHoverBackgroundColor: color,
    pointBorderColor: points.map(({ estimated }) => (estimated ? color : surface)),
    pointHoverBorderColor: surface,
    pointBorderWidth: points.map(({ estimated }) => (estimated ? 2 : 1.6)),
    spanGaps: false,
    clip: false,
    order,
  };
};

/** Lines of the series and of what it is compared with. */
export const configureLines = (request: ChartRequest<TimeReading>): LinePicture => {
  const { series, reading, language, tokens, width, measure } = request;
  const { indicator } = series;
  const { locale } = language;
  const size = labelSize(tokens);
  const all = seriesOf(request);
  const known = all.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  const low = known.reduce((a, b) => Math.min(a, b), Infinity);
  const high = known.reduce((a, b) => Math.max(a, b), -Infinity);
  const write = valueFormat(indicator, locale, Math.max(Math.abs(low), Math.abs(high)));

  const narrow = width < NARROW.line * tokens.em;
  const named = all.length > 1 && !narrow;
  const most = Math.min(width * 0.32, 12 * tokens.em);
  const ends = all.flatMap(({ name, points, color }, dataset): EndLabel[] => {
    const index = points.findLastIndex((point) => point.value !== null);
    const point = points[index];
    if (point === undefined || point.value === null) return [];
    const value = quantityOf(point.value, indicator, locale).text;
    const lines = named ? wrapText(name, most, 3, (text) => measure(text, 600)) : [];
    return [{ dataset, index, name: lines, value, color }];
  });
  const right = ends.reduce(
    (widest, { name, value }) =>
      Math.max(widest, measure(value, named ? 400 : 600), ...name.map((line) => measure(line, 600))),
    0,
  );
  const axis = Math.max(measure(write(low), 400), measure(write(high), 400)) + 12;
  const ticks = pickTicks(
    reading.points.map(({ period, position }) => ({ position, label: formatPartialDate(period, locale, 'short') })),
    Math.max(1, width - axis - right - LEADER),
    (text) => measure(text, 400),
  );
  const words = new Map(ticks.map(({ position, label }) => [position, label]));
  const first = reading.points[0]?.position ?? 0;
  const last = reading.points.at(-1)?.position ?? 1;
  const chart: LineConfiguration = {
    type: 'line',
    data: { datasets: all.map((one, order) => datasetOf(one, order, tokens.surface)) },
    options: {
      ...baseOptions(request),
      layout: { padding: { top: size, right: Math.ceil(right) + LEADER, bottom: 0, left: 0 } },
      scales: {
        x: {
          type: 'linear',
          min: first === last ? first - 1 : first,
          max: first === last ? last + 1 : last,
          grid: { display: false },
          border: { display: false },
          afterBuildTicks: (scale) => {
            scale.ticks = ticks.map(({ position }) => ({ value: position }));
          },
          ticks: {
            callback: (value) => words.get(Number(value)) ?? '',
            autoSkip: false,
            maxRotation: 0,
            color: tokens.muted,
            font: { family: tokens.family, size },
            padding: 6,
          },
        },
        y: {
          type: 'linear',
          // From zero when the values move by half of their height and more: then the base is part of the story.
          beginAtZero: low >= 0 && high - low > high / 2,
          grace: low === high ? 1 : 0,
          grid: { color: tokens.line, drawTicks: false },
          border: gridBorder(tokens),
          ticks: {
            callback: (value) => write(Number(value)),
            maxTicksLimit: 6,
            ...(indicator.decimals === 0 ? { precision: 0 } : {}),
            color: tokens.muted,
            font: { family: tokens.family, size },
            padding: 10,
          },
        },
      },
    },
  };
  const labels: EndLabels = { family: tokens.family, size, edge: tokens.edge, ends };
  return {
    chart,
    labels,
    draw: (drawn) => {
      drawEndLabels(drawn, labels);
    },
  };
};
