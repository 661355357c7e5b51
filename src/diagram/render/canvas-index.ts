import type { Task } from '../../util/slices.js';
import { nearBoxes } from '../scene/near.js';
import type { Box } from '../scene/labels.js';
import type { Scene } from '../scene/scene.js';

/** What a scene of thousands is looked up by: what lies in a part of it, and whose name comes first. */
export interface SceneIndex {
  /** Indexes of the nodes in a part of the scene, some a little outside; all of them when it is large. */
  readonly nodesIn: (view: Box) => ArrayLike<number>;
  readonly linksIn: (view: Box) => ArrayLike<number>;
  /** Rank of each node by its links: 0 for the one with most. */
  readonly rank: Int32Array;
}

/** A part that covers so much of the scene is taken as the whole: asking would take longer than drawing. */
const WHOLE = 0.6;

export function* indexScene({ nodes, links, width, height }: Scene): Task<SceneIndex> {
  const everyNode = Int32Array.from(nodes.keys());
  const everyLink = Int32Array.from(links.keys());
  const cell = Math.max(width, height) / 32;
  const nodeBoxes = yield* nearBoxes(
    nodes.map(({ x, y, reach }) => ({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach })),
    cell,
  );
  yield 64 * nodes.length;
  const linkBoxes = yield* nearBoxes(
    links.map(({ chain }) => {
      const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
      for (let at = 0; at < chain.length; at += 2) {
        // A pair of `NaN` parts one piece from the next.
        if (Number.isNaN(chain[at])) continue;
        box.left = Math.min(box.left, chain[at]!);
        box.right = Math.max(box.right, chain[at]!);
        box.top = Math.min(box.top, chain[at + 1]!);
        box.bottom = Math.max(box.bottom, chain[at + 1]!);
      }
      return box;
    }),
    cell,
  );
  yield 64 * links.length;
  const isWhole = (view: Box): boolean => (view.right - view.left) * (view.bottom - view.top) >= WHOLE * width * height;
  const order = [...everyNode].sort((a, b) => nodes[b]!.links - nodes[a]!.links || a - b);
  const rank = new Int32Array(nodes.length);
  order.forEach((node, place) => (rank[node] = place));
  return {
    nodesIn: (view) => (isWhole(view) ? everyNode : nodeBoxes(view)),
    linksIn: (view) => (isWhole(view) ? everyLink : linkBoxes(view)),
    rank,
  };
}
