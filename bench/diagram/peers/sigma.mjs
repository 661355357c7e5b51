/** sigma with ForceAtlas2, 200 steps in one go with the settings it infers. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';

/**
 * @param {import('./peer.mjs').Given} graph
 * @param {HTMLElement} box
 * @param {(net: Graph, settings: import('graphology-layout-forceatlas2').ForceAtlas2Settings) => unknown} layOut
 * @returns {Promise<number[]>}
 */
export const drawWith = async (graph, box, layOut) => {
  const net = new Graph();
  graph.labels.forEach((label, node) =>
    net.addNode(node, {
      x: graph.chance(),
      y: graph.chance(),
      size: 6,
      color: '#336',
      ...(graph.labelled && { label }),
    }),
  );
  for (const [a, b] of graph.pairs) net.addEdge(a, b);
  // Drawn once it is laid out: drawn all along, its own drawing starves a worker where there is no graphics card.
  await layOut(net, forceAtlas2.inferSettings(net));
  const sigma = new Sigma(net, box, { allowInvalidContainer: true });
  await new Promise((resolve) => {
    sigma.once('afterRender', resolve);
    sigma.refresh();
  });
  return graph.labels.flatMap((_, node) => [net.getNodeAttribute(node, 'x'), -net.getNodeAttribute(node, 'y')]);
};

/** @type {import('./peer.mjs').Draw} */
export const draw = (graph, box) =>
  drawWith(graph, box, (net, settings) => forceAtlas2.assign(net, { iterations: 200, settings }));
