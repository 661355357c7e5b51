/** The display list of flows: bundles of threads between bars, names on both sides, and what flows in each gap. */
import type { Task } from '../../util/slices.js';
import type { Graph } from '../graph.js';
import { placeFlows, WIDE, type FlowSpot } from '../layout/flows.js';
import { wordWithin } from '../scene/fit.js';
import { placeNode, round } from '../scene/node.js';
import type { SceneLabel } from '../scene/scene.js';
import { BOX_REACH } from '../scene/shapes.js';
import { ASCENT, LABEL_LINE, LABEL_SIZE, type Measure, type Wording } from '../scene/text.js';
import type { EchoingScene } from './echoes.js';
import { drawFlow, LIGHTER, PITCH, wordFlow, type DrawnFlow, type FlowLink, type FlowRequest } from './flow-bundle.js';

export interface FlowsScene extends EchoingScene {
  readonly links: readonly FlowLink[];
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
/** With more flows than these, bundles are thinner and only what flows is written. */
const MANY = 60;
const FEW_THREADS = 3;
/** Names take at most this share of the width where they have a choice. */
const NAMES = 0.2;
const NARROW_NAMES = 0.75;
/** Names take at most this share of the width on either side; bars, arrows and what a bundle shows take this much. */
const NAME_COLUMN = 0.27;
const AROUND = 130;
const AROUND_NARROW = 92;
const LONGEST_WORDS = 260;
/** Between a shape and its name. */
const NAME = 8;
/** Operations that wording a name takes, about. */
const WORDING = 400;
/** Left and right of a narrow frame. */
const MARGINS = 14;

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
    wordings.push(wordWithin(frame.width * (wide ? NAMES : NARROW_NAMES), longest, label, measure));
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
  const nodes = graph.nodes.map((node, at) =>
    placeNode(node, met[at]!.x, met[at]!.y, RADIUS, graph.touching[at]!.length),
  );
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
