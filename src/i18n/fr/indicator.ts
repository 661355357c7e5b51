import { writeNumber } from '../format/digits.js';
import type { IndicatorMessages } from '../messages/indicator.js';
import { MARKS, amount, colon, moment, nounOf } from './quantities.js';

/** Kinds of intercommunalities, in the plural. */
const PLACES: Readonly<Record<string, string>> = {
  CC: 'communautés de communes',
  CA: 'communautés d’agglomération',
  CU: 'communautés urbaines',
  ME: 'métropoles',
  EPT: 'établissements publics territoriaux',
};

export const indicator: IndicatorMessages = {
  name: (label) => label || 'Valeur',
  unit: (unit, value) => (unit.endsWith('.') ? unit : nounOf(unit, value)),
  moment,
  notAvailable: 'non disponible',
  marks: MARKS,
  none: (label) => ({ title: label, sentence: `${colon(label)} aucune valeur disponible.` }),
  median: (count, among, placeKind = '', comparable = false) => {
    const places =
      among === 'intercommunality'
        ? Object.hasOwn(PLACES, placeKind)
          ? (PLACES[placeKind] ?? '')
          : 'intercommunalités'
        : 'territoires';
    const named = comparable ? `${places} comparables` : places;
    return count === undefined ? `Médiane des ${named}` : `Médiane de ${writeNumber(count, 'fr', 0)} ${named}`;
  },
  region: (label) => `Territoires d’industrie de la région ${label}`,
  target: {
    mark: (text) => `objectif ${text}`,
    open: (target) => `${colon('Objectif')} ${amount(target)}`,
  },
  coverage: (missing, members, of) =>
    `${String(missing)} ${of === 'sheets' ? 'fiche' : 'membre'}${missing > 1 ? 's' : ''} sur ${String(members)} sans ${of === 'sheets' ? 'montant' : 'donnée'}`,
  empty: {
    title: 'Aucune donnée disponible',
    text: 'Cet indicateur n’a pas de valeur pour ce territoire.',
  },
};
