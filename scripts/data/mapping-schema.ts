/** The shape of `data/mapping.json`, the table reviewed by eye. Strict, so that a mistyped key is seen. */
import * as v from 'valibot';
import { ID_PATTERN, FAMILIES, LINK_KINDS, LINK_STATUSES, FAMILY_OF_KIND } from '../../src/model/codes.js';
import { indicatorSchema } from '../../src/model/schemas/indicator.js';
import { partialDate } from './partial-date.js';

const text = v.pipe(v.string(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(ID_PATTERN));
const degree = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5));
const kind = v.picklist([...FAMILY_OF_KIND.keys()]);
const words = v.record(text, text);

const actorEntrySchema = v.strictObject({
  id,
  name: text,
  kind,
  /** Other spellings that mean this actor in whatever sheet. */
  spellings: v.optional(v.array(text)),
  siren: v.optional(v.pipe(v.string(), v.regex(/^\d{9}$/))),
  /** Only where the kind folds into the wrong family. */
  family: v.optional(v.picklist(FAMILIES)),
  group: v.optional(v.boolean()),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))),
  why: v.optional(text),
});
export type ActorEntry = v.InferOutput<typeof actorEntrySchema>;

const linkFormSchema = v.strictObject({ kind: v.picklist(LINK_KINDS), degree, directed: v.boolean(), why: text });
export type LinkForm = v.InferOutput<typeof linkFormSchema>;

const linkReviewSchema = v.strictObject({
  from: text,
  to: text,
  form: text,
  status: v.picklist(LINK_STATUSES),
  since: v.optional(partialDate),
  until: v.optional(partialDate),
  /** A cooperation that changed form: one link a phase, in the order of time. The last has the form of the facts. */
  phases: v.optional(v.array(v.strictObject({ form: text, since: partialDate, until: v.optional(partialDate) }))),
  why: v.optional(text),
});
export type LinkReview = v.InferOutput<typeof linkReviewSchema>;

export const mappingSchema = v.strictObject({
  about: text,
  licence: text,
  updatedAt: partialDate,
  /** The yearly release whose populations are those of the territories. */
  edition: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  programme: id,
  attribution: text,
  axes: words,
  statuses: words,
  programmeLinks: words,
  themes: words,
  actorTypes: v.record(text, kind),
  sheetForms: v.record(text, v.strictObject({ form: text, degree })),
  linkForms: v.record(text, linkFormSchema),
  flows: words,
  subflows: words,
  quantities: v.record(text, v.strictObject({ value: v.number(), unit: text, period: v.optional(text) })),
  /** By sheet. */
  taxBases: words,
  /** Words that stand for the date of an indicator and are none, with the reason. */
  indicatorNotes: words,
  /** Roles of partners that are only announced, with the reason. */
  plannedRoles: words,
  groupingKinds: words,
  actors: v.array(actorEntrySchema),
  /** By sheet: what a spelling means there and nowhere else. */
  contexts: v.record(text, words),
  /** By sheet: a lead that is several bodies; the first is the lead, the others its co-leads. */
  jointLeads: v.record(text, v.strictObject({ name: text, actors: v.pipe(v.array(id), v.minLength(2)) })),
  /** By sheet, one entry a link, in the order of the facts. */
  links: v.record(text, v.array(linkReviewSchema)),
  /** By sheet: sources whose address names a person. They stay cited, without it; named by publisher, not to say it again. */
  withheldAddresses: v.record(text, v.array(v.strictObject({ publisher: text, why: text }))),
  indicators: v.array(v.omit(indicatorSchema, ['updatedAt'])),
  doubts: v.array(text),
});
export type Mapping = v.InferOutput<typeof mappingSchema>;
