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

/** Kinds of actor by the family they fold into, separated by spaces. All others count as society. */
export const KINDS: Readonly<Record<Family, string>> = {
  firms: 'company company-group social-enterprise',
  'local-authorities':
    'joint-company epci municipality department region mixed-syndicate development-agency planning-agency',
  state: 'state state-operator eu',
  'training-research': 'training-centre production-school lycee university research technical-centre',
  networks: 'chamber federation opco employers-group cluster association',
  finance: 'public-bank bank',
  society: '',
};

/** The family of a kind of actor; a kind this version does not know counts as society. */
export const familyOf = (kind: string): Family =>
  FAMILIES.find((family) => ` ${KINDS[family]} `.includes(` ${kind} `)) ?? 'society';
