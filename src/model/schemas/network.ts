import * as v from 'valibot';
import { actorSchema } from './actor.js';
import { linkSchema } from './link.js';

/** Actors and the links between them. */
export const networkSchema = v.looseObject({
  actors: v.array(actorSchema),
  links: v.array(linkSchema),
  /** The territory it is of, where it is of one. */
  territory: v.optional(v.looseObject({ id: v.string(), name: v.string() })),
});
export type Network = v.InferOutput<typeof networkSchema>;
