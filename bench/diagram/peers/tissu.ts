/** The kit's own diagram: from the graph to the picture in the page, in slices that leave the page its turn. */
import { render, svg } from 'lit';
import { buildGraph, type Graph } from '../../../src/diagram/graph.js';
import { busy } from '../../../src/diagram/render/busy.js';
import { compose, sketch } from '../../../src/diagram/render/picture.js';
import { renderScene } from '../../../src/diagram/render/render-scene.js';
import { LABEL_SIZE } from '../../../src/diagram/scene/text.js';
import { startSlices, step, type Task } from '../../../src/util/slices.js';

const FAMILIES = ['firms', 'local-authorities', 'state', 'training-research', 'networks', 'finance', 'society'];
/** Room for a name in bold, as in the element's `measureIn`. */
const BOLDER = 1.1;
const TURN = 12;
const SLICE = 60_000;

export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

export const run = async <T>(task: Task<T>): Promise<T> => {
  const job = startSlices(task);
  for (;;) {
    // First too, as the element does.
    await turn();
    const until = performance.now() + TURN;
    while (performance.now() < until) if (step(job, SLICE)) return job.result!;
  }
};

export interface Given {
  readonly labels: readonly string[];
  readonly pairs: readonly (readonly [number, number])[];
}

export const graphOf = ({ labels, pairs }: Given): Graph =>
  buildGraph(
    labels.map((label, node) => ({ id: `n${node}`, label, family: FAMILIES[node % FAMILIES.length]! })),
    pairs.map(([a, b], edge) => ({
      id: `e${edge}`,
      from: `n${a}`,
      to: `n${b}`,
      degree: edge % 6,
      announced: false,
      faint: false,
      directed: false,
    })),
  );

export const draw = async ({ labels, pairs }: Given, box: HTMLElement): Promise<object> => {
  const graph = graphOf({ labels, pairs });
  const frame = { width: box.clientWidth, height: box.clientHeight };
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = `${LABEL_SIZE}px sans-serif`;
  const known = new Map<string, number>();
  const widthOf = (word: string): number => {
    const width = known.get(word) ?? BOLDER * pen.measureText(word).width;
    known.set(word, width);
    return width;
  };
  const measure = (text: string): number => {
    const words = text.split(' ');
    return words.reduce((sum, word) => sum + widthOf(word), (words.length - 1) * widthOf(' '));
  };
  const drawing = await run(sketch(graph, busy.aspectFor(frame.width, labels.length), busy.drawOf(labels.length)));
  const scene = await run(compose(graph, drawing, frame, measure, busy));
  // As the element does: what comes of it is drawn in a turn of its own.
  await turn();
  const view = {
    chosen: -1,
    stop: 0,
    entered: false,
    lit: new Set<never>(),
    toneOf: () => '',
    linkTone: () => '',
    nodeTone: () => '',
    extra: [],
    order: scene.nodes.map((_, node) => node),
    labelOf: (node: number) => labels[node]!,
    nameOf: (node: number) => labels[node]!,
  };
  render(
    svg`<svg viewBox="0 0 ${scene.width} ${scene.height}" width=${scene.width} height=${scene.height}>${renderScene(scene, view)}</svg>`,
    box,
  );
  return {
    points: scene.nodes.flatMap(({ x, y }) => [x, y]),
    radii: scene.nodes.map(({ reach }) => reach),
    boxes: scene.labels.map(({ box: { left, top, right, bottom } }) => [left, top, right, bottom]),
  };
};
