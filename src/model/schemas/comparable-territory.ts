import * as v from 'valibot';
import { actionSheetSchema } from './action-sheet.js';
import { codeSchema } from './code.js';

/** Something in which two territories are alike. */
export const comparisonReasonSchema = v.looseObject({
  /** `region`, `population`, `kind` (of most of their members), or `programme` where nothing nearer was found. */
  kind: codeSchema,
  /** INSEE code of the region, or kind of members: `CC`, `CA`… */
  code: v.optional(codeSchema),
  /** Name of the region. */
  name: v.optional(v.string()),
  /** Inhabitants of the comparable territory, where populations are alike. */
  population: v.optional(v.number()),
  /** Inhabitants of the territory it is compared with. */
  own: v.optional(v.number()),
});
export type ComparisonReason = v.InferOutput<typeof comparisonReasonSchema>;

/** A territory that resembles another one, why, and some of its sheets in brief. */
export const comparableTerritorySchema = v.looseObject({
  territory: v.looseObject({
    id: v.pipe(v.string(), v.minLength(1)),
    name: v.string(),
    region: v.optional(v.looseObject({ code: v.string(), name: v.string() })),
    population: v.optional(v.nullable(v.number())),
  }),
  reasons: v.array(comparisonReasonSchema),
  sheets: v.array(actionSheetSchema),
});
export type ComparableTerritory = v.InferOutput<typeof comparableTerritorySchema>;
