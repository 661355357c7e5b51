/** The display list of flows: bundles of threads between bars, names on both sides, and what flows in each gap. */
import type { Task } from '../../util/slices.js';
import type { Graph, GraphEdge } from '../graph.js';
import { placeFlows, WIDE, type FlowBand, type FlowCourse, type FlowSpot } from '../layout/flows.js';
import { fit } from '../scene/fit.js';
import type { Scene, SceneLabel, SceneLink, SceneNode } from '../scene/scene.js';
import { BOX_REACH, shapePath } from '../scene/shapes.js';
import { strokeOf } from '../scene/strokes.js';
import { LABEL_LINE, LABEL_SIZE, wordLabel, type Measure, type Wording } from '../scene/text.js';

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

export interface FlowsScene extends Scene {
  readonly links: readonly FlowLink[];
  /** Further places of each node, as steps from where it is met. */
  readonly echoes: readonly (readonly (readonly [dx: number, dy: number])[])[];
  /** Bars: the node they belong to, x of the middle, top and bottom. */
  readonly bars: readonly {
    readonly node: number;
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
  }[];
  readonly rules: readonly number[];
  readonly columns: readonly [number, number];
  readonly wide: boolean;
  readonly headings: number;
  readonly rest: number | undefined;
}

/** Shapes in a column are of one size. */
const RADIUS = 7.5;
/** Threads of a bundle: of a known quantity as many as its share of the largest, of an unknown one all. */
const THREADS = 7;
const PITCH = 5;
const THREAD = 1.7;
/** Nobody knows where a bundle of unknown quantity ends: its threads grow thin outwards. */
const FADING = [0.5, 0.8, 1.2, 1.7, 1.2, 0.8, 0.5];
/** With more flows than these, bundles are thinner and only what flows is written. */
const MANY = 60;
const FEW_THREADS = 3;
const ARROW = 11;
const ARROW_REST = 4;
/** Names take at most this share of the width where they have a choice. */
const NAMES = 0.2;
const NARROW_NAMES = 0.75;
/** The second line is written smaller and lighter than what is measured. */
const LIGHTER = 0.9;
/** Names take at most this share of the width on either side; bars, arrows and what a bundle shows take this much. */
const NAME_COLUMN = 0.27;
const AROUND = 130;
const AROUND_NARROW = 92;
const LONGEST_WORDS = 260;
/** Free between words and threads, on both sides together. */
const WORDS_APART = 12;
/** Between a shape and its name. */
const NAME = 8;
const ASCENT = 0.86;
/** Operations that wording a name takes, about. */
const WORDING = 400;
/** Left and right of a narrow frame. */
const MARGINS = 14;
/** Pieces of a flattened curve. */
const PIECES = 8;

const round = (value: number): number => Math.round(value * 10) / 10;

/** The preferred way of writing a name in the width wished for, or else the narrowest, cut where it passes `most`. */
const nameIn = (wished: number, most: number, name: string, measure: Measure): Wording | undefined => {
  const wordings = wordLabel(name, measure);
  const found = wordings.find(({ width }) => width <= wished) ?? [...wordings].sort((a, b) => a.width - b.width)[0];
  if (!found || found.width <= most) return found;
  const lines = found.lines.map((line) => fit(line, most, measure));
  return { ...found, lines, width: Math.max(...lines.map(measure)) };
};

