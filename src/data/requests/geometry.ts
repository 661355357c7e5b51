import { topologySchema, type Topology } from '../../model/schemas/topology.js';
import { understand } from '../../model/understand.js';
import type { ResourceRequest } from '../resource.js';

export type GeometryLayer = 'territories' | 'departments' | 'regions';

/** Contours of a layer; only the shape of the envelope is checked here. */
export const geometryRequest = (layer: GeometryLayer): ResourceRequest<Topology> => ({
  path: `geometry/${layer}.topojson`,
  understand: (input, report) => understand(topologySchema, input, report),
});
