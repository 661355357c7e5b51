import * as v from 'valibot';
import { actorSchema } from './actor.js';
import { linkSchema } from './link.js';

/** Actors and the links between them. */
export const networkSchema = v.looseObject({
  actors: v.array(actorSchema),
  links: v.array(linkSchema),
});
export type Network = v.InferOutput<typeof networkSchema>;
