import { writeNumber } from '../format/digits.js';
import type { MapFinding, TerritoryMapMessages } from '../messages/territory-map.js';
import { indicator } from './indicator.js';
import { amount } from './quantities.js';

/** Names said one by one; more are counted. */
const MOST_NAMES = 3;
const territories = (count: number): string =>
  `${writeNumber(count, 'en', 0)}\u00a0${count === 1 ? 'territory' : 'territories'}`;

const list = (names: readonly string[]): string =>
  names.length > MOST_NAMES
    ? territories(names.length)
    : names.length < 2
      ? names.join('')
      : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const placed = ({ region }: MapFinding): string => (region === undefined ? '' : `${region}: `);
const have = (count: number): string => (count === 1 ? 'has' : 'have');

/** `1st`, `22nd`, `113th`. */
const ordinal = (rank: number): string => {
  const ending = /1\d$/.test(String(rank)) ? undefined : ['st', 'nd', 'rd'][(rank % 10) - 1];
  return `${String(rank)}${ending ?? 'th'}`;
};

export const territoryMap: TerritoryMapMessages = {
  name: indicator.name,
  unit: (unit) => indicator.unit(unit, 2),
  sheets: 'Action sheets',
  countOf: (count, text) => (count === 0 ? 'no sheet' : `${text}\u00a0sheet${count === 1 ? '' : 's'}`),
  amountOf: amount,
  counted: (finding) => {
    const { places, known, filled, most, leaders } = finding;
    const title = `${placed(finding)}${territories(places)}, ${filled === 0 ? 'none' : String(filled)} with at least one sheet`;
    const missing = known < places ? ` ${territories(places - known)} without data.` : '';
    if (filled === 0) return { title, sentence: `${title}.${missing}` };
    const share = `${placed(finding)}${String(filled)} of ${territories(places)} ${have(filled)} at least one sheet`;
    const top =
      filled > 1
        ? `; ${list(leaders)} ${have(leaders.length)} the most (${most.text})`
        : ` (${list(leaders)}: ${most.text})`;
    return { title, sentence: `${share}${top}.${missing}` };
  },
  measured: (label, { text, kind }, finding) => {
    const { places, known, least, most, leaders, last, median } = finding;
    const at = text === '' ? '' : ` (${text}${kind === 'edition' ? ' edition' : ''})`;
    const missing = known < places ? ` ${territories(places - known)} without data.` : '';
    const name = finding.region === undefined ? label : `${label}, ${finding.region}`;
    if (least.value === most.value)
      return {
        title: `${name}: ${amount(most)}`,
        sentence: `${name}${at}: ${amount(most)}${known > 1 ? ` in all ${territories(known)}` : `, ${list(leaders)}`}.${missing}`,
      };
    return {
      title: `${name}: from ${least.text} to ${amount(most)} across the territories`,
      sentence: `${name}${at}: from ${amount(least)} (${list(last)}) to ${most.text} (${list(leaders)}); median of ${territories(known)}: ${median.text}.${missing}`,
    };
  },
  nothing: (label, region, places) => ({
    title: region === undefined ? label : `${label}, ${region}`,
    sentence: `${territories(places)} without data.`,
  }),
  rankOf: ({ rank, known, tied }) => `${ordinal(rank)} of ${String(known)}${tied ? ', tied' : ''}`,
  columns: { rank: 'Rank', rankOfAll: 'Rank in France', territory: 'Territory' },
  notAvailable: 'not available',
  region: 'Region',
  wholeCountry: 'All of France',
  back: 'Back to all of France',
  search: 'Find a territory',
  found: (count) => (count === 0 ? 'No territory of this name' : territories(count)),
  list: 'Table of territories',
  caption: 'Rank and value of each territory',
  picture: 'Map of the territories',
  keys: 'Arrows lead to the territory next to it, Home and End to the first and the last, a letter to the name it begins. Enter chooses, Escape goes back.',
  hint: 'Touch a territory to read its value, a region to enlarge it.',
  noPicture: 'The map could not be drawn: here is its table.',
  notDrawn: (count) =>
    count > 1
      ? `${territories(count)} without a contour are in the table only.`
      : 'One territory without a contour is in the table only.',
  legend: {
    title: 'Legend',
    method: 'Classes as close as can be to the real gaps (Fisher-Jenks).',
    dots: 'The area of a disc is proportional to the number.',
    range: (from, to) => `${from} to ${to}`,
    none: 'not available',
    outside: 'outside the programme',
    places: territories,
  },
  contours: (attribution) => `Contours: ${attribution.replace(/^source\s*:\s*/i, '')}`,
  take: 'Take away',
  seeActions: 'See its actions',
  unselect: 'Unselect',
  empty: { title: 'No value to show', text: 'This indicator has no value for any territory.' },
  unknown: {
    title: 'Territory not found',
    text: 'The territory or the region asked for is not in the shared data.',
  },
};
