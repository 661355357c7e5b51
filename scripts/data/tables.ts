import { Lookup } from './lookup.js';
import type { LinkForm, Mapping } from './mapping-schema.js';

/** The tables of the mapping, each watching what it serves. */
export const openTables = (mapping: Mapping) => ({
  axes: new Lookup('axes', mapping.axes),
  statuses: new Lookup('statuses', mapping.statuses),
  programmeLinks: new Lookup('programmeLinks', mapping.programmeLinks),
  themes: new Lookup('themes', mapping.themes),
  sheetForms: new Lookup('sheetForms', mapping.sheetForms),
  linkForms: new Lookup<LinkForm>('linkForms', mapping.linkForms),
  flows: new Lookup('flows', mapping.flows),
  subflows: new Lookup('subflows', mapping.subflows),
  quantities: new Lookup('quantities', mapping.quantities),
  taxBases: new Lookup('taxBases', mapping.taxBases),
  indicatorNotes: new Lookup('indicatorNotes', mapping.indicatorNotes),
  plannedRoles: new Lookup('plannedRoles', mapping.plannedRoles),
  groupingKinds: new Lookup('groupingKinds', mapping.groupingKinds),
  jointLeads: new Lookup('jointLeads', mapping.jointLeads),
  links: new Lookup('links', mapping.links),
  withheldAddresses: new Lookup('withheldAddresses', mapping.withheldAddresses),
});
export type Tables = ReturnType<typeof openTables>;
