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
  readonly lines: readonly [what: string, much: string];
  /** Its quantity over the largest one in the same unit, 0 to 1; none when nobody knows. */
  readonly share: number | undefined;
  /** Group that gives its colour. */
  readonly group: string;
}

export interface FlowThread {
  readonly path: string;
  readonly width: number;
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

/** Threads of a bundle: of a known quantity as many as its share of the largest, of an unknown one all, of these widths. */
const THREAD = 1.7;
/** Nobody knows where a bundle of unknown quantity ends: its threads grow thin outwards. */
const FADING = [0.5, 0.8, 1.2, THREAD, 1.2, 0.8, 0.5];
const FADING_OF_MANY = [0.7, THREAD, 0.7];
/** Between two threads of a bundle. */
const PITCH = 5;
const ARROW = 11;
const ARROW_REST = 4;
/** The second line is written smaller and lighter than what is measured. */
const LIGHTER = 0.9;
/** Free between words and threads, on both sides together. */
const WORDS_APART = 12;
/** From the right edge to the middle of a sign. */
const SIGN = 14;

/** The end of a band, `off` beside its middle, from where it leaves its level: SVG path data, and points along it. */
export type Bend = (course: FlowCourse, off: number) => { readonly path: string; readonly chain: readonly number[] };

/** To the other end, on its level. */
const keepLevel: Bend = ({ turn, right: [x], left: [, y] }, off) => ({
  path: `H${round(x)}`,
  chain: [turn, y + off, x, y + off],
});

const arrow = (x: number, y: number, depth: number, out: number): string =>
  `M${round(x - out * ARROW)} ${round(y - depth / 2)}L${round(x)} ${round(y)}L${round(x - out * ARROW)} ${round(y + depth / 2)}`;

/** A flow with what its drawing needs. */
export interface DrawnFlow extends Omit<FlowRequest, 'lines'>, FlowBand {
  readonly lines: readonly FlowLine[];
  /** Widths of its threads. */
  readonly threads: readonly number[];
  /** Height of its bundle, and of its words. */
  readonly depth: number;
  readonly height: number;
}

/**
 * What is written in a flow, and how many threads it has.
 *
 * @param room width for what is written, at most
 * @param many thinner bundles, of which only what flows is written
 */
export const wordFlow = (
  flow: FlowRequest,
  [from, to]: readonly [from: number, to: number],
  room: number,
  many: boolean,
  measure: Measure,
): DrawnFlow => {
  const [what, much] = flow.lines;
  const written = many || measure(what) <= room ? [what] : (wordWithin(room, room, what, measure)?.lines ?? []);
  const lines = written.map((text) => ({ text, isWhat: true }));
  if (!many) lines.push({ text: much, isWhat: false });
  const fading = many ? FADING_OF_MANY : FADING;
  const { share } = flow;
  const threads =
    share === undefined ? fading : Array.from({ length: Math.max(1, Math.round(share * fading.length)) }, () => THREAD);
  const depth = threads.length * PITCH;
  const height = (lines.length - 1) * LABEL_LINE + LABEL_SIZE;
  return {
    ...flow,
    from,
    to,
    lines,
    threads,
    depth,
    height,
    wide: Math.min(room, Math.max(0, ...lines.map(({ text, isWhat }) => measure(text) * (isWhat ? 1 : LIGHTER)))),
    high: Math.max(depth, height),
  };
};

/** @param width of the frame, where there is room for signs at its right */
export const drawFlow = (
  { lines, threads, from, to, depth, height, group }: DrawnFlow,
  { id, degree, faint, announced, directed }: GraphEdge,
  course: FlowCourse,
  measure: Measure,
  width: number | undefined,
  bend = keepLevel,
): FlowLink => {
  const {
    left: [x1, y1],
    gap: [before, after],
    right: [x2, y2],
    turn,
  } = course;
  const tip = ARROW + ARROW_REST;
  const begin = directed ? x1 : x1 + tip;
  const end: FlowCourse = { ...course, right: [x2 - tip, y2], turn: Math.min(turn, x2 - tip) };
  const bundle = threads.map((thread, rank): FlowThread => {
    const off = (rank - (threads.length - 1) / 2) * PITCH;
    const level = round(y1 + off);
    return {
      path: `M${round(begin)} ${level}H${round(before)}M${round(after)} ${level}${bend(end, off).path}`,
      width: thread,
    };
  });
  const gap = after - before - WORDS_APART;
  const high = Math.max(depth, SIGN);
  const middle = round((before + after) / 2);
  return {
    id,
    from,
    to,
    stroke: strokeOf(degree, faint),
    announced,
    points: [x1, y1, x2, y2],
    path: bundle[0]!.path,
    middle: [middle, round(y1)],
    chain: [begin, y1, ...bend(end, 0).chain],
    threads: bundle,
    arrows: arrow(x2 - ARROW_REST, y2, high, 1) + (directed ? '' : arrow(x1 + ARROW_REST, y1, high, -1)),
    group,
    lines: lines.map(({ text, isWhat }) => ({ text: fit(text, isWhat ? gap : gap / LIGHTER, measure), isWhat })),
    words: [middle, round(y1 - height / 2 + LABEL_SIZE * ASCENT)],
    sign: width === undefined ? undefined : [round(width - SIGN), round(y2)],
    degree: faint ? undefined : degree,
  };
};
