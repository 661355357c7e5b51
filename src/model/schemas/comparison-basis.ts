import * as v from 'valibot';
import { codeSchema } from './code.js';

/** What a median rests on: which places, why these, and where the own value stands among theirs. */
export const comparisonBasisSchema = v.looseObject({
  /** What comparable places share with this one: `kind`, `population` (within a factor of two), `region`. */
  criteria: v.optional(v.array(codeSchema)),
  /** Criteria that were given up, for too few places met them. */
  widened: v.optional(v.array(codeSchema)),
  /** Criteria that nobody can apply: the place's own kind, population or region is not known. */
  unknown: v.optional(v.array(codeSchema)),
  /** The region that comparable places share. */
  region: v.optional(v.looseObject({ code: v.string(), name: v.string() })),
  /** The comparable places, from the highest value; at the latest period of the series. */
  places: v.optional(v.array(v.looseObject({ id: v.string(), name: v.string(), value: v.nullable(v.number()) }))),
  /** Where the latest value stands among those of the places and its own, from the highest; `ties` others share it. */
  rank: v.optional(v.looseObject({ position: v.number(), of: v.number(), ties: v.number() })),
});
export type ComparisonBasis = v.InferOutput<typeof comparisonBasisSchema>;
