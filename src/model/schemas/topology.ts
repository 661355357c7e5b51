import * as v from 'valibot';

/** The envelope of TopoJSON; arcs and geometries are read by whoever draws them. */
export const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  objects: v.record(v.string(), v.unknown()),
  arcs: v.array(v.unknown()),
});
export type Topology = v.InferOutput<typeof topologySchema>;
