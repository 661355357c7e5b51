import type { Axis, DegreeCode, Family, Status } from '../../model/codes.js';

/** Words of the domain's codes that nearly every element needs. A code without words is shown as it is. */
export interface VocabularyMessages {
  /** Short name of an axis, as on a card. */
  readonly axis: Readonly<Record<Axis, string>>;
  readonly status: Readonly<Record<Status | 'late', string>>;
  readonly degree: Readonly<Record<DegreeCode, string>>;
  /** Forms that are finer than a degree. */
  readonly form: Readonly<Record<string, string>>;
  readonly family: Readonly<Record<Family, string>>;
  /** What is said of a sheet that is outside the contract; nothing for `explicit`. */
  readonly programme: Readonly<Record<'territory' | 'none', string>>;
}
