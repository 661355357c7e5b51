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

/** Kinds of actor by the family they fold into, separated by spaces. */
const KINDS: Readonly<Record<Family, string>> = {
  firms: 'company company-group social-enterprise',
  'local-authorities':
    'joint-company epci municipality department region mixed-syndicate development-agency planning-agency',
  state: 'state state-operator eu',
  'training-research': 'training-centre production-school lycee university research technical-centre',
  networks: 'chamber federation opco employers-group cluster association',
  finance: 'public-bank bank',
  society: 'integration foundation third-place citizen-body other',
};

/** Kinds of actor, each with the family it folds into. */
export const FAMILY_OF_KIND: ReadonlyMap<string, Family> = /* #__PURE__ */ new Map(
  FAMILIES.flatMap((family) => KINDS[family].split(' ').map((kind): [string, Family] => [kind, family])),
);

/** The family of a kind of actor; a kind this version does not know counts as society. */
export const familyOf = (kind: string): Family => FAMILY_OF_KIND.get(kind) ?? 'society';
