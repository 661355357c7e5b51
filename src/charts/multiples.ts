/**
 * Many series as small pictures of the same scale, one a series: where lines on one plot would be a tangle. Their order
 * is that of the data; beyond a number the largest are shown, and how many are left out is said.
 */
import { formatPartialDate } from '../i18n/format.js';
import { LABEL_LINE, wrapText } from './chart-layout.js';
import { extentOf, inkOf, labelSize, strandsOf, type Strand } from './chart-parts.js';
import type { ChartRequest } from './chart-request.js';
import { keepShape } from './decimate.js';
import { LINE } from './picture-size.js';
import { MULTIPLES, multiplesColumns, namesOver } from './rare-size.js';
import { markPath, polyline, px, type Scene, type SceneMark } from './scene.js';
import type { CategoryPoint, TimePoint } from './series-reading.js';
import { quantityOf } from './series-words.js';

type Some = Strand<TimePoint | CategoryPoint>;

const lastValue = ({ points }: Some): number => points.findLast(({ value }) => value !== null)?.value ?? -Infinity;

/** The series that are drawn: the one asked for, what it is compared with, then the largest; in the order of the data. */
const shownOf = (strands: readonly Some[]): readonly Some[] => {
  if (strands.length <= MULTIPLES.most) return strands;
  const first = strands.filter(({ order }) => order < 2);
  const rest = strands.slice(first.length).sort((a, b) => lastValue(b) - lastValue(a));
  const kept = new Set([...first, ...rest.slice(0, MULTIPLES.most - first.length)]);
  return strands.filter((strand) => kept.has(strand));
};

