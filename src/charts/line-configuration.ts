/** Series in time as lines: true distances between periods, gaps left open, names at the ends. */
import type { ChartConfiguration, ChartDataset, ScaleOptionsByType } from 'chart.js';
import { formatPartialDate } from '../i18n/format.js';
import {
  baseOptions,
  extentOf,
  gridBorder,
  inkOf,
  labelSize,
  strandsOf,
  valueFormat,
  type Strand,
} from './chart-parts.js';
import { LABEL_LINE, pickTicks, wrapText, type Tick } from './chart-layout.js';
import type { ChartRequest, ChartTokens, PictureConfiguration } from './chart-request.js';
import { keepShape } from './decimate.js';
import { LEADER, drawEndLabels, type EndLabel, type EndLabels } from './end-labels.js';
import { drawEvents, placeEvents, rowsOf, type EventLabels } from './event-labels.js';
import { NARROW } from './picture-size.js';
import { markOf } from './series-marks.js';
import { positionOfPeriod, type TimePoint, type TimeReading } from './series-reading.js';
import { quantityOf } from './series-words.js';

export interface LinePoint {
  readonly x: number;
  readonly y: number | null;
}
export type LineConfiguration = ChartConfiguration<'line', LinePoint[]>;
export type LinePicture = PictureConfiguration<LineConfiguration, EndLabels & { readonly events?: EventLabels }>;
type Axis = Partial<ScaleOptionsByType<'linear'>>;
type Request = ChartRequest<TimeReading>;

/** Beyond this many points a marker on each hides the line. */
const MARKED = 40;
/** Where more lines end, each has one line of text at its end. */
const ROOMY = 3;

const datasetOf = (
  { name, points, order }: Strand<TimePoint>,
  tokens: ChartTokens,
): ChartDataset<'line', LinePoint[]> => {
  const mark = markOf(order);
  const color = inkOf(tokens, order);
  const { surface } = tokens;
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

/** The target, as a line without marks along all periods. It has no name: it is no series. */
const targetOf = (target: number, points: readonly TimePoint[], { edge }: ChartTokens) => ({
  data: points.map(({ position }) => ({ x: position, y: target })),
  borderColor: edge,
  borderDash: [1, 4],
  borderWidth: 2,
  pointRadius: 0,
  order: 99,
});

/** What stands at the ends of lines: names where there is room for them, and last values. */
const endsOf = (strands: readonly Strand<TimePoint>[], request: Request, named: boolean): EndLabel[] => {
  const { series, language, tokens, width, measure } = request;
  const most = Math.min(width * 0.32, 12 * tokens.em);
  const ends = strands.flatMap(({ name, points, order }, dataset): EndLabel[] => {
    const index = points.findLastIndex((point) => point.value !== null);
    const point = points[index];
    if (point === undefined || point.value === null) return [];
    const value = quantityOf(point.value, series.indicator, language.locale).text;
    const lines = named ? wrapText(name, most, strands.length > ROOMY ? 1 : 3, (text) => measure(text, 600)) : [];
    return [{ dataset, index, name: lines, value, color: inkOf(tokens, order) }];
  });
  const { target } = series;
  if (target === undefined || target === null || ends.length === 0) return ends;
  const { text } = quantityOf(target, series.indicator, language.locale);
  const index = (strands[0]?.points.length ?? 1) - 1;
  return [
    ...ends,
    { dataset: strands.length, index, name: [], value: language.words.target.mark(text), color: tokens.muted },
  ];
};

const axisOfTime = (points: readonly TimePoint[], ticks: readonly Tick[], request: Request): Axis => {
  const { tokens } = request;
  const words = new Map(ticks.map(({ position, label }) => [position, label]));
  const first = points[0]?.position ?? 0;
  const last = points.at(-1)?.position ?? 1;
  return {
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
      font: { family: tokens.family, size: labelSize(tokens) },
      padding: 6,
    },
  } as Axis;
};

