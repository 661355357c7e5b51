import { writeNumber } from '../format/digits.js';
import type { ActionListMessages } from '../messages/action-list.js';

const number = (value: number): string => writeNumber(value, 'en', 0);
const count = (total: number): string =>
  total === 0 ? 'No action' : `${number(total)} action${total === 1 ? '' : 's'}`;
const quoted = (text: string): string => `“${text}”`;

export const actionList: ActionListMessages = {
  title: (territory) => (territory === '' ? 'Actions' : `Actions: ${territory}`),
  count,
  found: (total, whole) =>
    whole === undefined || whole <= total ? count(total) : `${count(total)} of ${number(whole)}`,
  number,
  pages: 'Pages of the list',
  page: (page) => `Page ${String(page)}`,
  previous: 'Previous page',
  next: 'Next page',
  announce: (page, pages, total) => `Page ${String(page)} of ${String(pages)}, ${count(total)}`,
  details: (q, page, pages) =>
    `${q === '' ? '' : ` for ${quoted(q)}`}${pages > 1 ? `, page ${number(page)} of ${number(pages)}` : ''}`,
  empty: { title: 'No action matches', text: 'Widen the search: remove a filter or a word.' },
  emptyTerritory: {
    title: (territory) => (territory === '' ? 'No action published yet' : `No action published for ${territory}`),
    text: 'The actions of this territory are not in the shared data yet.',
  },
  results: 'Actions',
  search: { label: 'Search the actions', placeholder: 'Water, steam, school…', submit: 'Search' },
  filters: 'Filters',
  filter: 'Filter',
  show: (total) => (total === 0 ? 'Close the filters' : `Show ${count(total)}`),
  facet: {
    axis: 'Axis',
    status: 'Status',
    theme: 'Theme',
    degree: 'Degree of cooperation',
    form: 'Form of cooperation',
    territory: 'Territory',
    leadFamily: 'Family of the lead',
    year: 'Year',
    intercommunality: 'Intercommunality',
    actor: 'Actor',
  },
  more: (hidden) => `Show more (${number(hidden)})`,
  less: 'Show fewer',
  inForce: 'Filters in force',
  remove: (kind, text) => `Remove the filter ${kind}: ${text}`,
  clear: 'Clear all',
  quoted,
  someActor: 'chosen actor',
  sort: {
    label: 'Sort:',
    by: {
      relevance: 'by relevance',
      '-date': 'newest first',
      date: 'oldest first',
      '-budget': 'largest amounts',
      budget: 'smallest amounts',
      title: 'title, A to Z',
      '-title': 'title, Z to A',
    },
  },
  view: { label: 'Presentation', cards: 'Cards', table: 'Table' },
  export: {
    label: (total) => (total === 1 ? 'Take this action away' : `Take these ${number(total)} actions away`),
    csv: 'Export as a spreadsheet (CSV)',
    json: 'JSON',
  },
};
