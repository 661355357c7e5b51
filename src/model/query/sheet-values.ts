import { familyOfActor } from '../family.js';
import { isLate, LATE } from '../lateness.js';
import { yearsCovered } from '../partial-date.js';
import type { ActionSheet } from '../schemas/action-sheet.js';
import type { ActorReference } from '../schemas/actor.js';
import type { SheetFacet } from './sheet-query.js';

const some = (value: string | null | undefined): string[] => (value ? [value] : []);

/** Those who lead: one body, or several together. */
const leadsOf = ({ lead, coLeads }: ActionSheet): ActorReference[] => [...(lead ? [lead] : []), ...(coLeads ?? [])];

/** The actors that a sheet names itself: leads, partners, funders. One may come several times. */
export const referencesIn = (sheet: ActionSheet): ActorReference[] => [
  ...leadsOf(sheet),
  ...sheet.partners.map(({ actor }) => actor),
  ...(sheet.budget?.funders ?? []).map(({ actor }) => actor),
];

/** What a sheet answers to each facet. Several values mean that it is found under each of them. */
const READERS: { readonly [Facet in SheetFacet]: (sheet: ActionSheet, now: Date) => string[] } = {
  axis: (sheet) => some(sheet.axis),
  // A late sheet keeps its own status, and is found under `late` too.
  status: (sheet, now) => [sheet.status, ...(isLate(sheet, now) ? [LATE] : [])],
  theme: (sheet) => sheet.themes.filter(Boolean),
  degree: (sheet) => some(sheet.cooperation?.degree?.toString()),
  form: (sheet) => some(sheet.cooperation?.form),
  territory: (sheet) => some(sheet.territory?.id),
  leadFamily: (sheet) => leadsOf(sheet).map(familyOfActor),
  year: (sheet) => yearsCovered(sheet).map(String),
};

/** The values of a sheet for a facet, each once. */
export const sheetValues = (sheet: ActionSheet, facet: SheetFacet, now: Date): string[] => [
  ...new Set(READERS[facet](sheet, now)),
];
