/** sigma with ForceAtlas2 in its worker, which never says that it is done: for 2 seconds, or 20 for thousands. */
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import { drawWith } from './sigma.mjs';

/** @type {import('./peer.mjs').Draw} */
export const draw = (graph, box) =>
  drawWith(graph, box, async (net, settings) => {
    const layout = new FA2Layout(net, { settings });
    layout.start();
    await new Promise((resolve) => setTimeout(resolve, graph.labels.length > 1000 ? 20_000 : 2000));
    layout.kill();
  });
