/** The display list of rings: the scene of their nodes and links, the threads they sit on, and their names. */
import type { Task } from '../../util/slices.js';
import type { Graph } from '../graph.js';
import type { PlaceRings, RingBody, RingThread } from '../layout/rings.js';
import { buildScene, type Scene, type SceneInput } from '../scene/scene.js';
import { BOX_REACH } from '../scene/shapes.js';
import { wordLabel, type Measure } from '../scene/text.js';

/** What the rings are called, from the innermost; and how the graph is spread over them. */
export interface RingsRequest extends Pick<SceneInput, 'fan' | 'lookAround'> {
  readonly graph: Graph;
  /** Names of the rings, from the innermost. */
  readonly names: readonly string[];
  /** Which ring each node sits on. */
  readonly rings: readonly number[];
  /** Which sector each node is in. */
  readonly sectors: readonly number[];
}

export interface RingsScene extends Scene {
  readonly threads: readonly RingThread[];
}

/** Shapes on rings differ less in size than those of a network: a hub must not cover its neighbours. */
const LARGEST = 13;
const radius = (links: number): number => Math.min(LARGEST, 7 + Math.sqrt(links));

/** How often rings are tried again when a label found no place, and how much more room each time. */
const ATTEMPTS = 5;
const MORE_ROOM = 0.15;
/** Above this many nodes a label may be left out. */
const ALL_LABELS = 72;
/** Operations that wording a name takes, about. */
const WORDING = 400;
/** Names of rings are a little smaller than labels: the measure is that of labels. */
const NAME_HEIGHT = 18;

/**
 * Builds the display list of a graph on rings. The same input gives the same scene, to the last digit.
 *
 * @returns undefined where `place` cannot place them
 */
export function* buildRings(
  { graph, names, rings, sectors, fan, lookAround }: RingsRequest,
  frame: { readonly width: number; readonly height: number },
  measure: Measure,
  place: PlaceRings,
): Task<RingsScene | undefined> {
  const bodies: RingBody[] = [];
  for (const [node, { label }] of graph.nodes.entries()) {
    const [wording] = wordLabel(label, measure);
    bodies.push({
      ring: rings[node]!,
      sector: sectors[node]!,
      reach: BOX_REACH * radius(graph.touching[node]!.length),
      labelWidth: wording?.width ?? 0,
      labelHeight: wording?.height ?? 0,
    });
    yield WORDING;
  }
  const widths = names.map(measure);
  let best: RingsScene | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const placement = yield* place(bodies, { ...frame, names: widths }, 1 + attempt * MORE_ROOM);
    if (!placement) return undefined;
    const taken = placement.threads.flatMap(({ ring, name }) => {
      if (!name) return [];
      const [x, y] = name;
      const [wide, high] = [widths[ring]! / 2 + 4, NAME_HEIGHT / 2];
      return [{ left: x - wide, top: y - high, right: x + wide, bottom: y + high }];
    });
    const scene = yield* buildScene({ ...graph, ...placement, radius, taken, fan, lookAround }, measure);
    if (!best || scene.unlabelled < best.unlabelled) best = { ...scene, threads: placement.threads, crowded: true };
    if (best.unlabelled === 0 || bodies.length > ALL_LABELS) break;
  }
  return best;
}
