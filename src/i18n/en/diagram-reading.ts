import { writeNumber } from '../format/digits.js';
import type { DiagramReadingMessages } from '../messages/diagram-reading.js';

const number = (value: number): string => writeNumber(value, 'en', 0);
const some = (count: number, one: string): string => `${number(count)}\u00a0${one}${count === 1 ? '' : 's'}`;

export const diagramReading: DiagramReadingMessages = {
  search: 'Search an actor',
  results: 'Actors found',
  skip: { list: 'Go to the list', picture: 'Go to the picture' },
  found: (count) => (count === 0 ? 'No actor found' : `${some(count, 'actor')} found`),
  columns: { names: 'Names', degree: 'Degree', ties: 'Links' },
  filter: 'Filter',
  kinds: 'Kinds of link',
  kind: {
    sale: 'sale',
    subcontracting: 'subcontracting',
    'public-procurement': 'public procurement',
    'public-service-delegation': 'delegated public service',
    agreement: 'agreement',
    consortium: 'consortium',
    lease: 'lease',
    provision: 'provision',
    grant: 'grant',
    shareholding: 'shareholding',
    membership: 'membership',
    secondment: 'shared staff',
    recruitment: 'joint recruitment',
    'shared-service': 'shared service',
    'eit-substitution': 'substitute resource',
    'eit-sharing': 'shared resources',
    animation: 'facilitation',
    partnership: 'partnership',
  },
  statuses: 'Certainty',
  folded: 'Families in one',
  showAll: 'Show all',
  shown: (actors, links, ofActors, ofLinks) =>
    `Shown: ${number(actors)} of ${some(ofActors, 'actor')}, ${number(links)} of ${some(ofLinks, 'link')}.`,
  without: (names) => `Without: ${names.join(', ')}.`,
  year: 'Year',
  allYears: 'all years',
  zoomIn: 'Enlarge',
  zoomOut: 'Reduce',
  zoomWhole: 'See the whole',
  zoomed: (percent) => `Enlarged to ${String(percent)}%.`,
  around: 'Limit to',
  steps: { 1: 'its neighbours', 2: 'two steps' },
  sheets: 'Its sheets',
  role: { lead: 'Lead', coLead: 'Co-lead', partner: 'Partner', funder: 'Funder' },
  familyKind: (count) => `family of ${some(count, 'actor')}`,
  foldedLinks: (count) => some(count, 'link'),
};
