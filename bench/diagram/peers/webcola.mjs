/** WebCola on a canvas: stress majorisation, then overlap removal, as its examples do. */
import { Layout } from 'webcola';
import { drawOnCanvas } from './canvas.mjs';

/** @type {import('./peer.mjs').Draw} */
export const draw = (graph, box) => {
  const nodes = graph.labels.map(() => ({ width: 16, height: 16, x: 0, y: 0 }));
  new Layout()
    .size([box.clientWidth, box.clientHeight])
    .nodes(nodes)
    .links(graph.pairs.map(([source, target]) => ({ source, target })))
    .linkDistance(40)
    .avoidOverlaps(true)
    .handleDisconnected(false)
    .start(30, 0, 10, 0, false);
  return drawOnCanvas(
    graph,
    box,
    nodes.flatMap(({ x, y }) => [x, y]),
  );
};
