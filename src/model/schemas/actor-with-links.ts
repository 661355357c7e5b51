import * as v from 'valibot';
import { actorSchema } from './actor.js';
import { linkSchema } from './link.js';

/** One actor with what surrounds it. */
export const actorWithLinksSchema = v.looseObject({
  ...actorSchema.entries,
  links: v.optional(v.array(linkSchema), []),
  /** The actors at the other ends. */
  neighbours: v.optional(v.array(actorSchema), []),
});
export type ActorWithLinks = v.InferOutput<typeof actorWithLinksSchema>;