/** What flows, on two lines where it must, and how much of it, in this width. */
const wordFlow = (
  [what = '', much]: readonly string[],
  width: number,
  short: boolean,
  measure: Measure,
): FlowLine[] => {
  const lines = short || measure(what) <= width ? [what] : (nameIn(width, width, what, measure)?.lines ?? []);
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
interface DrawnFlow extends Omit<FlowRequest, 'lines'>, FlowBand {
  readonly lines: readonly FlowLine[];
  readonly threads: number;
  readonly many: boolean;
  readonly wide: boolean;
  /** Of the frame. */
  readonly width: number;
}

const drawFlow = (flow: DrawnFlow, edge: GraphEdge, course: FlowCourse, measure: Measure): FlowLink => {
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

/** Builds the display list of a graph's flows. The same input gives the same scene, to the last digit. */
export function* buildFlows(
  graph: Graph,
  flows: readonly FlowRequest[],
  frame: { readonly width: number; readonly height: number },
  measure: Measure,
): Task<FlowsScene> {
  const wide = frame.width >= WIDE;
  const many = flows.length > MANY;
  const most = many ? FEW_THREADS : THREADS;
  const reach = RADIUS * BOX_REACH;
  const longest = (wide ? NAME_COLUMN : 1) * frame.width - 2 * reach - NAME - MARGINS;
  const wordings: (Wording | undefined)[] = [];
  for (const { label } of graph.nodes) {
    wordings.push(nameIn(frame.width * (wide ? NAMES : NARROW_NAMES), longest, label, measure));
    yield WORDING;
  }
  const bodies = wordings.map((wording) => ({
    reach,
    labelWidth: wording?.width ?? 0,
    labelHeight: wording?.height ?? 0,
  }));
  // What two columns of names leave, or what a narrow frame has between two ends of a bundle.
  const names = wide
    ? Math.min(NAME_COLUMN * frame.width, Math.max(0, ...bodies.map(({ labelWidth }) => labelWidth)) + 2 * reach + NAME)
    : 0;
  const room = Math.min(LONGEST_WORDS, frame.width - 2 * names - (wide ? AROUND : AROUND_NARROW));
  const drawn: DrawnFlow[] = [];
  for (const flow of flows) {
    const lines = wordFlow(flow.lines, room, many, measure);
    const threads = flow.share === undefined ? most : Math.max(1, Math.round(flow.share * most));
    drawn.push({
      ...flow,
      lines,
      threads,
      many,
      wide,
      width: frame.width,
      from: graph.ends[2 * flow.edge]!,
      to: graph.ends[2 * flow.edge + 1]!,
      depth: threads * PITCH,
      labelWidth: Math.max(0, ...lines.map(({ text, isWhat }) => measure(text) * (isWhat ? 1 : LIGHTER))),
      labelHeight: (lines.length - 1) * LABEL_LINE + LABEL_SIZE,
    });
    yield WORDING;
  }
  const placement = yield* placeFlows(bodies, drawn, frame);
  const met: (FlowSpot | undefined)[] = graph.nodes.map(() => undefined);
  const echoes = graph.nodes.map((): [number, number][] => []);
  for (const spot of placement.spots) {
    const first = met[spot.node];
    if (first) echoes[spot.node]!.push([round(spot.x - first.x), round(spot.y - first.y)]);
    else met[spot.node] = spot;
  }
  const nodes = graph.nodes.map(({ id, family }, node): SceneNode => {
    const { x, y } = met[node]!;
    return {
      id,
      family,
      x: round(x),
      y: round(y),
      r: RADIUS,
      reach,
      path: shapePath(family),
      links: graph.touching[node]!.length,
    };
  });
  const labels = placement.spots.flatMap(({ node, x, y, name }): SceneLabel[] => {
    const wording = wordings[node];
    if (!wording) return [];
    const out = name === 'after' ? 1 : -1;
    const at = x + out * (reach + NAME);
    const top = y - wording.height / 2;
    const [left, right] = out > 0 ? [at, at + wording.width] : [at - wording.width, at];
    return [
      {
        node,
        lines: wording.lines,
        anchor: out > 0 ? 'start' : 'end',
        x: round(at),
        y: round(top + LABEL_SIZE * ASCENT),
        // With its shape, so that whoever presses an echo presses its actor.
        box: {
          left: Math.min(left, x - reach),
          top: Math.min(top, y - reach),
          right: Math.max(right, x + reach),
          bottom: Math.max(top + wording.height, y + reach),
        },
      },
    ];
  });
  const links: FlowLink[] = [];
  for (const [band, flow] of drawn.entries()) {
    links.push(drawFlow(flow, graph.edges[flow.edge]!, placement.courses[band]!, measure));
    yield WORDING;
  }
  return {
    width: placement.width,
    height: placement.height,
    nodes,
    links,
    labels,
    unlabelled: 0,
    crowded: false,
    echoes,
    bars: placement.spots.flatMap(({ node, bar }) =>
      bar ? [{ node, x: round(bar[0]), top: round(bar[1]), bottom: round(bar[2]) }] : [],
    ),
    rules: placement.rules.map(round),
    columns: placement.columns,
    wide,
    headings: placement.headings,
    rest: placement.rest,
  };
}