export const configureMultiples = (request: ChartRequest): Scene => {
  const { reading, series, language, tokens, width, measure } = request;
  const { em } = tokens;
  const size = labelSize(tokens);
  const all = strandsOf(request as Parameters<typeof strandsOf>[0]);
  const strands = shownOf(all);
  const isTime = reading.dimension === 'time';
  const extent = extentOf(strands);
  // Bars start at zero, lines where they are.
  const low = isTime ? extent.low : Math.min(0, extent.low);
  const high = isTime ? extent.high : Math.max(0, extent.high);
  const columns = multiplesColumns(width / em);
  const wide = (width - (columns - 1) * MULTIPLES.gap * em) / columns;
  const [first, last] = isTime
    ? [reading.points[0]?.position ?? 0, reading.points.at(-1)?.position ?? 1]
    : [0, reading.points.length - 1];
  const text = (value: number): string => quantityOf(value, series.indicator, language.locale).text;
  // Names that are left out had their say in the height too.
  const lines = namesOver(Math.max(...all.map(({ name }) => name.length)), width / em);
  const over = (lines - 1) * size * LABEL_LINE;
  const tall = (MULTIPLES.height + (lines - 1) * LINE) * em;
  const cells = strands.map((strand, at) => {
    const left = (at % columns) * (wide + MULTIPLES.gap * em);
    const top = Math.floor(at / columns) * (tall + MULTIPLES.gap * em);
    const [ceiling, floor] = [top + size * 2.1 + over, top + tall - 4];
    const step = wide / Math.max(1, reading.points.length);
    const xOf = (index: number): number => {
      const point = strand.points[index];
      if (!isTime) return left + (index + 0.5) * step;
      const position = point && 'position' in point ? point.position : 0;
      return left + 5 + (last === first ? 0.5 : (position - first) / (last - first)) * (wide - 10);
    };
    const yOf = (value: number): number =>
      high === low ? (ceiling + floor) / 2 : floor - ((value - low) / (high - low)) * (floor - ceiling);
    return { strand, left, top, floor, xOf, yOf, step };
  });

  /** @param isLast whether the value is the last of this series, which may be older than those of the others */
  const drawHead = (cell: (typeof cells)[number], index: number, isLast = false): SceneMark[] => {
    const { strand, left, top } = cell;
    const point = strand.points[index];
    const value = point?.value ?? null;
    const said = value === null ? '–' : text(value);
    const isOld = isLast && value !== null && index < newest && point && 'period' in point;
    const room = wide - measure(said, 400) - size * 0.7;
    const y = top + size * 0.75;
    const names = wrapText(strand.name, room, lines, (words) => measure(words, 600));
    return [
      ...names.map((words, line) => ({
        text: words,
        x: left,
        y: y + line * size * LABEL_LINE,
        anchor: 'start' as const,
        size,
        bold: true,
        fill: tokens.text,
      })),
      { text: said, x: left + wide, y, anchor: 'end', size, bold: false, fill: tokens.text },
      ...(isOld
        ? [
            {
              text: `(${formatPartialDate(point.period, language.locale, 'short')})`,
              x: left + wide,
              y: y + size * LABEL_LINE,
              anchor: 'end' as const,
              size,
              bold: false,
              fill: tokens.muted,
            },
          ]
        : []),
    ];
  };
  const lastOf = ({ points }: Some): number =>
    Math.max(0, isTime ? points.findLastIndex(({ value }) => value !== null) : highestOf(points));

  const marks = cells.flatMap((cell): SceneMark[] => {
    const { strand, left, floor, xOf, yOf, step } = cell;
    const ink = inkOf(tokens, Math.min(strand.order, 1) === 1 && strand.order !== 1 ? 0 : strand.order);
    const base: SceneMark = {
      path: `M${px(left)} ${px(isTime ? floor + 3 : yOf(0))}h${px(wide)}`,
      stroke: tokens.line,
      width: 1,
    };
    if (!isTime) {
      const bars = strand.points
        .map(({ value }, i) =>
          value === null
            ? ''
            : `M${px(xOf(i) - step * 0.36)} ${px(yOf(0))}V${px(yOf(value))}h${px(step * 0.72)}V${px(yOf(0))}Z`,
        )
        .join('');
      return [base, { path: bars, fill: ink }];
    }
    const points = strand.points as readonly TimePoint[];
    const kept = keepShape([points], Math.round(wide));
    const runs: [number, number][][] = [[]];
    for (const index of kept) {
      const value = points[index]?.value ?? null;
      if (value === null) runs.push([]);
      else runs.at(-1)?.push([xOf(index), yOf(value)]);
    }
    const end = lastOf(strand);
    const value = points[end]?.value ?? null;
    return [
      base,
      {
        path: runs.map((run) => (run.length === 1 ? markPath('circle', ...run[0]!, 1.6) : polyline(run))).join(''),
        stroke: ink,
        width: 1.8,
      },
      ...(value === null
        ? []
        : [{ path: markPath('circle', xOf(end), yOf(value), 3.4), fill: ink, stroke: tokens.surface, width: 1.4 }]),
    ];
  });
  const newest = isTime ? Math.max(...strands.map(lastOf)) : 0;
  const resting = cells.flatMap((cell) => drawHead(cell, lastOf(cell.strand), true));
  const lead = cells[0];
  return {
    marks: [...marks, ...resting],
    spots: reading.points.map(({ value }, i) =>
      lead && value !== null ? ([lead.xOf(i), lead.yOf(value)] as const) : undefined,
    ),
    at: (x, y) => {
      const cell = cells.findLast(({ left, top }) => x >= left - 4 && y >= top - 4);
      if (!cell) return undefined;
      let [nearest, least] = [0, Infinity];
      reading.points.forEach((_, i) => {
        const away = Math.abs(cell.xOf(i) - x);
        if (away < least) [nearest, least] = [i, away];
      });
      return nearest;
    },
    // The heads say the values of the moment that is pointed at, in every picture at once.
    raise: (index) =>
      cells.flatMap((cell): SceneMark[] => {
        const { left, top, xOf, yOf, strand } = cell;
        const value = strand.points[index]?.value ?? null;
        return [
          {
            path: `M${px(left - 1)} ${px(top - 1)}h${px(wide + 2)}v${px(size * 1.6 + over)}h${px(-wide - 2)}Z`,
            fill: tokens.surface,
          },
          ...drawHead(cell, index),
          ...(value === null
            ? []
            : [
                {
                  path: markPath('circle', xOf(index), yOf(value), 4.2),
                  fill: tokens.text,
                  stroke: tokens.surface,
                  width: 1.6,
                },
              ]),
        ];
      }),
  };
};

const highestOf = (points: readonly { readonly value: number | null }[]): number =>
  points.reduce((most, { value }, i) => ((value ?? -Infinity) > (points[most]?.value ?? -Infinity) ? i : most), 0);
