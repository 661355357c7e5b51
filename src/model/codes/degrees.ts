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
