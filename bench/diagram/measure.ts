import type { BenchGraph } from './graphs.js';
import {
  crossingsPerLink,
  neighboursOf,
  neighbourhoodPreservation,
  normalisedStress,
  overlappingDiscs,
  overlappingPairs,
  type Rectangle,
} from './quality.js';

/** How good a picture is. */
export interface Picture {
  readonly stress: number;
  readonly crossings: number;
  readonly preserved: number;
  readonly nodeOverlaps: number;
  readonly labelOverlaps: number;
  /** Names that are shown. */
  readonly labels: number;
}

/** Beyond so many nodes stress and neighbourhoods are taken from every so many. */
const SAMPLED = 1000;
const SAMPLE = 16;

/** @param drawn places, half sizes of shapes and boxes of names, in units of the frame */
export const measurePicture = (
  graph: BenchGraph,
  drawn: { readonly points: number[]; readonly boxes: number[][]; readonly radii: number[] },
): Picture => {
  const neighbours = neighboursOf(graph.count, graph.ends);
  const every = graph.count > SAMPLED ? SAMPLE : 1;
  return {
    stress: normalisedStress(drawn.points, neighbours, every),
    crossings: crossingsPerLink(drawn.points, graph.ends),
    preserved: neighbourhoodPreservation(drawn.points, neighbours, every),
    nodeOverlaps: overlappingDiscs(drawn.points, drawn.radii),
    labelOverlaps: overlappingPairs(drawn.boxes as unknown as Rectangle[]),
    labels: drawn.boxes.length,
  };
};
