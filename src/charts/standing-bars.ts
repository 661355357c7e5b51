/** Periods as bars that stand, few of them: values at their tops where each has room, else an axis says them. */
import { formatPartialDate } from '../i18n/format.js';
import { barsOf, pictureOf, rangeOf, widest, type BarPicture } from './bar-parts.js';
import { gridBorder, pickTicks, valueFormat } from './axis.js';
import { labelSize } from './chart-parts.js';
import type { ChartRequest } from './chart-request.js';
import { TIGHT } from './picture-size.js';
import type { TimeReading } from './series-reading.js';
import { quantityOf } from './series-words.js';

export const configureStanding = (request: ChartRequest<TimeReading>): BarPicture => {
  const { series, reading, language, tokens, width, measure, more } = request;
  const stacked = request.stacked === true;
  const size = labelSize(tokens);
  const { bars, values: all } = barsOf(request);
  const { low, high } = rangeOf(bars, stacked);
  const target = more && (series.target ?? undefined);
  /** What the target needs above the highest bar. */
  const above = Math.max(0, (target ?? high) - high);
  const tight = width < TIGHT * tokens.em;
  const write = valueFormat(series.indicator, language.locale, Math.max(-low, high + above), tight);
  const count = reading.points.length * bars.length;
  // Values are written on the bars when each has room, else an axis says them.
  const written = !stacked && widest(request, all) + 8 <= width / Math.max(1, count);
  const font = { family: tokens.family, size };
  const periods = reading.points.map(({ period }) => formatPartialDate(period, language.locale, 'short'));
  const room = (width - (written ? 0 : measure(write(high), 400) + 2 * size)) * (1 - 1 / Math.max(1, periods.length));
  const picked = pickTicks(
    periods.map((label, position) => ({ position, label })),
    room,
    (text) => measure(text, 400),
  );
  const words = new Map(picked.map(({ position, label }) => [position, label]));
  const slot = width / Math.max(1, count);
  const values = (written ? all : all.filter(({ missing }) => missing && count <= 12 && !stacked)).map((value) =>
    // Between two bars there may be no room for the words: the table says them.
    value.missing && bars.length > 1 && measure(value.text, 400) > slot ? { ...value, text: '–' } : value,
  );
  const mark =
    target === undefined
      ? undefined
      : {
          value: target,
          text: language.words.target.mark(quantityOf(target, series.indicator, language.locale).text),
        };
  return pictureOf(
    request,
    { bars, along: periods, thick: { maxBarThickness: 4.5 * tokens.em } },
    {
      layout: { padding: { top: Math.round(size * 1.8), right: 0, bottom: 0, left: 0 } },
      scales: {
        x: {
          type: 'category',
          ...(stacked ? { stacked } : {}),
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
          ...(stacked ? { stacked } : {}),
          // Room for the values under the bars that go down.
          min: low < 0 ? low - (high - low) * 0.14 : 0,
          ...(written ? { max: high + above } : above > 0 ? { beginAtZero: low >= 0, grace: above } : {}),
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
    { values, heads: [], above: false, lying: false, ...(mark ? { target: mark } : {}) },
  );
};
