import * as v from 'valibot';
import { codeSchema, saidCodeSchema } from './code.js';

/** An actor as other records name it. */
export const actorReferenceSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  kind: v.optional(saidCodeSchema, 'other'),
});
export type ActorReference = v.InferOutput<typeof actorReferenceSchema>;

/** An actor: one id whatever the spellings; a group ("35 clients industriels") says how many it stands for. */
export const actorSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  kind: v.optional(saidCodeSchema, 'other'),
  /** The fold used by pictures; derived from `kind` where it is missing. */
  family: v.optional(codeSchema),
  siren: v.optional(v.string()),
  /** Identifiers of the sheets that name it. */
  sheets: v.optional(v.array(v.string()), []),
  /** Other spellings met in the sources. */
  aliases: v.optional(v.array(v.string())),
  /** True when the actor stands for several unnamed ones. */
  group: v.optional(v.boolean()),
  /** How many actors a group stands for, where a source says it. */
  count: v.optional(v.number()),
});
export type Actor = v.InferOutput<typeof actorSchema>;
