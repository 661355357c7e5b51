import assert from 'node:assert/strict';
import test from 'node:test';
import { plantedGraph } from '../../bench/diagram/graphs.js';
import { buildGraph, type Graph } from '../../src/diagram/graph.js';
import type { Scene } from '../../src/diagram/scene/scene.js';
import type { Random } from '../../src/util/random.js';
import { seededRandom } from '../seeded-random.js';
import { seineNetwork, workshopNetwork } from '../fixtures/networks.js';
import { graphOf, sceneOf } from './random-graph.js';

const FAMILIES = ['firms', 'local-authorities', 'state', 'training-research', 'networks'];

const shuffled = <Item>(items: readonly Item[], random: Random): Item[] => {
  const order = [...items];
  for (let rest = order.length - 1; rest > 0; rest--) {
    const drawn = Math.floor(random() * (rest + 1));
    [order[rest], order[drawn]] = [order[drawn]!, order[rest]!];
  }
  return order;
};

const withFamilies = ({ nodes, edges }: Graph, families: readonly string[]): Graph =>
  buildGraph(
    nodes.map((node, at) => ({ ...node, family: families[at]! })),
    edges,
  );

/** Mean distance within a family over that between two, whatever the families the scene was drawn with. */
const within = ({ nodes }: Scene, families: readonly string[]): number => {
  const [own, others] = [
    { sum: 0, count: 0 },
    { sum: 0, count: 0 },
  ];
  nodes.forEach((a, at) => {
    for (const [rank, b] of nodes.slice(0, at).entries()) {
      const tally = families[at] === families[rank] ? own : others;
      tally.sum += Math.hypot(a.x - b.x, a.y - b.y);
      tally.count++;
    }
  });
  return own.sum / own.count / (others.sum / others.count);
};

/** Share of nodes whose nearest, of those that no link ties them to, is of their family. */
const besideKin = ({ nodes }: Scene, { neighbours }: Graph, families: readonly string[]): number => {
  const kin = nodes.filter((a, at) => {
    const tied = new Set([at, ...neighbours[at]!]);
    const far = (other: number): number => Math.hypot(a.x - nodes[other]!.x, a.y - nodes[other]!.y);
    const nearest = [...nodes.keys()]
      .filter((other) => !tied.has(other))
      .reduce((best, other) => (far(other) < far(best) ? other : best));
    return families[nearest] === families[at];
  });
  return kin.length / nodes.length;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const drawnBy = (graph: Graph, families: readonly string[]): Scene => sceneOf(withFamilies(graph, families), 1280, 800);

/** Nodes whose families are drawn by lot: the ties say nothing of them. */
const lottery = (count: number, seed: number): { readonly graph: Graph; readonly families: readonly string[] } => {
  const { labels, ends } = plantedGraph({ count, links: 1.5 * count, communities: 4, seed });
  const random = seededRandom(seed);
  const graph = buildGraph(
    labels.map((label, at) => ({ id: `n${at}`, label, family: '' })),
    Array.from({ length: ends.length / 2 }, (_, link) => ({
      ...{ id: `e${link}`, from: `n${ends[2 * link]!}`, to: `n${ends[2 * link + 1]!}`, degree: link % 6 },
      ...{ announced: false, faint: false, directed: false },
    })),
  );
  return { graph, families: labels.map(() => FAMILIES[Math.floor(random() * FAMILIES.length)]!) };
};

test('families stand together: nearer than where the same families are dealt out anew', () => {
  const shares = [seineNetwork, workshopNetwork].map((network) => {
    const graph = graphOf(network);
    const families = graph.nodes.map(({ family }) => family);
    const random = seededRandom(7);
    const others = Array.from({ length: 40 }, () => within(drawnBy(graph, shuffled(families, random)), families));
    return within(drawnBy(graph, families), families) / mean(others);
  });
  // One drawing of few actors leaves much to chance: each is nearer than chance has it, the two of them clearly.
  assert.ok(
    shares.every((share) => share < 0.995),
    shares.join(', '),
  );
  assert.ok(mean(shares) < 0.975, shares.join(', '));
  const pairs = Array.from({ length: 64 }, (_, seed) => {
    const { graph, families } = lottery(24, seed + 1);
    const random = seededRandom(seed);
    return [families, shuffled(families, random)].map((given) => within(drawnBy(graph, given), families));
  });
  const [own, others] = [mean(pairs.map(([first]) => first!)), mean(pairs.map(([, second]) => second!))];
  assert.ok(own < 0.99 * others, `${own} against ${others}`);
});

test('in a crowd who stands beside one without a link is rather of the same family', () => {
  const pairs = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    const { graph, families } = lottery(160, seed);
    const dealt = shuffled(families, seededRandom(seed));
    return [families, dealt].map((given) => besideKin(drawnBy(graph, given), graph, families));
  });
  const [own, others] = [mean(pairs.map(([first]) => first!)), mean(pairs.map(([, second]) => second!))];
  assert.ok(own > 1.2 * others, `${own} against ${others}`);
});
