/**
 * The codes of the domain, in the order in which they are shown. Lists first, types from them.
 *
 * An unknown code is never an error: every field that holds a code is a plain string on the wire
 * (see `Code`), and what is not in these lists is shown as the raw text.
 */
export type { Code } from './schemas/code.js';

/** Axes of the programme's second phase, then those of the first (2018-2022), then the transversal one. */
export const AXES = [
  'transition',
  'innovation',
  'skills',
  'land',
  'attract',
  'recruit',
  'innovate',
  'simplify',
  'cross-cutting',
] as const;
export type Axis = (typeof AXES)[number];

export const STATUSES = [
  'planned',
  'in_progress',
  'done',
  'paused',
  'blocked',
  'cancelled',
  'to_discuss',
  'to_check',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

/** Degrees of institutionalisation: the index in this list is the degree, 0 to 5. */
export const DEGREES = [
  'informal',
  'purchase-contract',
  'agreement',
  'association',
  'joint-entity',
  'cluster',
] as const;
export type DegreeCode = (typeof DEGREES)[number];

/** Families of actors, the fold used by pictures. */
export const FAMILIES = [
  'firms',
  'local-authorities',
  'state',
  'training-research',
  'networks',
  'finance',
  'society',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Kinds of actor, each with the family it folds into. */
export const FAMILY_OF_KIND: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['company', 'firms'],
  ['company-group', 'firms'],
  ['social-enterprise', 'firms'],
  ['joint-company', 'local-authorities'],
  ['epci', 'local-authorities'],
  ['municipality', 'local-authorities'],
  ['department', 'local-authorities'],
  ['region', 'local-authorities'],
  ['mixed-syndicate', 'local-authorities'],
  ['development-agency', 'local-authorities'],
  ['planning-agency', 'local-authorities'],
  ['state', 'state'],
  ['state-operator', 'state'],
  ['eu', 'state'],
  ['training-centre', 'training-research'],
  ['production-school', 'training-research'],
  ['lycee', 'training-research'],
  ['university', 'training-research'],
  ['research', 'training-research'],
  ['technical-centre', 'training-research'],
  ['chamber', 'networks'],
  ['federation', 'networks'],
  ['opco', 'networks'],
  ['employers-group', 'networks'],
  ['cluster', 'networks'],
  ['association', 'networks'],
  ['public-bank', 'finance'],
  ['bank', 'finance'],
  ['integration', 'society'],
  ['foundation', 'society'],
  ['third-place', 'society'],
  ['citizen-body', 'society'],
  ['other', 'society'],
]);

/** The family of a kind of actor; a kind this version does not know counts as society. */
export const familyOf = (kind: string): Family => FAMILY_OF_KIND.get(kind) ?? 'society';

export const LINK_KINDS = [
  'sale',
  'subcontracting',
  'public-procurement',
  'public-service-delegation',
  'agreement',
  'consortium',
  'lease',
  'provision',
  'grant',
  'shareholding',
  'membership',
  'secondment',
  'recruitment',
  'shared-service',
  'eit-substitution',
  'eit-sharing',
  'animation',
  'partnership',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const LINK_STATUSES = ['existing', 'planned', 'potential'] as const;
export type LinkStatus = (typeof LINK_STATUSES)[number];

export const FLOWS = [
  'energy',
  'water',
  'material',
  'by-product',
  'waste',
  'co2',
  'equipment',
  'premises',
  'transport',
  'staff',
  'skills',
  'service',
  'data',
  'order',
  'money',
  'land',
] as const;
export type Flow = (typeof FLOWS)[number];

/** How a sheet belongs to the programme. */
export const PROGRAMME_LINKS = ['explicit', 'territory', 'none'] as const;
export type ProgrammeLink = (typeof PROGRAMME_LINKS)[number];

/** What an identifier looks like; checked before any path or address is built from one. */
export const ID_PATTERN = /^[a-z0-9-]{1,80}$/;
