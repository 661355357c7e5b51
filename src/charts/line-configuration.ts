/** Series in time as lines: true distances between periods, gaps left open, names at the ends. */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { formatPartialDate } from '../i18n/format.js';
import { gridBorder, pickTicks, valueFormat, type Tick } from './axis.js';
import { baseOptions, extentOf, inkOf, labelSize, strandsOf, type Strand } from './chart-parts.js';
import { wrapText } from './chart-layout.js';
import type { ChartRequest, ChartTokens, PictureConfiguration, Standing } from './chart-request.js';
import { LEADER, drawEndLabels, type EndLabel, type EndLabels } from './end-labels.js';
import type { EventLabels } from './event-labels.js';
import { NARROW, TIGHT } from './picture-size.js';
import { markOf } from './series-marks.js';
import type { TimePoint, TimeReading } from './series-reading.js';
import { quantityOf } from './series-words.js';

export interface LinePoint {
  readonly x: number;
  readonly y: number | null;
}
export type LineConfiguration = ChartConfiguration<'line', LinePoint[]>;
export type LinePicture = PictureConfiguration<LineConfiguration, EndLabels & { readonly events?: EventLabels }>;
type Axis = NonNullable<NonNullable<NonNullable<LineConfiguration['options']>['scales']>['x']>;
type Request = ChartRequest<TimeReading>;

/** Beyond this many points a marker on each hides the line. */
const MARKED = 40;
/** Beyond this many points a line goes up and down in every column of dots. */
const DENSE = 500;
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
    borderWidth: points.length > DENSE ? 1.2 : 2.2,
    pointStyle: mark.marker,
    pointRadius: radius,
    pointHoverRadius: radius.map((r) => Math.max(r, 4) + 2),
    // An estimate is hollow.
    pointBackgroundColor: points.map(({ mark }) => (mark ? surface : color)),
    pointHoverBackgroundColor: color,
    pointBorderColor: points.map(({ mark }) => (mark ? color : surface)),
    pointHoverBorderColor: surface,
    pointBorderWidth: points.map(({ mark }) => (mark ? 2 : 1.6)),
    spanGaps: false,
    clip: false,
    order,
  };
};

/** What stands at the ends of lines: names where there is room for them, and last values. */
const endsOf = (
  strands: readonly Strand<TimePoint>[],
  request: Request,
  named: boolean,
  write: ((value: number) => string) | undefined,
): EndLabel[] => {
  const { series, language, tokens, width, measure } = request;
  const most = Math.min(width * 0.32, 12 * tokens.em);
  return strands.flatMap(({ name, points, order }, dataset): EndLabel[] => {
    const index = points.findLastIndex((point) => point.value !== null);
    const point = points[index];
    if (point === undefined || point.value === null) return [];
    const value = write?.(point.value) ?? quantityOf(point.value, series.indicator, language.locale).text;
    const lines = named ? wrapText(name, most, strands.length > ROOMY ? 1 : 3, (text) => measure(text, 600)) : [];
    return [{ dataset, index, name: lines, value, color: inkOf(tokens, order) }];
  });
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
  };
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
  };
};

/** The lines as they are drawn: whole, or of thousands of points by what is seen of them. */
const drawnOf = (request: Request): { strands: Strand<TimePoint>[]; standing?: Standing } => {
  const { more, width } = request;
  const strands = strandsOf(request);
  const kept = more?.keepShape?.(
    strands.map(({ points }) => points),
    Math.max(1, Math.round(width)),
  );
  if (!more?.keptStanding || !kept || kept.length === request.reading.points.length) return { strands };
  return {
    strands: strands.map((strand) => ({ ...strand, points: kept.flatMap((index) => strand.points[index] ?? []) })),
    standing: more.keptStanding(kept),
  };
};

/** Lines of the series, of what it is compared with and of the others, with target and events. */
export const configureLines = (request: Request): LinePicture => {
  const { series, reading, language, tokens, width, measure, more } = request;
  const { locale } = language;
  const size = labelSize(tokens);
  const { strands, standing } = drawnOf(request);
  const target = more?.targetOf?.(request, strands);
  const { low, high } = extentOf(target ? [...strands, target] : strands);
  const tight = width < TIGHT * tokens.em;
  const write = valueFormat(series.indicator, locale, Math.max(Math.abs(low), Math.abs(high)), tight);

  const named = strands.length > 1 && width >= NARROW.line * tokens.em;
  const ends = [...endsOf(strands, request, named, tight ? write : undefined), ...(target ? [target.label] : [])];
  const inline = strands.length > ROOMY;
  const right = ends.reduce((widest, { name, value }) => {
    const words = [measure(value, named ? 400 : 600), ...name.map((line) => measure(line, 600))];
    return Math.max(widest, inline ? words.reduce((sum, word) => sum + word, size / 2) : Math.max(...words));
  }, 0);
  // Where there is no room for both, the ends of the lines say how much it is.
  const axis = tight ? size : Math.max(measure(write(low), 400), measure(write(high), 400)) + 12;
  const periods = reading.points.map(({ period, position }) => ({
    position,
    get label() {
      return formatPartialDate(period, locale, 'short');
    },
  }));
  const ticks = pickTicks(
    periods,
    // Half of the first label stands before the plot: where the axis takes less, that makes it narrower.
    Math.max(1, width - Math.max(axis, measure(periods[0]?.label ?? '', 400) / 2) - right - LEADER),
    (text) => measure(text, 400),
  );
  const events = more?.eventsOf?.(request, axis, right + LEADER);
  const chart: LineConfiguration = {
    type: 'line',
    data: { datasets: [...strands.map((one) => datasetOf(one, tokens)), ...(target ? [target.dataset] : [])] },
    options: {
      ...baseOptions(request),
      layout: { padding: { top: size + (events?.height ?? 0), right: Math.ceil(right) + LEADER, bottom: 0, left: 0 } },
      scales: {
        x: axisOfTime(reading.points, ticks, request),
        y: axisOfValues(low, high, tight ? () => '' : write, request),
      },
    },
  };
  const labels = {
    family: tokens.family,
    size,
    edge: tokens.edge,
    ends,
    ...(inline ? { inline } : {}),
    ...(events ? { events: events.labels } : {}),
  };
  return {
    chart,
    labels,
    draw: (drawn) => {
      events?.draw(drawn);
      drawEndLabels(drawn, labels);
    },
    ...(standing ? { standing } : {}),
  };
};
