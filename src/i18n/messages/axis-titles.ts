import type { Axis } from '../../model/codes.js';

/** Whole wording of an axis, where it has one. */
export type AxisTitles = Readonly<Partial<Record<Axis, string>>>;
