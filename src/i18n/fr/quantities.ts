import type { Moment, Quantity } from '../messages/indicator.js';

export const NBSP = '\u00a0';

/** What is counted, before what it is of: `tonnes` of « tonnes de déchets ». */
const HEAD = /^.*?(?= (?:d[eu]|en|par|pour) |$)/;
/** A word in the plural; some end in "s" in the singular too. */
const PLURAL = /(^| )(?!(?:mois|cas|avis|bus|pays|temps)\b)(\p{L}{3,})s(?= |$)/gu;

/** What is counted, as it goes with a number: French says one for 0 and 1. `hab.` is spelt out. */
export const nounOf = (unit: string, value: number): string => {
  const other = unit === 'hab.' ? 'habitants' : unit;
  return Math.abs(value) < 2 ? other.replace(HEAD, (head) => head.replace(PLURAL, '$1$2')) : other;
};

/** `77 968 habitants`. */
export const amount = ({ value, text, unit }: Quantity): string =>
  unit === '' ? text : text + NBSP + nounOf(unit, value);

/** Words of what is not final. */
export const MARKS: Readonly<Record<string, string>> = { estimated: 'estimation', provisional: 'provisoire' };

/** `édition 2025`; `2025, estimation`. */
export const moment = ({ text, kind, mark }: Moment): string =>
  [text && (kind === 'edition' ? `édition${NBSP}${text}` : text), MARKS[mark]].filter(Boolean).join(', ');

export const colon = (label: string): string => `${label}${NBSP}:`;
