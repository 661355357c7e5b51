/** A few series over the same few categories, around a middle that is zero. */
import { valueFormat } from './axis.js';
import { nameOfCategory } from './category-names.js';
import { LABEL_LINE, wrapText } from './chart-layout.js';
import { extentOf, inkOf, labelSize, strandsOf } from './chart-parts.js';
import type { ChartRequest } from './chart-request.js';
import { markPath, polyline, type Scene, type SceneMark } from './scene.js';
import { NARROW } from './picture-size.js';
import { OVER_NAMES, namesBelow } from './rare-size.js';
import { markOf } from './series-marks.js';
import type { CategoryReading } from './series-reading.js';
import { niceSteps } from './nice-steps.js';

/** Where there is no room around the web its corners have numbers, and names stand under it. */
const nameBelow = (names: readonly string[], top: number, { tokens, width, measure }: ChartRequest): SceneMark[] => {
  const { em } = tokens;
  const size = labelSize(tokens);
  const { lines, height } = namesBelow(Math.max(...names.map(({ length }) => length)), width / em, false);
  const left = size * 1.8;
  return names.flatMap((name, row): SceneMark[] => {
    const y = top + size * 1.2 + row * height * em;
    const text = { size, fill: tokens.text, anchor: 'start' } as const;
    return [
      { ...text, text: String(row + 1), x: 0, y, bold: true },
      ...wrapText(name, width - left, lines, (words) => measure(words, 400)).map((words, line) => ({
        ...text,
        text: words,
        x: left,
        y: y + line * size * LABEL_LINE,
        bold: false,
      })),
    ];
  });
};

/** The web of a reading that has a value for each category, none below zero. */
export const configureRadar = (request: ChartRequest<CategoryReading>, height: number): Scene => {
  const { reading, series, language, tokens, width, measure } = request;
  const { points } = reading;
  const size = labelSize(tokens);
  const strands = strandsOf(request);
  const { high } = extentOf(strands);
  const write = valueFormat(series.indicator, language.locale, high);
  const steps = niceSteps(high, series.indicator.decimals);
  const top = steps.at(-1) ?? 1;
  const isNarrow = width < NARROW.radar * tokens.em;
  const box = isNarrow ? Math.min(width, OVER_NAMES.radar * tokens.em) : height;
  const radius = isNarrow
    ? box / 2 - size * 1.8
    : Math.max(20, Math.min(height / 2 - size * 3, width / 2 - Math.min(width * 0.27, 9 * tokens.em)));
  const [x, y] = [width / 2, box / 2];
  const angleOf = (index: number): number => (2 * Math.PI * index) / points.length;
  const spot = (index: number, r: number): [number, number] => [
    x + r * Math.sin(angleOf(index)),
    y - r * Math.cos(angleOf(index)),
  ];
  const placeOf = (index: number, value: number): [number, number] => spot(index, (value / top) * radius);
  // Where there is one ink for all, the web is dotted and the series are not.
  const thread = { stroke: tokens.line, width: 1, ...(tokens.line === tokens.text ? { dash: [1, 5] } : {}) };
  const web: SceneMark[] = [
    ...steps.map((step) => ({
      path: polyline(
        points.map((_, i) => placeOf(i, step)),
        true,
      ),
      ...thread,
    })),
    ...points.map((_, i) => ({ path: polyline([[x, y], spot(i, radius)]), ...thread })),
  ];
  const words = points.map((point) => nameOfCategory(series.indicator, point, language.vocabulary));
  const names = words.flatMap((name, i): SceneMark[] => {
    const [endX, endY] = spot(i, radius + size);
    const side = Math.sin(angleOf(i));
    const anchor = Math.abs(side) < 0.2 ? 'middle' : side > 0 ? 'start' : 'end';
    const room = anchor === 'middle' ? width * 0.6 : anchor === 'start' ? width - endX : endX;
    const lines = isNarrow ? [String(i + 1)] : wrapText(name, room, 2, (text) => measure(text, 400));
    const lift = anchor === 'middle' ? Math.sign(endY - y) * ((lines.length - 1) / 2) : 0;
    return lines.map((text, row) => ({
      text,
      x: endX,
      y: endY + (row - (lines.length - 1) / 2 + lift) * size * LABEL_LINE,
      anchor,
      size,
      bold: isNarrow,
      fill: tokens.text,
    }));
  });
  const lines = strands.flatMap(({ points: own, order }): SceneMark[] => {
    const { dash, marker } = markOf(order);
    const ink = inkOf(tokens, order);
    const corners = own.map(({ value }, i) => placeOf(i, value ?? 0));
    return [
      { path: polyline(corners, true), stroke: ink, width: 2.2, dash },
      ...corners.map(([cornerX, cornerY]) => ({
        path: markPath(marker, cornerX, cornerY, 5),
        fill: ink,
        stroke: tokens.surface,
        width: 1.6,
      })),
    ];
  });
  const scale = steps.map((step): SceneMark => {
    const [, at] = placeOf(0, step);
    return {
      text: write(step),
      x: x + 5,
      y: at + size * 0.65,
      anchor: 'start',
      size: size * 0.92,
      bold: false,
      fill: tokens.muted,
    };
  });
  return {
    marks: [...web, ...names, ...lines, ...scale, ...(isNarrow ? nameBelow(words, box, request) : [])],
    spots: points.map((_, i) =>
      placeOf(
        i,
        strands.reduce((most, { points: own }) => Math.max(most, own[i]?.value ?? 0), 0),
      ),
    ),
    raise: (index) =>
      strands.map(({ points: own, order }) => {
        const [markX, markY] = placeOf(index, own[index]?.value ?? 0);
        return {
          path: markPath(markOf(order).marker, markX, markY, 7),
          fill: inkOf(tokens, order),
          stroke: tokens.surface,
          width: 1.6,
        };
      }),
  };
};
