import type { FigureMessages, FigureMoment } from '../messages/figure.js';
import { indicator } from './indicator.js';
import { NBSP, amount } from './quantities.js';

const MARKS: Readonly<Record<string, string>> = { estimated: 'estimate', provisional: 'provisional' };

const since = ({ kind, text }: FigureMoment): string => (kind === 'edition' ? `the ${text}${NBSP}edition` : text);

export const figure: FigureMessages = {
  name: indicator.name,
  unit: indicator.unit,
  moment: ({ text, kind, mark }) =>
    [text && (kind === 'edition' ? `${text}${NBSP}edition` : text), MARKS[mark]].filter(Boolean).join(', '),
  notAvailable: indicator.notAvailable,
  change: ({ since: from, delta, ratio, fromZero, same, good }) => {
    if (same) return `same value as ${since(from)}`;
    const verdict = [
      good === undefined ? '' : good ? 'the way that is wanted' : 'the wrong way',
      fromZero ? 'in %: not applicable, the base is zero' : '',
    ]
      .filter(Boolean)
      .join(', ');
    return `${ratio || amount(delta)} since ${since(from)}${verdict && ` (${verdict})`}`;
  },
  sentence: (label, moment, quantity, changes, comparison) =>
    `${moment ? `${label}, ${moment}` : label}: ${[quantity ? amount(quantity) : 'no value available', ...changes].join(
      ', ',
    )}${comparison && `; ${comparison}`}.`,
};
