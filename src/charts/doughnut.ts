/** The parts of a whole as a ring, each with its name, value and share beside it; below it where the ring is narrow. */
import { formatPercent } from '../i18n/format.js';
import { nameOfCategory } from './category-names.js';
import { LABEL_LINE, spreadLabels, wrapText } from './chart-layout.js';
import { inkOf, labelSize } from './chart-parts.js';
import type { ChartRequest } from './chart-request.js';
import { NARROW } from './picture-size.js';
import { OVER_NAMES, namesBelow } from './rare-size.js';
import { px, type Scene, type SceneMark, type SceneShape } from './scene.js';
import { markOf, type Texture } from './series-marks.js';
import type { CategoryReading } from './series-reading.js';
import { figureOf, quantityOf } from './series-words.js';

interface Part {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly value: string;
}

const TURN = 2 * Math.PI;
/** Of the outer radius. */
const HOLE = 0.6;
/** px from the ring to the edge of a name, and from a name to the edge of the picture. */
const LABEL_GAP = 34;
/** em of the ring at most. */
const MOST = 17;

const partsOf = ({ reading, series, language }: ChartRequest<CategoryReading>): Part[] => {
  const total = reading.points.reduce((sum, { value }) => sum + (value ?? 0), 0);
  let sum = 0;
  return reading.points.map((point, index) => {
    const value = point.value ?? 0;
    const from = (TURN * sum) / total;
    sum += value;
    const share = formatPercent(value / total, language.locale, { decimals: 0 });
    return {
      index,
      from,
      to: (TURN * sum) / total,
      words: nameOfCategory(series.indicator, point, language.vocabulary),
      value: `${quantityOf(value, series.indicator, language.locale).text} (${share})`,
    };
  });
};

interface Ring {
  readonly x: number;
  readonly y: number;
  readonly outer: number;
}

const spot = ({ x, y }: Ring, r: number, angle: number): [number, number] => [
  x + r * Math.sin(angle),
  y - r * Math.cos(angle),
];

/** An arc of a circle, open. A whole circle is two halves: one arc cannot end where it begins. */
const arc = (ring: Ring, r: number, from: number, to: number, back = false): string => {
  const [start, end] = back ? [to, from] : [from, to];
  const middle = (from + to) / 2;
  const step = (angle: number): string =>
    `A${px(r)} ${px(r)} 0 0 ${back ? '0' : '1'} ${spot(ring, r, angle).map(px).join(' ')}`;
  return `${spot(ring, r, start).map(px).join(' ')}${step(middle)}${step(end)}`;
};

const sector = (ring: Ring, { from, to }: Part): string =>
  `M${arc(ring, ring.outer, from, to)}L${arc(ring, ring.outer * HOLE, from, to, true)}Z`;

/** The threads of a texture over a sector: along it, or across it. */
const threads = (ring: Ring, { from, to }: Part, texture: Texture, ink: string): SceneShape[] => {
  const inner = ring.outer * HOLE;
  const thick = ring.outer - inner;
  const along = (r: number, more: Partial<SceneShape> = {}): SceneShape => ({
    path: `M${arc(ring, r, from, to)}`,
    stroke: ink,
    width: 1.6,
    ...more,
  });
  const rings = Array.from({ length: Math.floor(thick / 6) }, (_, i) => inner + 4 + i * 6);
  if (texture === 'wefts') return rings.map((r) => along(r));
  if (texture === 'dots') return rings.map((r) => along(r, { dash: [1.6, 4.4] }));
  if (texture === 'warps') return [along((inner + ring.outer) / 2, { width: thick, dash: [1.6, 5] })];
  if (texture !== 'slants') return [];
  const middle = (inner + ring.outer) / 2;
  const lean = (thick * 0.7) / middle;
  const lines: string[] = [];
  for (let angle = from - lean; angle < to; angle += 6.6 / middle) {
    const [start, end] = [Math.max(0, (from - angle) / lean), Math.min(1, (to - angle) / lean)];
    const at = (way: number): string =>
      spot(ring, inner + thick * way, angle + lean * way)
        .map(px)
        .join(' ');
    if (end > start) lines.push(`M${at(start)}L${at(end)}`);
  }
  return [{ path: lines.join(''), stroke: ink, width: 1.6 }];
};

