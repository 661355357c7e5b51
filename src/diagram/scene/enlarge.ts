import type { Task } from '../../util/slices.js';
import type { Graph } from '../graph.js';
import { radiusAmong } from './density.js';
import { buildScene, type Scene, type SceneInput } from './scene.js';

import type { Measure } from './text.js';

/**
 * A scene of a network so many times as large: the same places, farther apart. Shapes, strokes and labels keep their
 * size, so that there is room for labels that had none.
 */
export const enlargeScene = (
  graph: Graph,
  { nodes, width, height }: Scene,
  scale: number,
  measure: Measure,
  busy?: Pick<SceneInput, 'fan' | 'lookAround'>,
): Task<Scene> =>
  buildScene(
    {
      ...graph,
      points: Float64Array.from(nodes.flatMap(({ x, y }) => [x * scale, y * scale])),
      width: width * scale,
      height: height * scale,
      radius: radiusAmong(nodes.length, scale),
      ...busy,
    },
    measure,
  );
