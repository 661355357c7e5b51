import * as v from 'valibot';
import { LARGEST_EUR } from '../largest-eur.js';
import { codeSchema } from './code.js';
import { actorReferenceSchema } from './actor.js';
import { sheetBlocksSchema } from './block.js';

/** A date as known: `2019`, `2023-10` or `2023-10-09`. */
const partialDate = v.string();
/** Euros, excluding or including tax as `taxBasis` says. Negative or above a thousand billion is a slip, not an amount. */
const euros = v.pipe(v.number(), v.minValue(0), v.maxValue(LARGEST_EUR));

export const budgetSchema = v.looseObject({
  totalEur: v.optional(v.nullable(euros)),
  /** What the source says in words, to the letter: "plus de 25 M€". */
  note: v.optional(v.nullable(v.string())),
  /** `excluding-tax`, `including-tax` or `unknown`. */
  taxBasis: v.optional(codeSchema, 'unknown'),
  funders: v.optional(
    v.array(v.looseObject({ actor: actorReferenceSchema, amountEur: v.optional(v.nullable(euros)) })),
    [],
  ),
});
export type Budget = v.InferOutput<typeof budgetSchema>;

/** An action sheet. A brief (in lists) lacks the long texts. */
export const actionSheetSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  title: v.pipe(v.string(), v.minLength(1)),
  summary: v.optional(v.string(), ''),
  description: v.optional(v.nullable(v.string())),
  objectives: v.optional(v.nullable(v.string())),
  context: v.optional(v.nullable(v.string())),
  /** The three texts above as trees, made where the data are loaded; they stay plain beside it. */
  blocks: v.optional(sheetBlocksSchema),
  territory: v.optional(v.nullable(v.looseObject({ id: v.string(), name: v.string() })), null),
  intercommunality: v.optional(v.nullable(v.looseObject({ siren: v.string(), name: v.string() })), null),
  /** How the sheet belongs to the programme: `explicit`, `territory` or `none`. */
  programme: v.optional(v.looseObject({ id: v.optional(v.nullable(v.string())), link: codeSchema })),
  axis: v.optional(codeSchema),
  themes: v.optional(v.array(codeSchema), []),
  cooperation: v.optional(
    v.looseObject({
      form: v.optional(v.nullable(codeSchema)),
      degree: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)))),
    }),
  ),
  status: v.optional(codeSchema, 'unknown'),
  startDate: v.optional(v.nullable(partialDate)),
  endDate: v.optional(v.nullable(partialDate)),
  milestones: v.optional(
    v.array(
      v.looseObject({
        date: v.optional(v.nullable(partialDate)),
        label: v.string(),
        /** Whether it was reached, where somebody says so. */
        done: v.optional(v.nullable(v.boolean())),
      }),
    ),
    [],
  ),
  lead: v.optional(v.nullable(actorReferenceSchema)),
  /** The other bodies of a joint lead; `lead` then is the first, under the name of all. */
  coLeads: v.optional(v.array(actorReferenceSchema)),
  partners: v.optional(
    v.array(v.looseObject({ actor: actorReferenceSchema, role: v.optional(v.nullable(v.string())) })),
    [],
  ),
  budget: v.optional(budgetSchema),
  indicators: v.optional(
    v.array(
      v.looseObject({
        label: v.string(),
        unit: v.optional(v.string(), ''),
        baseline: v.optional(v.nullable(v.number())),
        value: v.optional(v.nullable(v.number())),
        target: v.optional(v.nullable(v.number())),
        date: v.optional(v.nullable(partialDate)),
        /** Words of the source where it gives no date: "2011 à 2017". */
        note: v.optional(v.nullable(v.string())),
        /** The points, oldest first, where the source gives several; `value` is the last one. */
        series: v.optional(v.array(v.looseObject({ date: partialDate, value: v.nullable(v.number()) }))),
      }),
    ),
    [],
  ),
  documents: v.optional(
    v.array(
      v.looseObject({
        title: v.string(),
        url: v.string(),
        /** `application/pdf`. */
        mediaType: v.optional(v.nullable(v.string())),
        bytes: v.optional(v.nullable(v.number())),
      }),
    ),
    [],
  ),
  sources: v.optional(
    v.array(
      v.looseObject({
        url: v.string(),
        publisher: v.optional(v.string(), ''),
        date: v.optional(v.nullable(partialDate)),
        /** How it was read: "consulté en partie". */
        reading: v.optional(v.nullable(v.string())),
      }),
    ),
    [],
  ),
  /** What a reader must know before relying on the sheet. */
  caveat: v.optional(v.nullable(v.string())),
  /** Whom to ask: a function, never a person. */
  contact: v.optional(
    v.nullable(
      v.looseObject({
        role: v.string(),
        email: v.optional(v.nullable(v.string())),
        phone: v.optional(v.nullable(v.string())),
        url: v.optional(v.nullable(v.string())),
      }),
    ),
  ),
  licence: v.optional(v.nullable(v.string())),
  /** When somebody last checked the sheet against its sources; a partial date. */
  verifiedAt: v.optional(v.nullable(partialDate)),
  updatedAt: v.optional(v.nullable(v.string())),
});
export type ActionSheet = v.InferOutput<typeof actionSheetSchema>;