const drawSectors = (ring: Ring, parts: readonly Part[], { tokens }: ChartRequest): SceneMark[] =>
  parts.flatMap((part): SceneMark[] => {
    if (part.to === part.from) return [];
    const { texture } = markOf(part.index);
    const ink = inkOf(tokens, part.index);
    const isHollow = texture === 'hollow';
    const path = sector(ring, part);
    return [
      { path, fill: isHollow ? tokens.surface : ink, ...(isHollow ? { stroke: ink, width: 1.6 } : {}) },
      ...threads(ring, part, texture, tokens.surface),
      // The ground between two parts, so that they are told apart whatever their colours.
      ...(isHollow || parts.length === 1 ? [] : [{ path, stroke: tokens.surface, width: 1.6 }]),
    ];
  });

/** Names at both sides of the ring, none over another, each with a leader to its part. */
const labelAround = (ring: Ring, parts: readonly Part[], request: ChartRequest, height: number): SceneMark[] => {
  const { tokens, width, measure } = request;
  const size = labelSize(tokens);
  const room = width / 2 - ring.outer - LABEL_GAP;
  return [false, true].flatMap((right) => {
    const side = parts.filter(({ from, to }) => to > from && Math.sin((from + to) / 2) >= 0 === right);
    const lines = side.map(({ words }) => wrapText(words, room, 2, (text) => measure(text, 600)));
    const middles = spreadLabels(
      side.map(({ from, to }, i) => ({
        y: spot(ring, ring.outer + 12, (from + to) / 2)[1],
        height: ((lines[i]?.length ?? 1) + 1) * size * LABEL_LINE,
      })),
      0,
      height,
      4,
    );
    return side.flatMap((part, i): SceneMark[] => {
      const angle = (part.from + part.to) / 2;
      const middle = middles[i] ?? 0;
      const x = ring.x + (right ? 1 : -1) * (ring.outer + 26);
      const rows = [...(lines[i] ?? []), part.value];
      const [toX, toY] = spot(ring, ring.outer + 3, angle);
      return [
        { path: `M${px(toX)} ${px(toY)}L${px(x + (right ? -5 : 5))} ${px(middle)}`, stroke: tokens.edge, width: 1 },
        ...rows.map((text, row) => ({
          text,
          x,
          y: middle + (row - (rows.length - 1) / 2) * size * LABEL_LINE,
          anchor: right ? ('start' as const) : ('end' as const),
          size,
          bold: row < rows.length - 1,
          fill: tokens.text,
        })),
      ];
    });
  });
};

/** The threads of a texture over the piece of a part that stands before its name: a square of `side` px. */
const threadsOfPiece = (x: number, y: number, side: number, texture: Texture, ink: string): SceneShape[] => {
  const at = [0.25, 0.5, 0.75].map((share) => share * side);
  const lie = at.map((away) => `M${px(x)} ${px(y + away)}h${px(side)}`);
  const paths: Readonly<Record<Texture, readonly string[]>> = {
    plain: [],
    hollow: [],
    wefts: lie,
    dots: lie,
    warps: at.map((away) => `M${px(x + away)} ${px(y)}v${px(side)}`),
    slants: [
      `M${px(x)} ${px(y + side)}l${px(side)} ${px(-side)}`,
      `M${px(x)} ${px(y + side / 2)}l${px(side / 2)} ${px(-side / 2)}`,
      `M${px(x + side / 2)} ${px(y + side)}l${px(side / 2)} ${px(-side / 2)}`,
    ],
  };
  const path = paths[texture].join('');
  return path === '' ? [] : [{ path, stroke: ink, width: 1.4, ...(texture === 'dots' ? { dash: [1.4, 2.2] } : {}) }];
};

