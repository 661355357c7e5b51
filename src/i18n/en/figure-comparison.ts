import type { FigureComparisonMessages } from '../messages/figure-comparison.js';
import { formatNumber } from '../format.js';
import { amount } from './quantities.js';

/** Kinds of intercommunalities, in the plural. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['CC', 'communities of municipalities'],
  ['CA', 'urban-area communities'],
  ['CU', 'urban communities'],
  ['ME', 'metropolises'],
  ['EPT', 'territorial public establishments'],
]);
const NAMES: ReadonlyMap<string, string> = new Map([
  ['CC', 'a community of municipalities'],
  ['CA', 'an urban-area community'],
  ['CU', 'an urban community'],
  ['ME', 'a metropolis'],
  ['EPT', 'a territorial public establishment'],
  ['territory', 'a territory of several intercommunalities'],
  ['intercommunality', 'one intercommunality'],
]);
const kindOf = (kind: string | undefined): string => KINDS.get(kind ?? '') ?? kind ?? '';
const placesOf = (among: string | undefined, kind: string | undefined): string =>
  among === 'intercommunality' ? (kind === undefined ? 'intercommunalities' : kindOf(kind)) : 'territories';
const write = (count: number): string => formatNumber(count, 'en');
const inWords = (codes: readonly string[] | undefined): string => (codes ?? []).join(', ');

export const figureComparison: FigureComparisonMessages = {
  name: ({ kind, label, count, among, placeKind }) => {
    const places = placesOf(among, placeKind);
    if (kind === 'comparable' || kind === 'median' || label === 'median')
      return `median of the ${count === undefined ? '' : `${write(count)} `}${kind === 'comparable' ? 'comparable ' : ''}${places}`;
    if (kind === 'region') return `all ${write(count ?? 0)} territories of the programme in ${label}`;
    return kind === 'programme' ? `all ${write(count ?? 0)} territories of the programme` : label || 'comparison';
  },
  clause: (name, quantity, moment, share) =>
    `${moment === '' ? name : `${name}, ${moment}`}: ${quantity ? amount(quantity) : 'not available for the same period'}${share && `, ${share} of which here`}`,
  rank: (position, of, ties) =>
    `${position === 1 ? 'Highest value' : position === of ? 'Lowest value' : `Number ${write(position)} from the highest value`} of ${write(of)}${
      ties > 0 ? `, tied with ${ties === 1 ? 'another' : `${write(ties)} others`}` : ''
    }`,
  definition: ({ among, placeKind }, { criteria = [], region }) => {
    const shared = [
      criteria.includes('kind')
        ? among === 'intercommunality'
          ? `same kind (${kindOf(placeKind)})`
          : `same kind of members (mostly ${kindOf(placeKind)})`
        : '',
      criteria.includes('population') ? 'half to twice the population' : '',
      criteria.includes('region') ? `same region (${region?.name ?? ''})` : '',
    ].filter(Boolean);
    return `Comparable: ${shared.length > 0 ? shared.join(', ') : `all ${placesOf(among, undefined)} whose value is known`}`;
  },
  widened: ({ widened, unknown }) =>
    [
      widened?.length ? `Given up, for fewer than five otherwise: ${inWords(widened)}` : '',
      unknown?.length ? `Not known, hence not asked: ${inWords(unknown)}` : '',
    ]
      .filter(Boolean)
      .join('. '),
  pointless: (kind) =>
    `Nothing to compare: ${kind === 'same' ? 'it is the same place' : 'there is nothing to compare with'}`,
  otherKind: (own, other) => `Of different kinds: ${NAMES.get(own) ?? own} and ${NAMES.get(other) ?? other}`,
  which: (count, { among, placeKind }) =>
    `The ${count === undefined ? '' : `${write(count)} `}${placesOf(among, placeKind)} compared`,
  own: (type) => (type === 'territory' ? 'This territory' : type === 'intercommunality' ? 'This intercommunality' : ''),
  place: 'Place',
  value: 'Value',
  loading: 'Loading the list…',
  failed: 'The list could not be loaded.',
};
