import { writeNumber } from '../format/digits.js';
import type { MapFinding, TerritoryMapMessages } from '../messages/territory-map.js';
import { amount, colon } from './quantities.js';

/** Names said one by one; more are counted. */
const MOST_NAMES = 3;
const several = (count: number, word: string): string =>
  `${writeNumber(count, 'fr', 0)}\u00a0${word}${count > 1 ? 's' : ''}`;
const territories = (count: number): string => several(count, 'territoire');

const list = (names: readonly string[]): string =>
  names.length > MOST_NAMES
    ? territories(names.length)
    : names.length < 2
      ? names.join('')
      : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`;

const placed = ({ region }: MapFinding): string => (region === undefined ? '' : `${colon(region)} `);
const have = (count: number): string => (count > 1 ? 'ont' : 'a');

export const territoryMap: TerritoryMapMessages = {
  name: (label) => label || 'Valeur',
  unit: (unit) => unit,
  sheets: 'Fiches actions',
  countOf: (count, text) => (count === 0 ? 'aucune fiche' : `${text}\u00a0fiche${Math.abs(count) < 2 ? '' : 's'}`),
  amountOf: amount,
  counted: (finding) => {
    const { places, known, filled, most, leaders } = finding;
    const title = `${placed(finding)}${territories(places)}, ${filled === 0 ? 'aucun' : String(filled)} avec au moins une fiche`;
    const missing = known < places ? ` ${territories(places - known)} sans donnée.` : '';
    if (filled === 0) return { title, sentence: `${title}.${missing}` };
    const share = `${placed(finding)}${String(filled)} des ${territories(places)} ${have(filled)} au moins une fiche`;
    const top =
      filled > 1
        ? `\u00a0; ${list(leaders)} en ${have(leaders.length)} le plus (${most.text})`
        : ` (${list(leaders)}\u00a0: ${most.text})`;
    return { title, sentence: `${share}${top}.${missing}` };
  },
  measured: (label, { text, kind }, finding) => {
    const { places, known, least, most, leaders, last, median } = finding;
    const at = text === '' ? '' : ` (${kind === 'edition' ? 'édition ' : ''}${text})`;
    const missing = known < places ? ` ${territories(places - known)} sans donnée.` : '';
    const name = finding.region === undefined ? label : `${label}, ${finding.region}`;
    if (least.value === most.value)
      return {
        title: `${colon(name)} ${amount(most)}`,
        sentence: `${colon(name + at)} ${amount(most)}${known > 1 ? ` dans les ${territories(known)}` : `, ${list(leaders)}`}.${missing}`,
      };
    return {
      title: `${colon(name)} de ${least.text} à ${amount(most)} selon les territoires`,
      sentence: `${colon(name + at)} de ${amount(least)} (${list(last)}) à ${most.text} (${list(leaders)})\u00a0; médiane de ${territories(known)}\u00a0: ${median.text}.${missing}`,
    };
  },
  nothing: (label, region, places) => ({
    title: region === undefined ? label : `${label}, ${region}`,
    sentence: `${territories(places)} sans donnée.`,
  }),
  rankOf: ({ rank, known, tied }) =>
    `${rank === 1 ? '1er' : `${String(rank)}e`} sur ${String(known)}${tied ? ', ex æquo' : ''}`,
  columns: { rank: 'Rang', rankOfAll: 'Rang en France', territory: 'Territoire' },
  notAvailable: 'non disponible',
  region: 'Région',
  wholeCountry: 'Toute la France',
  back: 'Revenir à toute la France',
  search: 'Chercher un territoire',
  found: (count) => (count === 0 ? 'Aucun territoire de ce nom' : territories(count)),
  list: 'Tableau des territoires',
  caption: 'Rang et valeur de chaque territoire',
  picture: 'Carte des territoires',
  keys: 'Les flèches mènent au territoire voisin, Début et Fin au premier et au dernier, une lettre au nom qu’elle commence. Entrée choisit, Échap revient.',
  hint: 'Touchez un territoire pour lire sa valeur, une région pour l’agrandir.',
  noPicture: 'La carte n’a pas pu être dessinée\u00a0: voici son tableau.',
  notDrawn: (count) =>
    count > 1
      ? `${territories(count)} sans contour ne sont que dans le tableau.`
      : 'Un territoire sans contour n’est que dans le tableau.',
  legend: {
    title: 'Légende',
    method: 'Classes au plus près des écarts réels (méthode de Fisher-Jenks).',
    dots: 'La surface du disque est proportionnelle au nombre.',
    range: (from, to) => `de ${from} à ${to}`,
    none: 'non disponible',
    outside: 'hors programme',
    places: territories,
  },
  contours: (attribution) => `${colon('Contours')} ${attribution.replace(/^source\s*:\s*/i, '')}`,
  take: 'Emporter',
  seeActions: 'Voir ses actions',
  unselect: 'Ne plus choisir',
  empty: { title: 'Aucune valeur à montrer', text: 'Cet indicateur n’a de valeur pour aucun territoire.' },
  unknown: {
    title: 'Territoire introuvable',
    text: 'Le territoire ou la région demandés ne sont pas dans les données partagées.',
  },
};
