import { writeNumber } from '../format/digits.js';
import type { CooperationDiagramMessages } from '../messages/cooperation-diagram.js';

const some = (count: number, one: string): string =>
  `${writeNumber(count, 'en', 0)}\u00a0${one}${count === 1 ? '' : 's'}`;
const list = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ');

export const cooperationDiagram: CooperationDiagramMessages = {
  title: {
    whole: (territory) => (territory === '' ? 'Who works with whom' : `Who works with whom: ${territory}`),
    sheet: 'Who works together on this action',
    actor: (name) => (name ? `Who ${name} works with` : 'Who this actor works with'),
  },
  counts: (actors, links, sheets) =>
    list(some(actors, 'actor'), some(links, 'link'), sheets === 0 ? '' : some(sheets, 'sheet')),
  ties: (links, sheets) => list(some(links, 'link'), sheets === 0 ? '' : some(sheets, 'sheet')),
  picture: (counts) => `Network: ${counts}. The list of links says the same in words.`,
  layout: 'Layout',
  layouts: { network: 'Network', rings: 'Rings', flows: 'Flows', matrix: 'Matrix' },
  keys: 'Arrows: from actor to actor. Enter: choose. Escape: go back. Plus, minus, zero: enlarge.',
  tools: 'Search, filter, enlarge',
  list: {
    title: 'Links',
    actors: 'Actors',
    order: 'From the tightest to the loosest',
  },
  take: 'Take this network away',
  noLink: 'No known link.',
  legend: {
    title: 'Legend',
    links: 'Links, from the loosest to the tightest',
    actors: 'Actors',
    certainty: 'Certainty',
    announced: 'announced or possible',
    role: 'partner named, link not specified',
    unknownDegree: 'degree unknown',
  },
  group: (count) => `group, ${String(count)} actors`,
};
