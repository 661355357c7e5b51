import type { Quantity } from '../messages/indicator.js';

export const NBSP = '\u00a0';

/** Words that end in "s" in the singular too. */
const INVARIABLE = /^(?:mois|cas|avis|bus|pays|temps)$/;

/** What is counted, as it goes with a number: French says one for 0 and 1. `hab.` is spelt out. */
export const nounOf = (unit: string, value: number): string => {
  const other = unit === 'hab.' ? 'habitants' : unit;
  return Math.abs(value) < 2 && /^\p{L}{3,}s$/u.test(other) && !INVARIABLE.test(other) ? other.slice(0, -1) : other;
};

/** `77 968 habitants`. */
export const amount = ({ value, text, unit }: Quantity): string =>
  unit === '' ? text : text + NBSP + nounOf(unit, value);

export const colon = (label: string): string => `${label}${NBSP}:`;
