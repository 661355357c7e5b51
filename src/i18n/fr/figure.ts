import type { FigureMessages, FigureMoment } from '../messages/figure.js';
import { NBSP, amount, colon, moment, nounOf } from './quantities.js';

/** `l’édition 2020`, `2020`, `juin 2021`, `le 9 octobre 2023`; another text as it is. */
export const since = ({ kind, text, period }: FigureMoment): string =>
  (kind === 'edition' ? `l’édition${NBSP}` : /\d-\d\d-\d/.test(period) ? 'le ' : '') + text;

export const figure: FigureMessages = {
  name: (label) => label.trim() || 'Valeur',
  unit: (unit, value) => (unit.endsWith('.') ? unit : nounOf(unit, value)),
  moment,
  notAvailable: 'non disponible',
  change: (from, change) => `${change} depuis ${since(from)}`,
  sentence: (label, at, quantity, changes, comparison) =>
    `${colon(at ? `${label}, ${at}` : label)} ${[
      quantity ? amount(quantity) : 'aucune valeur disponible',
      ...changes,
    ].join(', ')}${comparison && `${NBSP}; ${comparison}`}.`,
};
