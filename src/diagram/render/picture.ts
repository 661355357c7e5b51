import { seededRandom } from '../../util/random.js';
import type { Task } from '../../util/slices.js';
import type { Graph } from '../graph.js';
import {
  EVERY_PAIR,
  FEW,
  fitNetwork,
  untangle,
  type Body,
  type DrawLarge,
  type Drawing as Sketch,
  type NetworkTopology,
  type Polish,
  type Room,
} from '../layout/network.js';
import { buildScene, type Scene } from '../scene/scene.js';
import { BOX_REACH, radiusAmong } from '../scene/shapes.js';
import { wordLabel, type Measure } from '../scene/text.js';

export { EVERY_PAIR, FEW };
export type { Sketch };

/** Everybody sees the same picture. */
const SEED = 20231;

const topologyOf = ({ neighbours, ends, edges }: Graph): NetworkTopology => ({
  neighbours,
  ends,
  pulls: Float64Array.from(edges, ({ degree, faint }) => (faint ? 0 : (degree ?? 1))),
});

/** Up to this many nodes every label is given its room; beyond, less and less, and none to a crowd. */
const ALL_LABELS = 72;
const CROWD = 172;
const SLACK = 2;
const SLACK_OF_CROWD = 4.2;
/** How often a drawing is tried again when a label found no place, and by how much taller labels are then taken for. */
const ATTEMPTS = 8;
const MORE_ROOM = 0.25;

/** Share of its room that a label is given. */
const shareOfRoom = (count: number): number => Math.min(1, Math.max(0, (CROWD - count) / (CROWD - ALL_LABELS)));

/** How a drawing is fitted in, by its number of nodes: freely, in a crowd as it is, and of thousands as dots. */
const roomFor = (count: number): Pick<Room, 'gap' | 'rounds' | 'stretch' | 'shortest'> => {
  if (count > EVERY_PAIR) return { gap: 0.8, rounds: 0, stretch: 1.3, shortest: 2 };
  return shareOfRoom(count) > 0
    ? { gap: 8, rounds: 96, stretch: 1.9, shortest: 56 }
    : { gap: 4, rounds: 24, stretch: 1.15, shortest: 56 };
};

const bodiesOf = ({ nodes, touching }: Graph, measure: Measure, room: number): Body[] =>
  nodes.map(({ label }, index) => {
    const share = shareOfRoom(nodes.length);
    const [wording] = share === 0 ? [] : wordLabel(label, measure);
    const radius = BOX_REACH * radiusAmong(nodes.length)(touching[index]!.length);
    return { radius, labelWidth: (wording?.width ?? 0) * share, labelHeight: (wording?.height ?? 0) * room * share };
  });

/** The height at which every node finds room, in a frame of this width. */
export const heightFor = (bodies: readonly Body[], width: number): number => {
  const area = bodies.reduce(
    (sum, { radius, labelWidth, labelHeight }) =>
      sum + (2 * radius + labelWidth + 26) * (Math.max(2 * radius, labelHeight) + 18),
    0,
  );
  const share = shareOfRoom(bodies.length);
  return Math.ceil((area * (share * SLACK + (1 - share) * SLACK_OF_CROWD)) / width);
};

/** Proportions of a sketch: those of a page, those of a crowd in a page, or of a column for narrow frames. */
const ASPECTS = { page: 1.4, poster: 0.8, column: 0.5 };
export type SketchShape = keyof typeof ASPECTS;
const COLUMN = 480;
/** From this width on so many nodes find room in a page. */
const PAGE_OF_CROWD = 1000;

/** The proportions that suit a frame of this width and so many nodes. */
export const shapeFor = (width: number, count = 0): SketchShape => {
  if (width < COLUMN) return 'column';
  return count > CROWD && width < PAGE_OF_CROWD ? 'poster' : 'page';
};

/** The part of the work that depends on the graph and the proportions alone; kept across resizes. */
export const sketch = (graph: Graph, shape: SketchShape, polish?: Polish, large?: DrawLarge): Task<Sketch> =>
  untangle(topologyOf(graph), ASPECTS[shape], seededRandom(SEED), polish, large);

/** From a sketch to what is drawn, in a frame of this width and at least this height. */
export function* compose(
  graph: Graph,
  drawing: Sketch,
  frame: { readonly width: number; readonly height: number },
  measure: Measure,
): Task<Scene> {
  const topology = topologyOf(graph);
  let best: Scene | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const bodies = bodiesOf(graph, measure, 1 + attempt * MORE_ROOM);
    const isLarge = bodies.length > EVERY_PAIR;
    const height = isLarge ? frame.height : Math.max(frame.height, heightFor(bodies, frame.width));
    const placement = yield* fitNetwork(drawing, topology, bodies, {
      width: frame.width,
      height,
      least: frame.height,
      ...roomFor(graph.nodes.length),
    });
    const radius = radiusAmong(graph.nodes.length);
    const scene = yield* buildScene({ ...graph, ...placement, radius, named: !isLarge }, measure);
    if (!best || scene.unlabelled < best.unlabelled) best = scene;
    if (scene.unlabelled === 0 || graph.nodes.length > ALL_LABELS) break;
  }
  return best!;
}
