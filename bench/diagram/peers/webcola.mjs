/**
 * WebCola on a canvas: stress majorisation, then overlap removal, as its examples do. Link lengths are those that it
 * works out from the graph, which draws communities best; places begin by chance, for from one point (its default) it
 * does not unfold.
 */
import { Layout } from 'webcola';
import { drawOnCanvas } from './canvas.mjs';

/** @type {import('./peer.mjs').Draw} */
export const draw = (graph, box) => {
  const [width, height] = [box.clientWidth, box.clientHeight];
  const nodes = graph.labels.map(() => ({
    width: 16,
    height: 16,
    x: graph.chance() * width,
    y: graph.chance() * height,
  }));
  new Layout()
    .size([width, height])
    .nodes(nodes)
    .links(graph.pairs.map(([source, target]) => ({ source, target })))
    .symmetricDiffLinkLengths(20)
    .avoidOverlaps(true)
    .handleDisconnected(true)
    .start(100, 0, 50, 0, false);
  return drawOnCanvas(
    graph,
    box,
    nodes.flatMap(({ x, y }) => [x, y]),
  );
};
