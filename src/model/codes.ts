/**
 * The codes of the domain, in the order in which they are shown. Lists first, types from them.
 *
 * An unknown code is never an error: every field that holds a code is a plain string on the wire
 * (see `Code`), and what is not in these lists is shown as the raw text.
 */
import { FAMILIES, KINDS, type Family } from './codes/families.js';

export type { Code } from './schemas/code.js';
// A page with a card loads these three alone.
export { DEGREES, type DegreeCode } from './codes/degrees.js';
export { FAMILIES, familyOf, type Family } from './codes/families.js';
export { ID_PATTERN } from './codes/identifiers.js';

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

/** Kinds of actor, each with the family it folds into. */
export const FAMILY_OF_KIND: ReadonlyMap<string, Family> = /* #__PURE__ */ new Map([
  ...FAMILIES.flatMap((family) =>
    KINDS[family]
      .split(' ')
      .filter(Boolean)
      .map((kind) => [kind, family] as const),
  ),
  ...['integration', 'foundation', 'third-place', 'citizen-body', 'other'].map((kind): [string, Family] => [
    kind,
    'society',
  ]),
]);
