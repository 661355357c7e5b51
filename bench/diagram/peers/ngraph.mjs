/** ngraph.forcelayout on a canvas: steps until it says that it is stable, 1,000 at most. */
import createLayout from 'ngraph.forcelayout';
import createGraph from 'ngraph.graph';
import { drawOnCanvas } from './canvas.mjs';

/** @type {import('./peer.mjs').Draw} */
export const draw = (graph, box) => {
  const net = createGraph();
  graph.labels.forEach((_, node) => net.addNode(node));
  for (const [a, b] of graph.pairs) net.addLink(a, b);
  const layout = createLayout(net);
  for (let turn = 0; turn < (graph.labels.length > 1000 ? 300 : 1000); turn++) if (layout.step()) break;
  return drawOnCanvas(
    graph,
    box,
    graph.labels.flatMap((_, node) => {
      const { x, y } = layout.getNodePosition(node);
      return [x, y];
    }),
  );
};
