/** cytoscape with its own force layout, without animation. */
import cytoscape from 'cytoscape';

/** @type {(graph: import('./peer.mjs').Given, box: HTMLElement, name: string) => Promise<number[]>} */
export const drawWith = async (graph, box, name) => {
  const cy = cytoscape({
    container: box,
    elements: [
      ...graph.labels.map((label, node) => ({ data: { id: `n${node}`, label } })),
      ...graph.pairs.map(([a, b]) => ({ data: { source: `n${a}`, target: `n${b}` } })),
    ],
    style: [
      {
        selector: 'node',
        style: { width: 12, height: 12, 'font-size': 13, ...(graph.labelled && { label: 'data(label)' }) },
      },
    ],
    layout: { name: 'preset' },
  });
  const layout = cy.layout({ name, animate: false });
  const stopped = layout.promiseOn('layoutstop');
  layout.run();
  await stopped;
  await new Promise((resolve) => cy.one('render', resolve));
  return graph.labels.flatMap((_, node) => {
    const { x, y } = cy.getElementById(`n${node}`).position();
    return [x, y];
  });
};

/** @type {import('./peer.mjs').Draw} */
export const draw = (graph, box) => drawWith(graph, box, 'cose');
