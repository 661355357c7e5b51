import { DEGREES, type DegreeCode } from './codes.js';

/** Degree of institutionalisation: 0 (informal network) to 5 (permanent cluster). */
export type Degree = 0 | 1 | 2 | 3 | 4 | 5;

/** True for the whole numbers 0 to 5. */
export const isDegree = (value: unknown): value is Degree =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < DEGREES.length;

/** The code of a degree: `cluster` for 5; undefined for what is no degree. */
export const degreeCode = (value: unknown): DegreeCode | undefined => (isDegree(value) ? DEGREES[value] : undefined);
