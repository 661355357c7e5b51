/** vis-network: stabilised before it is drawn, as it does by default; then physics off. */
import { DataSet } from 'vis-data/peer';
import { Network } from 'vis-network/peer';

/** @type {import('./peer.mjs').Draw} */
export const draw = async (graph, box) => {
  const nodes = new DataSet(graph.labels.map((label, id) => ({ id, ...(graph.labelled && { label }) })));
  const edges = new DataSet(graph.pairs.map(([from, to], id) => ({ id, from, to })));
  const network = new Network(
    box,
    { nodes, edges },
    { nodes: { shape: 'dot', size: 6, font: { size: 13 } }, layout: { randomSeed: 1 }, edges: { smooth: false } },
  );
  await new Promise((resolve) => network.once('stabilizationIterationsDone', resolve));
  network.setOptions({ physics: false });
  await new Promise((resolve) => network.once('afterDrawing', resolve));
  return graph.labels.flatMap((_, node) => {
    const { x, y } = network.getPosition(node);
    return [x, y];
  });
};
