import * as v from 'valibot';

/** The entry document of the API. `queries` is false where only static files are published. */
export const entrySchema = v.looseObject({
  name: v.string(),
  version: v.string(),
  licence: v.optional(v.string()),
  queries: v.optional(v.boolean(), true),
  counts: v.optional(v.record(v.string(), v.number())),
  updatedAt: v.optional(v.nullable(v.string())),
  /** Where corrections go: an address to write to, or a page. */
  reporting: v.optional(v.looseObject({ email: v.optional(v.string()), url: v.optional(v.string()) })),
  /** The origin under which everybody reaches the service, for citations: `https://tissu.example`. */
  publicAddress: v.optional(v.string()),
  links: v.optional(v.record(v.string(), v.string())),
});
export type Entry = v.InferOutput<typeof entrySchema>;
