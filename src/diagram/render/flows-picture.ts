/** The display list of flows: bundles of threads between bars, names on both sides, and what flows in each gap. */
import type { Task } from '../../util/slices.js';
import type { Graph } from '../graph.js';
import { placeFlows, WIDE, type FlowSpot, type MoreFlows } from '../layout/flows.js';
import { wordWithin } from '../scene/fit.js';
import { placeNode, round } from '../scene/node.js';
import type { SceneLabel } from '../scene/scene.js';
import { BOX_REACH } from '../scene/shapes.js';
import { ASCENT, LABEL_SIZE, type Measure, type Wording } from '../scene/text.js';
import type { EchoingScene } from './echoes.js';
import { drawFlow, wordFlow, type Bend, type DrawnFlow, type FlowLink, type FlowRequest } from './flow-bundle.js';

export interface FlowsScene extends EchoingScene {
  readonly links: readonly FlowLink[];
  /** Where nodes stand beside bars, or in the roll. */
  readonly spots: readonly FlowSpot[];
  readonly rules: readonly number[];
  readonly columns: readonly [number, number];
  readonly wide: boolean;
  readonly rest: number | undefined;
}

/** Shapes in a column are of one size. */
const RADIUS = 7.5;
const REACH = RADIUS * BOX_REACH;
/** With more flows than these, bundles are thinner and only what flows is written. */
const MANY = 60;
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

/** A name beside its shape. */
const labelOf = ({ node, x, y, out }: FlowSpot, { lines, width, height }: Wording): SceneLabel => {
  const start = x + out * (REACH + NAME);
  const top = y - height / 2;
  const end = start + out * width;
  return {
    node,
    lines,
    anchor: out > 0 ? 'start' : 'end',
    x: round(start),
    y: round(top + LABEL_SIZE * ASCENT),
    // With its shape, so that whoever presses an echo presses its actor.
    box: {
      left: Math.min(end, x - REACH),
      top: Math.min(top, y - REACH),
      right: Math.max(end, x + REACH),
      bottom: Math.max(top + height, y + REACH),
    },
  };
};

/**
 * Builds the display list of a graph's flows. The same input gives the same scene, to the last digit.
 *
 * @param more places and bends what is left
 * @returns undefined where that takes `more`: in a narrow frame, or where flows cross
 */
export function* buildFlows(
  graph: Graph,
  flows: readonly FlowRequest[],
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
  more?: MoreFlows & { readonly bend: Bend },
): Task<FlowsScene | undefined> {
  const wide = width >= WIDE;
  if (!wide && !more) return undefined;
  const longest = (wide ? NAME_COLUMN : 1) * width - 2 * REACH - NAME - MARGINS;
  const wordings: (Wording | undefined)[] = [];
  for (const { label } of graph.nodes) {
    wordings.push(wordWithin(width * (wide ? NAMES : NARROW_NAMES), longest, label, measure));
    yield WORDING;
  }
  const bodies = wordings.map((wording) => ({
    width: wording?.width ?? 0,
    height: Math.max(2 * REACH, wording?.height ?? 0),
  }));
  // What two columns of names leave, or what a narrow frame has between two ends of a bundle.
  const widest = Math.max(0, ...bodies.map((body) => body.width)) + 2 * REACH + NAME;
  const room = wide ? width - 2 * Math.min(NAME_COLUMN * width, widest) - AROUND : width - AROUND_NARROW;
  const bands: DrawnFlow[] = [];
  for (const flow of flows) {
    const ends = [graph.ends[2 * flow.edge]!, graph.ends[2 * flow.edge + 1]!] as const;
    bands.push(wordFlow(flow, ends, Math.min(LONGEST_WORDS, room), flows.length > MANY, measure));
    yield WORDING;
  }
  const placement = yield* placeFlows({ bodies, reach: REACH, bands, width, height }, more);
  if (!placement) return undefined;
  const { spots, courses, rules, ...placed } = placement;
  const met: FlowSpot[] = [];
  const echoes = graph.nodes.map((): [number, number][] => []);
  for (const spot of spots) {
    const first = (met[spot.node] ??= spot);
    if (first !== spot) echoes[spot.node]!.push([round(spot.x - first.x), round(spot.y - first.y)]);
  }
  const links: FlowLink[] = [];
  for (const band of bands) {
    const edge = graph.edges[band.edge]!;
    links.push(drawFlow(band, edge, courses.get(band)!, measure, wide ? width : undefined, more?.bend));
    yield WORDING;
  }
  return {
    ...placed,
    width,
    nodes: graph.nodes.map((node, at) => placeNode(node, met[at]!.x, met[at]!.y, RADIUS, graph.touching[at]!.length)),
    links,
    labels: spots.flatMap((spot) => {
      const wording = wordings[spot.node];
      return wording ? labelOf(spot, wording) : [];
    }),
    unlabelled: 0,
    crowded: false,
    echoes,
    spots,
    rules: rules.map(round),
    wide,
  };
}
