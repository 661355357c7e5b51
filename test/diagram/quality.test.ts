import assert from 'node:assert/strict';
import test from 'node:test';
import { plantedGraph, PLANS } from '../../bench/diagram/graphs.js';
import {
  crossingsPerLink,
  neighboursOf,
  neighbourhoodPreservation,
  normalisedStress,
  overlappingDiscs,
  overlappingPairs,
} from '../../bench/diagram/quality.js';

/** A chain 0 – 1 – 2. */
const CHAIN = neighboursOf(3, [0, 1, 1, 2]);
/** A ring of four. */
const RING = [0, 1, 1, 2, 2, 3, 3, 0];

const near = (actual: number, expected: number): void => {
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
};

test('stress is 0 where distances are those of the graph, at any scale', () => {
  near(normalisedStress([0, 0, 1, 0, 2, 0], CHAIN), 0);
  near(normalisedStress([0, 0, 0, 70, 0, 140], CHAIN), 0);
});

test('stress of a chain that is folded, by hand', () => {
  // Distances 1, 1 and 0 for 1, 1 and 2 hops: ratios 1, 1, 0; s = 2 ÷ 2 = 1; squares 0, 0, 1 over three pairs.
  near(normalisedStress([0, 0, 1, 0, 0, 0], CHAIN), 1 / 3);
  // Distances 1, 3 and 4 for 1, 1 and 2: ratios 1, 3, 2; 3 − 36 ÷ 14 over three pairs.
  near(normalisedStress([0, 0, 1, 0, 4, 0], CHAIN), (3 - 36 / 14) / 3);
});

test('parts have a scale of their own', () => {
  const two = neighboursOf(4, [0, 1, 2, 3]);
  near(normalisedStress([0, 0, 1, 0, 9, 9, 9, 19], two), 0);
});

test('sampled stress is that of all where every node is alike', () => {
  const ring = neighboursOf(4, RING);
  const square = [0, 0, 1, 0, 1, 1, 0, 1];
  near(normalisedStress(square, ring, 2), normalisedStress(square, ring));
});

test('links cross, or share an end, or only touch', () => {
  near(crossingsPerLink([0, 0, 1, 0, 1, 1, 0, 1], RING), 0);
  // The ring drawn as a bow tie: one crossing of four links.
  near(crossingsPerLink([0, 0, 1, 1, 1, 0, 0, 1], RING), 1 / 4);
  // An end that lies on another link touches it.
  near(crossingsPerLink([0, 0, 2, 0, 1, 0, 1, 1], [0, 1, 2, 3]), 0);
});

test('neighbourhoods: as many nearest as there are neighbours, by hand', () => {
  near(neighbourhoodPreservation([0, 0, 1, 0, 2, 0], CHAIN), 1);
  // 1 stands far away: 0 and 2 have one another as nearest (0 of 1 each), 1 has both (2 of 2).
  near(neighbourhoodPreservation([0, 0, 9, 0, 1, 0], CHAIN), 1 / 3);
  // A ring of four as a bow tie 0 1 / 3 2: each has one neighbour of two among its two nearest: 1 ÷ 3.
  near(neighbourhoodPreservation([0, 0, 10, 10, 10, 0, 0, 10.5], neighboursOf(4, RING)), 1 / 3);
  // Who has nobody does not count.
  near(neighbourhoodPreservation([0, 0, 1, 0, -0.1, 0], neighboursOf(3, [0, 1])), 1 / 2);
});

test('boxes and discs that overlap are counted once, those that touch are not', () => {
  const boxes = [
    [0, 0, 10, 10],
    [10, 0, 20, 10],
    [5, 5, 15, 15],
    [50, 0, 60, 10],
  ] as const;
  assert.equal(overlappingPairs(boxes), 2);
  assert.equal(overlappingDiscs([0, 0, 9, 0, 30, 0], [5, 5, 5]), 1);
  assert.equal(overlappingDiscs([0, 0, 10, 0], [5, 5]), 0);
  // At a corner boxes would overlap, discs do not.
  assert.equal(overlappingDiscs([0, 0, 8, 8], [5, 5]), 0);
});

test('a seed makes the same connected graph, of the size that was asked for', () => {
  for (const plan of PLANS.filter(({ count }) => count <= 300)) {
    const graph = plantedGraph(plan);
    assert.deepEqual(plantedGraph(plan), graph);
    assert.equal(graph.ends.length, 2 * plan.links);
    const pairs = new Set(
      Array.from({ length: plan.links }, (_, link) =>
        graph.ends
          .slice(2 * link, 2 * link + 2)
          .sort()
          .join(),
      ),
    );
    assert.equal(pairs.size, plan.links);
    const neighbours = neighboursOf(plan.count, graph.ends);
    const met = new Set([0]);
    for (const node of met) for (const other of neighbours[node]!) met.add(other);
    assert.equal(met.size, plan.count);
  }
});
