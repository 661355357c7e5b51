import { readTopology, type Topology } from '../../model/geometry/read-topology.js';
import type { ResourceRequest } from '../resource.js';

export type GeometryLayer = 'territories' | 'departments' | 'regions';

/** Contours of a layer. */
export const geometryRequest = (layer: GeometryLayer): ResourceRequest<Topology> => ({
  path: `geometry/${layer}.topojson`,
  understand: (input, report) => readTopology(layer, input, report),
});
