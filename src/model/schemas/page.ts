import * as v from 'valibot';

/** Count of one value of a facet under the other filters. */
export const facetCountSchema = v.looseObject({
  value: v.string(),
  count: v.number(),
  /** Words for a value that is an identifier (a territory's name). */
  label: v.optional(v.string()),
});
export type FacetCount = v.InferOutput<typeof facetCountSchema>;

/** Everything of a page but its records. */
const pageEntries = {
  meta: v.looseObject({ total: v.number(), page: v.number(), perPage: v.number() }),
  facets: v.optional(v.record(v.string(), v.array(facetCountSchema))),
  links: v.optional(v.looseObject({ self: v.string(), next: v.optional(v.string()), prev: v.optional(v.string()) })),
};

/** The schema of a page of records of one kind. */
export const pageSchema = <const Item extends v.GenericSchema>(item: Item) =>
  v.looseObject({ data: v.array(item), ...pageEntries });

export interface Page<Item> {
  data: Item[];
  meta: { total: number; page: number; perPage: number };
  facets?: Record<string, FacetCount[]>;
  links?: { self: string; next?: string; prev?: string };
}
