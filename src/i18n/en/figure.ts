import type { FigureMessages, FigureMoment } from '../messages/figure.js';
import { indicator } from './indicator.js';
import { NBSP, amount } from './quantities.js';

export const since = ({ kind, text }: FigureMoment): string =>
  kind === 'edition' ? `the ${text}${NBSP}edition` : text;

export const figure: FigureMessages = {
  name: indicator.name,
  unit: indicator.unit,
  moment: indicator.moment,
  notAvailable: indicator.notAvailable,
  change: (from, change) => `${change} since ${since(from)}`,
  sentence: (label, moment, quantity, changes, comparison) =>
    `${moment ? `${label}, ${moment}` : label}: ${[quantity ? amount(quantity) : 'no value available', ...changes].join(
      ', ',
    )}${comparison && `; ${comparison}`}.`,
};
