import type { FigureAsidesMessages } from '../messages/figure-asides.js';
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
  empty: {
    title: 'Aucune donnée disponible',
    text: 'Cet indicateur n’a pas de valeur pour ce territoire.',
  },
  target: {
    mark: (text) => `objectif ${text}`,
    reached: (target) => `Objectif de ${amount(target)} atteint.`,
    open: (target, left, more, share) =>
      `${colon('Objectif')} ${amount(target)}${left === '' ? '' : `, soit ${left} de ${more ? 'plus' : 'moins'}`}${share && ` (${share} atteints)`}.`,
  },
};
