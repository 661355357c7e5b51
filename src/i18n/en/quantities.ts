import type { Quantity } from '../messages/indicator.js';

export const NBSP = '\u00a0';

/** Units of the demonstration data, which say them in French. */
const NOUNS: ReadonlyMap<string, readonly [one: string, other: string]> = new Map([
  ['hab.', ['inhabitant', 'inhabitants']],
  ['habitants', ['inhabitant', 'inhabitants']],
  ['communes', ['municipality', 'municipalities']],
  ['actions', ['action', 'actions']],
  ['fiches', ['sheet', 'sheets']],
  ['emplois', ['job', 'jobs']],
  ['élèves', ['pupil', 'pupils']],
]);

/** What is counted, as it goes with a number; a unit nobody translated stays as it is. */
export const nounOf = (unit: string, value: number): string => NOUNS.get(unit)?.[value === 1 ? 0 : 1] ?? unit;

/** Whether a unit is a word that can be counted in a sentence. */
export const isNoun = (unit: string): boolean => NOUNS.has(unit);

/** `77,968 inhabitants`. */
export const amount = ({ value, text, unit }: Quantity): string =>
  unit === '' ? text : text + NBSP + nounOf(unit, value);