/** Names under the ring, each after a piece of its part, with its value beside or under it. */
const labelBelow = (ring: Ring, parts: readonly Part[], request: ChartRequest): SceneMark[] => {
  const { tokens, width, measure } = request;
  const { em } = tokens;
  const size = labelSize(tokens);
  const longest = Math.max(...parts.map(({ words }) => words.length));
  const { lines, apart, height } = namesBelow(longest, width / em, true);
  const left = size * 1.8;
  return parts.flatMap((part, row): SceneMark[] => {
    const y = ring.y + ring.outer + size * 1.2 + row * height * em;
    const ink = inkOf(tokens, part.index);
    const { texture } = markOf(part.index);
    const isHollow = texture === 'hollow';
    const room = width - left - (apart ? 0 : measure(part.value, 400) + size * 0.6);
    const names = wrapText(part.words, room, lines, (text) => measure(text, 600));
    const text = { size, fill: tokens.text };
    return [
      {
        path: `M1 ${px(y - size / 2)}h${px(size * 1.1)}v${px(size * 1.1)}h${px(-size * 1.1)}Z`,
        fill: isHollow ? tokens.surface : ink,
        stroke: ink,
        width: 1.6,
      },
      ...threadsOfPiece(1, y - size / 2, size * 1.1, texture, tokens.surface),
      ...names.map((words, line) => ({
        ...text,
        text: words,
        x: left,
        y: y + line * size * LABEL_LINE,
        anchor: 'start' as const,
        bold: true,
      })),
      apart
        ? { ...text, text: part.value, x: left, y: y + names.length * size * LABEL_LINE, anchor: 'start', bold: false }
        : { ...text, text: part.value, x: width, y, anchor: 'end', bold: false },
    ];
  });
};

/** The ring of a whole. Its reading has a value for each category, none below zero, and a sum above it. */
export const configureDoughnut = (request: ChartRequest<CategoryReading>, height: number): Scene => {
  const { tokens, width, series, language, measure } = request;
  const { em } = tokens;
  const parts = partsOf(request);
  const narrow = width < NARROW.doughnut * em;
  // Beside the ring there is room for the longest word of a name.
  const words = parts.flatMap((part) => [
    ...part.words.split(' ').map((word) => measure(word, 600)),
    measure(part.value, 400),
  ]);
  const beside = width / 2 - LABEL_GAP - words.reduce((most, word) => Math.max(most, word), 0) - 2;
  const outer = Math.min(
    narrow ? (OVER_NAMES.doughnut / 2) * em : Math.min(height / 2 - 10, Math.max(5 * em, beside)),
    (MOST / 2) * em,
    width / 2 - 8,
  );
  const ring: Ring = { x: width / 2, y: narrow ? outer + 6 : height / 2, outer };
  const total = request.reading.points.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const figure = figureOf(total, series.indicator, language.locale);
  const unit = figure.unit === '' ? '' : language.words.unit(figure.unit, total);
  const size = labelSize(tokens);
  const middle = { x: ring.x, anchor: 'middle', fill: tokens.text } as const;
  const large = Math.min(em * 1.9, (outer * HOLE * 2.6) / Math.max(2, figure.text.length));
  return {
    marks: [
      ...drawSectors(ring, parts, request),
      { ...middle, text: figure.text, y: ring.y - (unit === '' ? 0 : size * 0.5), size: large, bold: true },
      ...(unit === ''
        ? []
        : [{ ...middle, text: unit, y: ring.y + large * 0.62, size, bold: false, fill: tokens.muted }]),
      ...(narrow ? labelBelow(ring, parts, request) : labelAround(ring, parts, request, height)),
    ],
    spots: parts.map(({ from, to }) => spot(ring, outer * 0.85, (from + to) / 2)),
    at: (x, y) => {
      const away = Math.hypot(x - ring.x, y - ring.y);
      if (away < outer * HOLE * 0.8 || away > outer * 1.25) return undefined;
      const angle = (Math.atan2(x - ring.x, ring.y - y) + TURN) % TURN;
      return parts.find(({ from, to }) => angle >= from && angle < to)?.index;
    },
    raise: (index) => {
      const part = parts[index];
      if (!part || part.to === part.from) return [];
      return [{ path: sector({ ...ring, outer: outer + 1 }, part), stroke: tokens.text, width: 2.4 }];
    },
  };
};
