import * as v from 'valibot';
import { codeSchema } from './code.js';

/** A grouping of municipalities with own taxation (EPCI), or a territorial public establishment (EPT). */
export const intercommunalitySchema = v.looseObject({
  siren: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  /** CC, CA, CU, ME, EPT, or `commune`. */
  kind: v.optional(codeSchema),
  /** Inhabitants. */
  population: v.optional(v.nullable(v.number())),
  /** INSEE codes. */
  departments: v.optional(v.array(v.string()), []),
});
export type Intercommunality = v.InferOutput<typeof intercommunalitySchema>;

/** A territory of the programme, with its members. */
export const territorySchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  region: v.optional(v.looseObject({ code: v.string(), name: v.string() })),
  /** Inhabitants of all members, or null where a member has no figure. */
  population: v.optional(v.nullable(v.number())),
  /** Edition of the figures (yearly release), not the reference year of the census. */
  populationYear: v.optional(v.nullable(v.number())),
  intercommunalities: v.optional(v.array(intercommunalitySchema), []),
});
export type Territory = v.InferOutput<typeof territorySchema>;
