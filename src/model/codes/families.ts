/** Kinds of actor by the family they fold into, separated by spaces. All others count as society. */
export const KINDS = {
  firms: 'company company-group social-enterprise',
  'local-authorities':
    'joint-company epci municipality department region mixed-syndicate development-agency planning-agency',
  state: 'state state-operator eu',
  'training-research': 'training-centre production-school lycee university research technical-centre',
  networks: 'chamber federation opco employers-group cluster association',
  finance: 'public-bank bank',
  society: '',
} as const;
export type Family = keyof typeof KINDS;

/** Families of actors, the fold used by pictures, in the order in which they are shown. */
export const FAMILIES = /* #__PURE__ */ Object.keys(KINDS) as readonly Family[];

/** The family of a kind of actor; a kind this version does not know counts as society. */
export const familyOf = (kind: string): Family =>
  FAMILIES.find((family) => ` ${KINDS[family]} `.includes(` ${kind} `)) ?? 'society';
