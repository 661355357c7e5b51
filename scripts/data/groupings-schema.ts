/** The shape of `territoires-industrie-2024.json`. */
import * as v from 'valibot';

const groupingSchema = v.strictObject({
  siren: v.pipe(v.string(), v.regex(/^\d{9}$/)),
  nom: v.string(),
  nature: v.string(),
  /** Inhabitants, by the release of 2026. */
  population: v.number(),
  departements: v.array(v.string()),
});

export const territoryFactsSchema = v.array(
  v.strictObject({
    id: v.string(),
    nom: v.string(),
    codeRegion: v.string(),
    region: v.string(),
    population: v.number(),
    groupements: v.array(groupingSchema),
  }),
);
export type TerritoryFact = v.InferOutput<typeof territoryFactsSchema>[number];
export type GroupingFact = v.InferOutput<typeof groupingSchema>;
