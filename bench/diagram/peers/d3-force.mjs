/** Bare d3-force on a canvas: 300 ticks in one go, as its documentation does for a static picture. */
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { drawOnCanvas } from './canvas.mjs';

/** @type {import('./peer.mjs').Draw} */
export const draw = (graph, box) => {
  const nodes = graph.labels.map((_, id) => ({ id, x: NaN, y: NaN }));
  const links = graph.pairs.map(([source, target]) => ({ source, target }));
  forceSimulation(nodes)
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .stop()
    .tick(300);
  return drawOnCanvas(
    graph,
    box,
    nodes.flatMap(({ x, y }) => [x, y]),
  );
};
