/** The display list of a matrix: cells that hold the links of two actors, or of two families when actors are many. */
import type { Task } from '../../util/slices.js';
import type { Graph } from '../graph.js';
import type { Measure } from '../scene/text.js';
import { buildFamilies } from './matrix-of-families.js';
import { buildActors } from './matrix-of-nodes.js';
import type { MatrixFamily, MatrixScene } from './matrix-scene.js';

/**
 * Builds the display list of a graph as a matrix. The same input gives the same scene, to the last digit.
 *
 * @param families every family that a node may be of, with its name
 */
export function* buildMatrix(
  graph: Graph,
  families: readonly MatrixFamily[],
  frame: { readonly width: number; readonly height: number },
  measure: Measure,
): Task<MatrixScene> {
  const actors = yield* buildActors(graph, frame, measure);
  return actors ?? (yield* buildFamilies(graph, families, frame, measure));
}
