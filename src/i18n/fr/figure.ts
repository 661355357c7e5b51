import type { FigureMessages, FigureMoment } from '../messages/figure.js';
import { NBSP, amount, colon, nounOf } from './quantities.js';

const MARKS: Readonly<Record<string, string>> = { estimated: 'estimation', provisional: 'provisoire' };

/** `l’édition 2020`, `2020`, `juin 2021`, `le 9 octobre 2023`. */
const since = ({ kind, text, period }: FigureMoment): string =>
  (kind === 'edition' ? `l’édition${NBSP}` : period.length > 7 ? 'le ' : '') + text;

export const figure: FigureMessages = {
  name: (label) => label,
  unit: (unit, value) => (unit.endsWith('.') ? unit : nounOf(unit, value)),
  moment: ({ text, kind, mark }) =>
    [text && (kind === 'edition' ? `édition${NBSP}${text}` : text), MARKS[mark]].filter(Boolean).join(', '),
  notAvailable: 'non disponible',
  change: ({ since: from, delta, ratio, fromZero, same, good }) => {
    if (same) {
      const to = from.kind === 'edition' ? 'qu’à ' : from.period.length > 7 ? 'que ' : 'qu’en ';
      return `même valeur ${to}${since(from)}`;
    }
    const verdict = [
      good === undefined ? '' : good ? 'favorable' : 'défavorable',
      fromZero ? 'en\u202f% : sans objet, base nulle' : '',
    ]
      .filter(Boolean)
      .join(', ');
    return `${ratio || amount(delta)} depuis ${since(from)}${verdict && ` (${verdict})`}`;
  },
  sentence: (label, moment, quantity, changes, comparison) =>
    `${colon(moment ? `${label}, ${moment}` : label)} ${[
      quantity ? amount(quantity) : 'aucune valeur disponible',
      ...changes,
    ].join(', ')}${comparison && `${NBSP}; ${comparison}`}.`,
};
