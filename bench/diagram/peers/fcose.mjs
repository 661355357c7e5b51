/** cytoscape with fCoSE, its best layout for undirected networks, without animation. */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { drawWith } from './cytoscape.mjs';

cytoscape.use(fcose);

/** @type {import('./peer.mjs').Draw} */
export const draw = (graph, box) => drawWith(graph, box, 'fcose');