const axisOfValues = (low: number, high: number, write: (value: number) => string, request: Request): Axis => {
  const { tokens, series } = request;
  return {
    type: 'linear',
    // From zero when the values move by half of their height and more: then the base is part of the story.
    beginAtZero: low >= 0 && high - low > high / 2,
    grace: low === high ? 1 : 0,
    grid: { color: tokens.line, drawTicks: false },
    border: gridBorder(tokens),
    ticks: {
      callback: (value) => write(Number(value)),
      maxTicksLimit: 6,
      ...(series.indicator.decimals === 0 ? { precision: 0 } : {}),
      color: tokens.muted,
      font: { family: tokens.family, size: labelSize(tokens) },
      padding: 10,
    },
  } as Axis;
};

/** The events that lie between the first and the last period, placed above the plot. */
const eventsOf = (request: Request, left: number, right: number): EventLabels => {
  const { series, reading, tokens, width, measure } = request;
  const { points, calendar } = reading;
  const [first, last] = [points[0]?.position ?? 0, points.at(-1)?.position ?? 0];
  const inside = (series.events ?? []).flatMap(({ period, label }) => {
    const position = calendar ? positionOfPeriod(period) : undefined;
    return position === undefined || position < first || position > last ? [] : [{ position, label }];
  });
  const toPx = (position: number): number => left + ((position - first) / (last - first || 1)) * (width - left - right);
  const events = placeEvents(inside, toPx, width, measure);
  return { family: tokens.family, size: labelSize(tokens), ink: tokens.text, rule: tokens.edge, events };
};

/** Lines of the series, of what it is compared with and of the others, with target and events. */
export const configureLines = (request: Request): LinePicture => {
  const { series, reading, language, tokens, width, measure } = request;
  const { indicator } = series;
  const { locale } = language;
  const size = labelSize(tokens);
  const all = strandsOf(request);
  const kept = keepShape(
    all.map(({ points }) => points),
    Math.max(1, Math.round(width)),
  );
  const isWhole = kept.length === reading.points.length;
  const strands = isWhole
    ? all
    : all.map((strand) => ({ ...strand, points: kept.flatMap((index) => strand.points[index] ?? []) }));
  const target = series.target ?? null;
  const { low, high } = extentOf([...strands, { points: [{ value: target }] }]);
  const write = valueFormat(indicator, locale, Math.max(Math.abs(low), Math.abs(high)));

  const named = all.length > 1 && width >= NARROW.line * tokens.em;
  const ends = endsOf(strands, request, named);
  const inline = all.length > ROOMY;
  const right = ends.reduce((widest, { name, value }) => {
    const words = [measure(value, named ? 400 : 600), ...name.map((line) => measure(line, 600))];
    return Math.max(widest, inline ? words.reduce((sum, word) => sum + word, size / 2) : Math.max(...words));
  }, 0);
  const axis = Math.max(measure(write(low), 400), measure(write(high), 400)) + 12;
  const ticks = pickTicks(
    reading.points.map(({ period, position }) => ({
      position,
      get label() {
        return formatPartialDate(period, locale, 'short');
      },
    })),
    Math.max(1, width - axis - right - LEADER),
    (text) => measure(text, 400),
  );
  const events = eventsOf(request, axis, right + LEADER);
  const top = size * (1 + rowsOf(events.events) * LABEL_LINE);
  const points = strands[0]?.points ?? [];
  const chart: LineConfiguration = {
    type: 'line',
    data: {
      datasets: [
        ...strands.map((one) => datasetOf(one, tokens)),
        ...(target === null ? [] : [targetOf(target, points, tokens)]),
      ],
    },
    options: {
      ...baseOptions(request),
      layout: { padding: { top, right: Math.ceil(right) + LEADER, bottom: 0, left: 0 } },
      scales: { x: axisOfTime(reading.points, ticks, request), y: axisOfValues(low, high, write, request) },
    },
  };
  const hasEvents = events.events.length > 0;
  const labels = {
    family: tokens.family,
    size,
    edge: tokens.edge,
    ends,
    ...(inline ? { inline } : {}),
    ...(hasEvents ? { events } : {}),
  };
  return {
    chart,
    labels,
    draw: (drawn) => {
      if (hasEvents) drawEvents(drawn, events);
      drawEndLabels(drawn, labels);
    },
    ...(isWhole ? {} : { kept }),
  };
};
