/** Target and events of a chart of lines. */
import type { Chart } from 'chart.js';
import { LABEL_LINE } from './chart-layout.js';
import { labelSize, type Strand } from './chart-parts.js';
import type { ChartRequest } from './chart-request.js';
import type { EndLabel } from './end-labels.js';
import { drawEvents, placeEvents, rowsOf, type EventLabels } from './event-labels.js';
import { NARROW } from './picture-size.js';
import { placesOf } from './points.js';
import type { TimePoint, TimeReading } from './series-reading.js';
import { quantityOf } from './series-words.js';

type Request = ChartRequest<TimeReading>;

/**
 * The target: a dotted line without marks along all periods, its words at the end, and its value for the axis. Where there
 * is little room the number stands under the word, and the lines keep theirs.
 */
export const targetOf = ({ series, language, tokens, width }: Request, strands: readonly Strand<TimePoint>[]) => {
  const { target, indicator } = series;
  const points = strands[0]?.points ?? [];
  if (typeof target !== 'number' || points.length === 0) return undefined;
  const { mark } = language.words.target;
  const { text } = quantityOf(target, indicator, language.locale);
  const isNarrow = width < NARROW.line * tokens.em;
  const label: EndLabel = {
    dataset: strands.length,
    index: points.length - 1,
    name: isNarrow ? [mark('').trim()] : [],
    value: isNarrow ? text : mark(text),
    color: tokens.muted,
  };
  return {
    points: [{ value: target }],
    label,
    // It has no name: it is no series.
    dataset: {
      data: points.map(({ position }) => ({ x: position, y: target })),
      borderColor: tokens.text,
      borderDash: [1, 4],
      borderWidth: 1.6,
      pointRadius: 0,
      order: 99,
    },
  };
};

/** The events that lie between the first and the last period, placed above the plot; undefined where there is none. */
export const eventsOf = (request: Request, left: number, right: number) => {
  const { series, reading, tokens, width, measure } = request;
  const { points, calendar } = reading;
  const [first, last] = [points[0]?.position ?? 0, points.at(-1)?.position ?? 0];
  const inside = (series.events ?? []).flatMap(({ period, label }, at, all) => {
    const { calendar: isTime, placed } = placesOf([period]);
    const position = calendar && isTime ? placed[0]?.position : undefined;
    return position === undefined || position < first || position > last
      ? []
      : [{ position, label, number: all.length > 1 ? String(at + 1) : '' }];
  });
  if (inside.length === 0) return undefined;
  const toPx = (position: number): number => left + ((position - first) / (last - first || 1)) * (width - left - right);
  const size = labelSize(tokens);
  const labels: EventLabels = {
    family: tokens.family,
    size,
    ink: tokens.text,
    rule: tokens.edge,
    events: placeEvents(inside, toPx, width, measure),
  };
  return {
    labels,
    height: rowsOf(labels.events) * size * LABEL_LINE,
    draw: (chart: Chart) => {
      drawEvents(chart, labels);
    },
  };
};
