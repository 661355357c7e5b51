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
  type Polish,
} from '../layout/network.js';
import { buildScene, wordNodes, type Scene } from '../scene/scene.js';
import { BOX_REACH, radiusAmong } from '../scene/shapes.js';
import type { Measure, Wording } from '../scene/text.js';

export { EVERY_PAIR, FEW };
export type { Sketch };

/** Everybody sees the same picture. */
const SEED = 20231;

/** Up to this many nodes every label is given its room; beyond, none is. */
const CROWD = 100;
const SLACK = 2;
const SLACK_OF_CROWD = 4.2;
/** How often a drawing is tried again when a label found no place, and by how much taller labels are then taken for. */
const ATTEMPTS = 8;
const MORE_ROOM = 0.25;

/** How a drawing is fitted in; of thousands as dots. */
const ROOM = { gap: 4, rounds: 24, shortest: 56 };
const ROOM_OF_THOUSANDS = { gap: 0.8, rounds: 0, shortest: 2 };

const bodiesOf = ({ nodes, touching }: Graph, wordings: readonly (readonly Wording[])[], room: number): Body[] =>
  nodes.map((_, index) => {
    const [{ width, height } = { width: 0, height: 0 }] = nodes.length > CROWD ? [] : wordings[index]!;
    const radius = BOX_REACH * radiusAmong(nodes.length)(touching[index]!.length);
    return { radius, labelWidth: width, labelHeight: height * room };
  });

/** The height at which every node finds room, in a frame of this width. */
const heightFor = (bodies: readonly Body[], width: number): number => {
  const area = bodies.reduce(
    (sum, { radius, labelWidth, labelHeight }) =>
      sum + (2 * radius + labelWidth + 26) * (Math.max(2 * radius, labelHeight) + 18),
    0,
  );
  return Math.ceil((area * (bodies.length > CROWD ? SLACK_OF_CROWD : SLACK)) / width);
};

/** Width over height of a sketch: that of a page, of a crowd in a page, or of a column for narrow frames. */
const PAGE = 1.4;
const POSTER = 0.8;
const COLUMN = 0.5;
const NARROW = 480;
/** From this width on a crowd finds room in a page. */
const PAGE_OF_CROWD = 1000;

/** Width over height of a sketch that suits a frame of this width and so many nodes. */
export const aspectFor = (width: number, count = 0): number => {
  if (width < NARROW) return COLUMN;
  return count > CROWD && width < PAGE_OF_CROWD ? POSTER : PAGE;
};

/** The part of the work that depends on the graph and the proportions alone; kept across resizes. */
export const sketch = (graph: Graph, aspect: number, polish?: Polish, large?: DrawLarge): Task<Sketch> =>
  untangle(graph, aspect, seededRandom(SEED), polish, large);

/** From a sketch to what is drawn, in a frame of this width and at least this height. */
export function* compose(
  graph: Graph,
  drawing: Sketch,
  frame: { readonly width: number; readonly height: number },
  measure: Measure,
): Task<Scene> {
  const count = graph.nodes.length;
  const isLarge = count > EVERY_PAIR;
  const radius = radiusAmong(count);
  // Of thousands whoever draws them names those that are seen.
  const wordings = isLarge ? [] : wordNodes(graph, measure);
  let best: Scene | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const bodies = bodiesOf(graph, wordings, 1 + attempt * MORE_ROOM);
    const placement = yield* fitNetwork(drawing, graph.ends, bodies, {
      width: frame.width,
      height: isLarge ? frame.height : Math.max(frame.height, heightFor(bodies, frame.width)),
      least: frame.height,
      ...(isLarge ? ROOM_OF_THOUSANDS : ROOM),
    });
    const scene = yield* buildScene({ ...graph, ...placement, radius, wordings }, measure);
    if (!best || scene.unlabelled < best.unlabelled) best = scene;
    if (scene.unlabelled === 0 || count > CROWD) break;
  }
  return best!;
}
