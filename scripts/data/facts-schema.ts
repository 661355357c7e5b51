/**
 * The shape of `fiches-actions-facts.json`. Strict: a field that this script does not carry over stops it,
 * so that no fact is lost in silence.
 */
import * as v from 'valibot';
import { partialDate } from './partial-date.js';

const text = v.pipe(v.string(), v.minLength(1));
const actor = { nom: text, type: text };

const linkFactSchema = v.strictObject({
  de: text,
  vers: text,
  forme: text,
  flux: v.optional(text),
  sousFlux: v.optional(text),
  quantite: v.optional(text),
  montantEur: v.optional(v.number()),
});
export type LinkFact = v.InferOutput<typeof linkFactSchema>;

const indicatorFactSchema = v.strictObject({
  nom: text,
  unite: text,
  avant: v.optional(v.number()),
  apres: v.optional(v.number()),
  valeur: v.optional(v.number()),
  /** A partial date, or words. */
  date: v.optional(text),
  serie: v.optional(v.pipe(v.array(v.strictObject({ date: partialDate, valeur: v.number() })), v.minLength(1))),
});
export type IndicatorFact = v.InferOutput<typeof indicatorFactSchema>;

const sheetFactSchema = v.strictObject({
  id: text,
  territoire: v.nullable(v.strictObject({ id: text, nom: text })),
  epci: v.strictObject({ siren: text, nom: text }),
  lienProgramme: text,
  titre: text,
  resume: text,
  axe: text,
  themes: v.array(text),
  forme: text,
  degre: v.number(),
  pilote: v.strictObject(actor),
  partenaires: v.array(v.strictObject({ ...actor, role: text })),
  budget: v.strictObject({
    totalEur: v.nullable(v.number()),
    texte: v.nullable(text),
    financeurs: v.array(v.strictObject({ nom: text, montantEur: v.number() })),
  }),
  calendrier: v.strictObject({
    debut: partialDate,
    fin: v.nullable(partialDate),
    jalons: v.array(v.strictObject({ date: partialDate, nom: text })),
  }),
  statut: text,
  indicateurs: v.array(indicatorFactSchema),
  liens: v.array(linkFactSchema),
  reserves: v.nullable(text),
  sources: v.array(v.strictObject({ url: text, editeur: text, date: v.nullable(partialDate), lecture: text })),
});
export type SheetFact = v.InferOutput<typeof sheetFactSchema>;

export const factsSchema = v.array(sheetFactSchema);
