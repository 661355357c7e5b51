import { buildGraph, type Graph } from '../../src/diagram/graph.js';
import { busy } from '../../src/diagram/render/busy.js';
import { compose, aspectFor, isPlain, sketch } from '../../src/diagram/render/picture.js';
import type { Scene } from '../../src/diagram/scene/scene.js';
import { measureRoughly } from '../../src/diagram/scene/text.js';
import { BOX_REACH } from '../../src/diagram/scene/shapes.js';
import { viewNetwork } from '../../src/components/cooperation-diagram/network-view.js';
import type { Network } from '../../src/model/schemas/network.js';
import { seededRandom } from '../seeded-random.js';
import { finish } from '../../src/util/slices.js';

const FAMILIES = ['firms', 'local-authorities', 'state', 'training-research', 'networks', 'finance', 'society', '?'];
const WORDS = ['Agence', 'de', 'l’eau', 'Syndicat', 'Saur', 'Métropole', 'Aix-Marseille', 'Club', 'des', 'industriels'];

/** A graph made by chance, with what networks may hold: parts, self links, several links between two nodes. */
export const randomGraph = (seed: number, most = 60): Graph => {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const count = below(most + 1);
  const nodes = Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    label: Array.from({ length: below(6) }, () => WORDS[below(WORDS.length)]!).join(' '),
    family: FAMILIES[below(FAMILIES.length)]!,
  }));
  const edges = Array.from({ length: count === 0 ? 0 : below(2 * count) }, (_, at) => ({
    id: `e${at}`,
    // Half of them lean on the first nodes: real networks have hubs.
    from: `n${below(random() < 0.5 ? Math.min(3, count) : count)}`,
    to: `n${below(count)}`,
    degree: random() < 0.2 ? undefined : below(6),
    announced: random() < 0.2,
    faint: random() < 0.2,
    directed: random() < 0.5,
  }));
  return buildGraph(nodes, edges);
};

export const graphOf = (network: Network): Graph => viewNetwork(network, {}).graph;

/** The scene of a graph in a frame. */
export const sceneOf = (graph: Graph, width = 880, height = 640): Scene => {
  const count = graph.nodes.length;
  const shape = isPlain(graph) ? aspectFor(width) : busy.aspectFor(width, count);
  const drawing = finish(sketch(graph, shape, isPlain(graph) ? undefined : busy.drawOf(count)));
  return finish(compose(graph, drawing, { width, height }, measureRoughly, isPlain(graph) ? undefined : busy));
};

/** Pairs of nodes whose boxes overlap. */
export const overlappingNodes = ({ nodes }: Scene): string[] =>
  nodes.flatMap((a, at) =>
    nodes.slice(at + 1).flatMap((b) => {
      const least = (a.r + b.r) * BOX_REACH;
      return Math.abs(a.x - b.x) < least && Math.abs(a.y - b.y) < least ? [`${a.id} and ${b.id}`] : [];
    }),
  );

/** Labels that meet another label, a node that is not theirs, or the edge of the frame. */
export const clashingLabels = ({ labels, nodes, width, height }: Scene): string[] =>
  labels.flatMap(({ node, box }, at) => {
    const name = nodes[node]!.id;
    const others = labels.slice(at + 1).filter(({ box: other }) => {
      return box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
    });
    const covered = nodes.filter(({ x, y, r }, index) => {
      const nearest = [Math.min(box.right, Math.max(box.left, x)) - x, Math.min(box.bottom, Math.max(box.top, y)) - y];
      return index !== node && Math.hypot(...nearest) < r * 0.85;
    });
    const outside = box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;
    return [
      ...others.map((other) => `${name} meets the label of ${nodes[other.node]!.id}`),
      ...covered.map(({ id }) => `${name} covers ${id}`),
      ...(outside ? [`${name} leaves the frame`] : []),
    ];
  });
