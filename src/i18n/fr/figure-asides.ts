import type { FigureAsidesMessages } from '../messages/figure-asides.js';
import { formatList } from '../format/lists.js';
import { figure, since } from './figure.js';
import { NBSP, amount, colon } from './quantities.js';

const periods = (list: string, count: number, kind: string): string =>
  kind === 'edition' ? `édition${count > 1 ? 's ' : NBSP}${list}` : list;

export const figureAsides: FigureAsidesMessages = {
  coverage: (missing, members) =>
    `${String(missing)} membre${missing > 1 ? 's' : ''} sur ${String(members)} sans donnée`,
  gaps: (list, count, kind) => `${colon('Sans donnée')} ${periods(list, count, kind)}`,
  perimeter: (list, count, kind) =>
    `${colon('Sans donnée')} ${periods(list, count, kind)}. L’intercommunalité a été créée, fusionnée ou scindée`,
  estimated: (list, count, kind) => `${colon('Estimation')} ${periods(list, count, kind)}`,
  provisional: (list, count, kind) => `${colon('Valeur provisoire')} ${periods(list, count, kind)}`,
  tooClose: (span, kind) =>
    `${colon('Évolution non calculée')} elle se lit sur ${String(span)} ${kind === 'edition' ? 'éditions' : 'périodes'} au moins`,
  change: ({ since: from, delta, ratio, fromZero, good }) => {
    const verdict = [
      good === undefined ? '' : good ? 'favorable' : 'défavorable',
      fromZero ? `${colon('en\u202f%')} sans objet, base nulle` : '',
    ]
      .filter(Boolean)
      .join(', ');
    return figure.change(from, ratio || amount(delta)) + (verdict && ` (${verdict})`);
  },
  same: (moments) => {
    const from = moments.map(
      (moment) =>
        (moment.kind === 'edition' ? 'qu’à ' : /^\d{4}(-\d\d)?$/.test(moment.period) ? 'qu’en ' : 'que ') +
        since(moment),
    );
    return `même valeur ${formatList(from, 'fr')}`;
  },
  empty: {
    title: 'Aucune donnée disponible',
    text: 'Cet indicateur n’a pas de valeur pour ce territoire.',
  },
  amount,
  target: {
    mark: (text) => `objectif ${text}`,
    reached: (target) => `Objectif de ${amount(target)} atteint.`,
    open: (target, left, more, share) =>
      `${colon('Objectif')} ${amount(target)}${left === '' ? '' : `, soit ${left} de ${more ? 'plus' : 'moins'}`}${share && ` (${share} atteints)`}.`,
  },
};
