/** A flow as a bundle of threads: its course, what flows in its gap, and its arrows. */
import type { GraphEdge } from '../graph.js';
import type { FlowBand, FlowCourse } from '../layout/flows.js';
import { fit, wordWithin } from '../scene/fit.js';
import { round } from '../scene/node.js';
import type { SceneLink } from '../scene/scene.js';
import { strokeOf } from '../scene/strokes.js';
import { ASCENT, LABEL_LINE, LABEL_SIZE, type Measure } from '../scene/text.js';

/** A flow along an edge of the graph. */
export interface FlowRequest {
  /** Index of its edge. */
  readonly edge: number;
  /** What flows, then what is known of it. */
  readonly lines: readonly string[];
  /** Its quantity over the largest one in the same unit, 0 to 1; none when nobody knows. */
  readonly share: number | undefined;
  /** Group that gives its colour. */
  readonly group: string;
}

export interface FlowThread {
  readonly path: string;
  readonly width: number;
  /** Strokes and gaps, and where they begin: only for what is announced or possible. */
  readonly dash?: readonly [dash: string, offset: number];
}

export interface FlowLine {
  readonly text: string;
  /** Says what flows. */
  readonly isWhat: boolean;
}

/** A link drawn as a bundle of threads. */
export interface FlowLink extends SceneLink {
  readonly threads: readonly FlowThread[];
  /** Points of arrows at its ends, as SVG path data. */
  readonly arrows: string;
  readonly group: string;
  /** What flows, on one line or two, then how much of it. */
  readonly lines: readonly FlowLine[];
  /** Where the first line's baseline is anchored, in the middle. */
  readonly words: readonly [x: number, y: number];
  /** Middle of the sign of its degree, where there is room for one. */
  readonly sign: readonly [x: number, y: number] | undefined;
  readonly degree: number | undefined;
}

/** Between two threads of a bundle, and their width. */
export const PITCH = 5;
const THREAD = 1.7;
/** Nobody knows where a bundle of unknown quantity ends: its threads grow thin outwards. */
const FADING = [0.5, 0.8, 1.2, 1.7, 1.2, 0.8, 0.5];
const ARROW = 11;
const ARROW_REST = 4;
/** The second line is written smaller and lighter than what is measured. */
export const LIGHTER = 0.9;
/** Free between words and threads, on both sides together. */
const WORDS_APART = 12;
/** Pieces of a flattened curve. */
const PIECES = 8;

/** What flows, on two lines where it must, and how much of it, in this width. */
export const wordFlow = (
  [what = '', much]: readonly string[],
  width: number,
  short: boolean,
  measure: Measure,
): FlowLine[] => {
  const lines = short || measure(what) <= width ? [what] : (wordWithin(width, width, what, measure)?.lines ?? []);
  const shown = lines.map((text) => ({ text: fit(text, width, measure), isWhat: true }));
  return much === undefined || short ? shown : [...shown, { text: fit(much, width / LIGHTER, measure), isWhat: false }];
};

/** A level course that ends on another level: an S between two horizontal tangents. */
const courseOf = ({ turn, right: [x, y], left }: FlowCourse, off: number): { path: string; chain: number[] } => {
  const level = left[1] + off;
  if (Math.abs(left[1] - y) < 0.5) return { path: `H${round(x)}`, chain: [turn, level, x, level] };
  const middle = (turn + x) / 2;
  const end = y + off;
  const chain = Array.from({ length: PIECES + 1 }, (_, piece) => {
    const t = piece / PIECES;
    const rest = 1 - t;
    const [a, b, c, d] = [rest * rest * rest, 3 * rest * rest * t, 3 * rest * t * t, t * t * t];
    return [a * turn + (b + c) * middle + d * x, (a + b) * level + (c + d) * end];
  }).flat();
  return {
    path: `H${round(turn)}C${round(middle)} ${round(level)} ${round(middle)} ${round(end)} ${round(x)} ${round(end)}`,
    chain,
  };
};

const arrow = (x: number, y: number, depth: number, out: number): string =>
  `M${round(x - out * ARROW)} ${round(y - depth / 2)}L${round(x)} ${round(y)}L${round(x - out * ARROW)} ${round(y + depth / 2)}`;

/** A flow with what its drawing needs. */
export interface DrawnFlow extends Omit<FlowRequest, 'lines'>, FlowBand {
  readonly lines: readonly FlowLine[];
  readonly threads: number;
  readonly many: boolean;
  readonly wide: boolean;
  /** Of the frame. */
  readonly width: number;
}

export const drawFlow = (flow: DrawnFlow, edge: GraphEdge, course: FlowCourse, measure: Measure): FlowLink => {
  const { lines, threads, from, to, depth, share, group, many, wide, width } = flow;
  const { id, degree, faint, announced, directed } = edge;
  const [[x1, y1], [x2, y2]] = [course.left, course.right];
  const tip = ARROW + ARROW_REST;
  const begin = directed ? x1 : x1 + tip;
  const end = { ...course, right: [x2 - tip, y2] as const, turn: Math.min(course.turn, x2 - tip) };
  const bundle = Array.from({ length: threads }, (_, rank): FlowThread => {
    const off = (rank - (threads - 1) / 2) * PITCH;
    const level = round(y1 + off);
    const { path } = courseOf(end, off);
    return {
      path: `M${round(begin)} ${level}H${round(course.gap[0])}M${round(course.gap[1])} ${level}${path}`,
      width: share === undefined ? (many ? [0.7, THREAD, 0.7] : FADING)[rank]! : THREAD,
      ...(announced ? { dash: ['2.2 5', rank % 2 === 0 ? 0 : 3.6] as const } : {}),
    };
  });
  const { chain } = courseOf(end, 0);
  const gap = course.gap[1] - course.gap[0] - WORDS_APART;
  const written = lines.map(({ text, isWhat }) => ({
    text: fit(text, isWhat ? gap : gap / LIGHTER, measure),
    isWhat,
  }));
  const high = Math.max(depth, 14);
  const height = (lines.length - 1) * LABEL_LINE + LABEL_SIZE;
  return {
    id,
    from,
    to,
    stroke: strokeOf(degree, faint),
    announced,
    points: [x1, y1, x2, y2],
    path: bundle[0]!.path,
    middle: [round((course.gap[0] + course.gap[1]) / 2), round(y1)],
    chain: [begin, y1, ...chain],
    threads: bundle,
    arrows: arrow(x2 - ARROW_REST, y2, high, 1) + (directed ? '' : arrow(x1 + ARROW_REST, y1, high, -1)),
    group,
    lines: written,
    words: [round((course.gap[0] + course.gap[1]) / 2), round(y1 - height / 2 + LABEL_SIZE * ASCENT)],
    sign: wide ? [round(width - 14), round(y2)] : undefined,
    degree: faint ? undefined : degree,
  };
};
