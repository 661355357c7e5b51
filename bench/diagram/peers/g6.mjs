/** G6 with its d3-force layout, without animation. */
import { Graph } from '@antv/g6';

/** @type {import('./peer.mjs').Draw} */
export const draw = async (graph, box) => {
  const net = new Graph({
    container: box,
    width: box.clientWidth,
    height: box.clientHeight,
    animation: false,
    data: {
      nodes: graph.labels.map((label, node) => ({
        id: `n${node}`,
        style: { size: 12, ...(graph.labelled && { labelText: label }) },
      })),
      edges: graph.pairs.map(([a, b]) => ({ source: `n${a}`, target: `n${b}` })),
    },
    layout: { type: 'd3-force', animation: false },
  });
  await net.render();
  return graph.labels.flatMap((_, node) => net.getElementPosition(`n${node}`).slice(0, 2));
};
