import type { FigureMessages, FigureMoment } from '../messages/figure.js';
import { NBSP, amount, colon, nounOf } from './quantities.js';

const MARKS: Readonly<Record<string, string>> = { estimated: 'estimation', provisional: 'provisoire' };

/** `l’édition 2020`, `2020`, `juin 2021`, `le 9 octobre 2023`; another text as it is. */
export const since = ({ kind, text, period }: FigureMoment): string =>
  (kind === 'edition' ? `l’édition${NBSP}` : /\d-\d\d-\d/.test(period) ? 'le ' : '') + text;

export const figure: FigureMessages = {
  name: (label) => label.trim() || 'Valeur',
  unit: (unit, value) => (unit.endsWith('.') ? unit : nounOf(unit, value)),
  moment: ({ text, kind, mark }) =>
    [text && (kind === 'edition' ? `édition${NBSP}${text}` : text), MARKS[mark]].filter(Boolean).join(', '),
  notAvailable: 'non disponible',
  change: (from, change) => `${change} depuis ${since(from)}`,
  sentence: (label, moment, quantity, changes, comparison) =>
    `${colon(moment ? `${label}, ${moment}` : label)} ${[
      quantity ? amount(quantity) : 'aucune valeur disponible',
      ...changes,
    ].join(', ')}${comparison && `${NBSP}; ${comparison}`}.`,
};
