import * as v from 'valibot';
import { codeSchema, saidCodeSchema } from './code.js';

/** A cooperation between two actors. `from` and `to` are identifiers of actors. */
export const linkSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  from: v.string(),
  to: v.string(),
  kind: v.optional(saidCodeSchema, 'partnership'),
  /** Degree of institutionalisation, 0 to 5; absent when nobody knows. */
  degree: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5))),
  flow: v.optional(codeSchema),
  subflow: v.optional(codeSchema),
  /** Never added up across units. `period` is `year`, `day`… */
  quantity: v.optional(v.looseObject({ value: v.number(), unit: v.string(), period: v.optional(v.string()) })),
  /** Euros. */
  amountEur: v.optional(v.number()),
  /** Partial ISO dates. */
  since: v.optional(v.string()),
  until: v.optional(v.string()),
  status: v.optional(saidCodeSchema, 'existing'),
  directed: v.optional(v.boolean(), false),
  /** Identifier of the sheet that says it. */
  sheet: v.optional(v.string()),
  /** `stated`: a source says this link. `role`: a partner named without a link, tied to the lead. */
  basis: v.optional(saidCodeSchema, 'stated'),
});
export type Link = v.InferOutput<typeof linkSchema>;
