import { familyOf } from './codes.js';

/** The family of an actor: its own code where it has one (known or not), else the one its kind folds into. */
export const familyOfActor = (actor: {
  readonly kind?: string | undefined;
  readonly [field: string]: unknown;
}): string => {
  const own = actor['family'];
  return typeof own === 'string' && own !== '' ? own : familyOf(actor.kind ?? 'other');
};
