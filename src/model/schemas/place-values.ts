import * as v from 'valibot';
import { codeSchema } from './code.js';
import { indicatorSchema } from './indicator.js';

/** One value per place, for maps and rankings. */
export const placeValuesSchema = v.looseObject({
  indicator: indicatorSchema,
  /** Kind of place: `territory` or `intercommunality`. */
  by: codeSchema,
  /** Partial ISO date; absent for indicators that do not lie in time. */
  period: v.optional(v.string()),
  /** Middle of the known values. */
  median: v.optional(v.number()),
  /** How many places have a value. */
  count: v.optional(v.number()),
  values: v.array(
    v.looseObject({
      /** Identifier of a territory, or SIREN. */
      id: v.string(),
      name: v.string(),
      /** Null where the place, or one of its members, has no figure; what is no number is none. */
      value: v.optional(v.nullable(v.number()), null),
      /** From the highest value, 1; equal values share a rank. */
      rank: v.optional(v.number()),
      /** How many others have the same value; absent for none. */
      ties: v.optional(v.number()),
    }),
  ),
});
export type PlaceValues = v.InferOutput<typeof placeValuesSchema>;
