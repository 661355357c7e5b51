import { minimalStandard } from '../../util/random.js';
import type { Task } from '../../util/slices.js';
import type { Graph } from '../graph.js';
import type { drawLarge } from '../layout/large.js';
import {
  EVERY_PAIR,
  FEW,
  fitNetwork,
  untangle,
  type Body,
  type Draw,
  type Drawing as Sketch,
  type Outline,
  type Room,
} from '../layout/network.js';
import type { LookAround } from '../scene/labels.js';
import { buildScene, wordNodes, type Scene, type SceneInput } from '../scene/scene.js';
import { BOX_REACH, nodeRadius } from '../scene/shapes.js';
import type { Measure } from '../scene/text.js';

export { EVERY_PAIR, FEW };
export type { Outline, Sketch };

/** Everybody sees the same picture. */
const SEED = 20231;

/** How nodes and names are spread in a frame. */
export interface Density extends Pick<Room, 'gap' | 'rounds' | 'shortest'> {
  /** Nominal radius of a node with so many links. */
  readonly radius: (links: number) => number;
  /** Whether labels are given their room. */
  readonly isNamed: boolean;
  /** Whether there are labels: of thousands whoever draws them names those that are seen. */
  readonly isWorded: boolean;
  /** The height at which every node finds room, in a frame of this width. */
  readonly heightFor: (bodies: readonly Body[], width: number) => number;
}

/** What few networks need: those of many nodes, of several links between two, or of a link of one with itself. */
export interface Busy {
  /** How parts are drawn of a network of so many nodes, of thousands by `large`. */
  readonly drawOf: (count: number, large?: typeof drawLarge) => Draw;
  readonly aspectFor: (width: number, count: number) => number;
  readonly fan: NonNullable<SceneInput['fan']>;
  readonly lookAround: LookAround;
  readonly densityOf: (count: number) => Density;
}

/** Surface that nodes want with their names. */
export const surfaceOf = (bodies: readonly Body[]): number =>
  bodies.reduce((sum, { width, height }) => sum + (width + 26) * (height + 18), 0);

const SLACK = 2;
export const USUAL: Density = {
  gap: 4,
  rounds: 24,
  shortest: 56,
  radius: nodeRadius,
  isNamed: true,
  isWorded: true,
  heightFor: (bodies, width) => Math.ceil((surfaceOf(bodies) * SLACK) / width),
};

/** How often a drawing is tried again when a label found no place, and by how much taller labels are then taken for. */
const ATTEMPTS = 8;
const MORE_ROOM = 0.25;

/** True where a network needs nothing of what `busy` has. */
export const isPlain = ({ nodes, edges, neighbours }: Graph): boolean =>
  nodes.length <= FEW && 2 * edges.length === neighbours.flat().length;

/** Width over height of a sketch: that of a page, or of a column for narrow frames. */
const PAGE = 1.4;
const COLUMN = 0.5;
const NARROW = 480;

/** Width over height of a sketch that suits a frame of this width. */
export const aspectFor = (width: number): number => (width < NARROW ? COLUMN : PAGE);

/** The part of the work that depends on the graph and the proportions alone; kept across resizes. */
export const sketch = (graph: Outline, aspect: number, draw?: Draw): Task<Sketch> =>
  untangle(graph, aspect, minimalStandard(SEED), draw);

/**
 * From a sketch to what is drawn, in a frame of this width and at least this height.
 * @param busy for networks that are not plain; where it cannot be had they are drawn all the same, less clearly
 */
export function* compose(
  graph: Graph,
  drawing: Sketch,
  frame: { readonly width: number; readonly height: number },
  measure: Measure,
  busy?: Busy,
): Task<Scene> {
  const density = busy?.densityOf(graph.nodes.length) ?? USUAL;
  const { radius, isNamed, isWorded } = density;
  const wordings = isWorded ? yield* wordNodes(graph, measure) : [];
  let best: Scene | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const bodies = graph.touching.map((links, node): Body => {
      const [{ width, height } = { width: 0, height: 0 }] = isNamed ? wordings[node]! : [];
      const own = BOX_REACH * radius(links.length);
      return {
        radius: own,
        width: width + 2 * own,
        height: Math.max(height * (1 + attempt * MORE_ROOM), 2 * own),
      };
    });
    const placement = yield* fitNetwork(drawing, graph.ends, bodies, {
      ...density,
      width: frame.width,
      height: Math.max(frame.height, density.heightFor(bodies, frame.width)),
      least: frame.height,
    });
    const scene = yield* buildScene({ ...graph, ...placement, ...busy, radius, wordings }, measure);
    if (!best || scene.unlabelled < best.unlabelled) best = scene;
    if (scene.unlabelled === 0 || !isNamed) break;
  }
  return best!;
}
