import * as v from 'valibot';
import { DataFailure } from './failure.js';

const geometrySchema = v.looseObject({ type: v.string(), properties: v.record(v.string(), v.string()) });

export const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(v.number()))),
  transform: v.strictObject({ scale: v.tuple([v.number(), v.number()]), translate: v.tuple([v.number(), v.number()]) }),
  objects: v.record(
    v.string(),
    v.looseObject({ type: v.literal('GeometryCollection'), geometries: v.array(geometrySchema) }),
  ),
});
type SourceTopology = v.InferOutput<typeof topologySchema>;

/** What the sources call identifier, name and region of a contour; where they do not say the region, who knows it. */
export interface ContourKeys {
  readonly id: string;
  readonly name: string;
  readonly region?: string | ((id: string) => string | undefined);
}
interface Contour {
  readonly type: string;
  readonly id: string;
  readonly properties: { readonly name: string; readonly region?: string };
}
export interface Topology {
  readonly type: 'Topology';
  readonly attribution: string;
  readonly licence: string;
  readonly transform: SourceTopology['transform'];
  readonly objects: Readonly<Record<string, { type: 'GeometryCollection'; geometries: Contour[] }>>;
  readonly arcs: number[][][];
}

/**
 * The contours untouched, under the names of the wire: one object called like the layer, each geometry with an `id`
 * and `properties: {name, region?}`, and the attribution to show.
 */
export const buildGeometry = (
  layer: string,
  source: SourceTopology,
  keys: ContourKeys,
  attribution: string,
): Topology => {
  const [collection, ...others] = Object.values(source.objects);
  if (collection === undefined || others.length > 0)
    throw new DataFailure(`geometry, ${layer}`, 'the source holds several objects, or none.');
  const property = (properties: Record<string, string>, key: string): string => {
    const value = properties[key];
    if (value === undefined) throw new DataFailure(`geometry, ${layer}`, `a contour has no "${key}".`);
    return value;
  };
  const regionOf = (properties: Record<string, string>): string | undefined =>
    typeof keys.region === 'string' ? property(properties, keys.region) : keys.region?.(property(properties, keys.id));
  const geometries = collection.geometries.map(({ properties, type, ...shape }) => {
    const region = regionOf(properties);
    return {
      type,
      id: property(properties, keys.id),
      // One name of the source ends with a blank.
      properties: { name: property(properties, keys.name).trim(), ...(region !== undefined && { region }) },
      ...shape,
    };
  });
  return {
    type: 'Topology',
    attribution,
    licence: 'Licence Ouverte 2.0',
    transform: source.transform,
    objects: { [layer]: { type: 'GeometryCollection', geometries } },
    arcs: source.arcs,
  };
};
