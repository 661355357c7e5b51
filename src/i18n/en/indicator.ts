import { formatNumber } from '../format.js';
import type { IndicatorMessages, Moment } from '../messages/indicator.js';
import { NBSP, amount, nounOf } from './quantities.js';

/** Labels of the demonstration indicators, which the data say in French. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['Population municipale', 'Municipal population'],
  ['Nombre de communes', 'Number of municipalities'],
  ['Actions par axe', 'Actions by axis'],
  ['Actions par avancement', 'Actions by progress'],
  ['Actions par degré de coopération', 'Actions by degree of cooperation'],
  ['Financements connus', 'Known funding'],
]);

/** Kinds of intercommunalities, in the plural. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['CC', 'communities of municipalities'],
  ['CA', 'urban-area communities'],
  ['CU', 'urban communities'],
  ['ME', 'metropolises'],
  ['EPT', 'territorial public establishments'],
]);

export const MARKS: Readonly<Record<string, string>> = { estimated: 'estimate', provisional: 'provisional' };

export const moment = ({ text, kind, mark }: Moment): string =>
  [text && (kind === 'edition' ? `${text}${NBSP}edition` : text), MARKS[mark]].filter(Boolean).join(', ');

export const indicator: IndicatorMessages = {
  name: (label) => NAMES.get(label) ?? (label.trim() || 'Value'),
  unit: (unit, value) => (unit === 'hab.' ? 'inhab.' : nounOf(unit, value)),
  moment,
  notAvailable: 'not available',
  marks: MARKS,
  none: (label) => ({ title: label, sentence: `${label}: no value available.` }),
  median: (count, among, placeKind, comparable) => {
    const places = among === 'intercommunality' ? (PLACES.get(placeKind ?? '') ?? 'intercommunalities') : 'territories';
    return `Median of ${count === undefined ? '' : `${formatNumber(count, 'en')} `}${comparable ? 'comparable ' : ''}${places}`;
  },
  region: (label) => `Territoires d’industrie of ${label}`,
  target: {
    mark: (text) => `target ${text}`,
    open: (target) => `Target: ${amount(target)}`,
  },
  coverage: (missing, members, of) =>
    of === 'sheets'
      ? `${String(missing)} ${missing > 1 ? 'sheets' : 'sheet'} of ${String(members)} without an amount`
      : `${String(missing)} ${missing > 1 ? 'members' : 'member'} of ${String(members)} without data`,
  empty: {
    title: 'No data available',
    text: 'This indicator has no value for this territory.',
  },
};
