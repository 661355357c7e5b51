import type { FigureComparisonMessages } from '../messages/figure-comparison.js';
import { formatNumber } from '../format.js';
import { NBSP, amount, colon } from './quantities.js';

/** Kinds of intercommunalities, in the plural. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['CC', 'communautés de communes'],
  ['CA', 'communautés d’agglomération'],
  ['CU', 'communautés urbaines'],
  ['ME', 'métropoles'],
  ['EPT', 'établissements publics territoriaux'],
]);
const NAMES: ReadonlyMap<string, string> = new Map([
  ['CC', 'une communauté de communes'],
  ['CA', 'une communauté d’agglomération'],
  ['CU', 'une communauté urbaine'],
  ['ME', 'une métropole'],
  ['EPT', 'un établissement public territorial'],
  ['territory', 'un territoire de plusieurs intercommunalités'],
  ['intercommunality', 'une intercommunalité seule'],
]);

const kindOf = (kind: string | undefined): string => KINDS.get(kind ?? '') ?? kind ?? '';
const placesOf = (among: string | undefined, kind: string | undefined): string =>
  among === 'intercommunality' ? (kind === undefined ? 'intercommunalités' : kindOf(kind)) : 'territoires';
const isFeminine = (places: string): boolean => /^(?:com|mé|int)/.test(places);
const write = (count: number): string => formatNumber(count, 'fr');

const WIDENED: ReadonlyMap<string, string> = new Map([
  ['region', 'hors de la région'],
  ['population', 'quelle que soit la population'],
  ['kind', 'quel que soit le type'],
]);
const UNKNOWN: ReadonlyMap<string, string> = new Map([
  ['region', 'région'],
  ['population', 'population'],
  ['kind', 'type'],
]);
const inWords = (codes: readonly string[] | undefined, words: ReadonlyMap<string, string>): string =>
  (codes ?? []).map((code) => words.get(code) ?? code).join(', ');

export const figureComparison: FigureComparisonMessages = {
  name: ({ kind, label, count, among, placeKind }) => {
    const places = placesOf(among, placeKind);
    if (kind === 'comparable' || kind === 'median' || label === 'median') {
      const named = kind === 'comparable' ? `${places} comparables` : places;
      return `médiane des ${count === undefined ? '' : `${write(count)} `}${named}`;
    }
    if (kind === 'region') return `ensemble des ${write(count ?? 0)} territoires d’industrie de la région ${label}`;
    return kind === 'programme' ? `ensemble des ${write(count ?? 0)} territoires du programme` : label || 'comparaison';
  },
  clause: (name, quantity, moment, share) =>
    `${colon(moment === '' ? name : `${name}, ${moment}`)} ${quantity ? amount(quantity) : 'non disponible pour la même période'}${share && `, dont ${share} ici`}`,
  rank: (position, of, ties) =>
    `${position === 1 ? 'Valeur la plus élevée' : position === of ? 'Valeur la plus basse' : `${write(position)}e${NBSP}valeur la plus élevée`} sur ${write(of)}${
      ties > 0 ? `, à égalité avec ${ties === 1 ? 'une autre' : `${write(ties)} autres`}` : ''
    }`,
  definition: ({ among, placeKind }, { criteria = [], region }) => {
    const shared = [
      criteria.includes('kind')
        ? `même type (${among === 'intercommunality' ? '' : 'surtout des '}${kindOf(placeKind)})`
        : '',
      criteria.includes('population') ? 'population de la moitié au double' : '',
      criteria.includes('region') ? `même région (${region?.name ?? ''})` : '',
    ].filter(Boolean);
    return `${colon('Comparables')} ${shared.length > 0 ? shared.join(', ') : `tous les ${placesOf(among, undefined)} dont la valeur est connue`}`;
  },
  widened: ({ widened, unknown }) =>
    [
      widened?.length ? `Élargi ${inWords(widened, WIDENED)}${NBSP}: moins de cinq sinon` : '',
      unknown?.length ? `${colon('Critère non appliqué faute de donnée')} ${inWords(unknown, UNKNOWN)}` : '',
    ]
      .filter(Boolean)
      .join('. '),
  pointless: (kind) =>
    `${colon('Comparaison sans objet')} ${kind === 'same' ? 'c’est le même territoire' : 'il n’y a rien à quoi comparer'}`,
  otherKind: (own, other) =>
    `${colon('De nature différente')} ${NAMES.get(own) ?? own} et ${NAMES.get(other) ?? other}`,
  which: (count, { among, placeKind }) => {
    const places = placesOf(among, placeKind);
    return `Les ${count === undefined ? '' : `${write(count)} `}${places} ${isFeminine(places) ? 'comparées' : 'comparés'}`;
  },
  own: (type) => (type === 'territory' ? 'Ce territoire' : type === 'intercommunality' ? 'Cette intercommunalité' : ''),
  place: 'Territoire',
  value: 'Valeur',
  loading: 'Chargement…',
  failed: 'La liste n’a pas pu être chargée.',
};
