/** sigma with ForceAtlas2 in its worker, which never says that it is done: for 2 seconds, or 20 for thousands. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';

/** @type {import('./peer.mjs').Draw} */
export const draw = async (graph, box) => {
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
  const layout = new FA2Layout(net, { settings: forceAtlas2.inferSettings(net) });
  layout.start();
  await new Promise((resolve) => setTimeout(resolve, graph.labels.length > 1000 ? 20_000 : 2000));
  layout.kill();
  // Drawn once it is laid out: drawn all along, its own drawing starves it where there is no graphics card.
  const sigma = new Sigma(net, box, { allowInvalidContainer: true });
  await new Promise((resolve) => {
    sigma.once('afterRender', resolve);
    sigma.refresh();
  });
  return graph.labels.flatMap((_, node) => [net.getNodeAttribute(node, 'x'), -net.getNodeAttribute(node, 'y')]);
};
