import { readFileSync } from 'node:fs';
import { buildAtlas, type Atlas } from '../../src/map/atlas.js';
import { readTopology, type Topology } from '../../src/model/geometry/read-topology.js';

export const rawLayer = (layer: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/geometry/${layer}.topojson`, import.meta.url), 'utf8'));

/** A layer of the demonstration data. */
export const layerOf = (layer: string): Topology => {
  const topology = readTopology(layer, rawLayer(layer), (misfit) => {
    throw new Error(JSON.stringify(misfit));
  });
  if (!topology) throw new Error(`${layer} was not understood`);
  return topology;
};

export const realAtlas = (): Atlas => buildAtlas(layerOf('territories'), layerOf('regions'), layerOf('departments'));
