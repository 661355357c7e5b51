import { writeNumber } from '../format/digits.js';
import type { ActionListMessages } from '../messages/action-list.js';

const number = (value: number): string => writeNumber(value, 'en', 0);
const count = (total: number): string =>
  total === 0 ? 'No action' : `${number(total)} action${total === 1 ? '' : 's'}`;
const quoted = (text: string): string => `“${text}”`;
const inhabitants = (population: number): string => `${number(population)} inhabitant${population === 1 ? '' : 's'}`;

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
  table: {
    caption: 'The actions as a table',
    title: 'Action',
    axis: 'Axis',
    form: 'Cooperation',
    territory: 'Territory',
    status: 'Status',
    amount: 'Amount',
    calendar: 'Calendar',
    atLeast: (amount) => `at least ${amount}`,
  },
  loosen: {
    text: 'One filter alone is too many:',
    search: 'Try another word, or one word less.',
    without: (facet, values, found, isExact) => {
      const name = values.length === 1 ? quoted(values[0]!) : quoted(facet);
      return `Without the filter ${name}: ${isExact ? '' : 'at least '}${count(found)}`;
    },
    withoutSearch: (text) => `Without the search ${text}`,
  },
  export: {
    label: (total) => (total === 1 ? 'Take this action away' : `Take these ${number(total)} actions away`),
    csv: 'Export as a spreadsheet (CSV)',
    json: 'JSON',
    progress: (done, total) => `Preparing the file: ${number(done)} of ${number(total)}`,
    done: (total) => `File ready: ${count(total)}`,
    failed: 'The file could not be prepared. Try again in a moment.',
    file: 'action-sheets',
  },
  bare: {
    who: (region, population, edition) => {
      const people = population === undefined ? '' : inhabitants(population);
      const year = people !== '' && edition !== undefined ? ` (${String(edition)} edition)` : '';
      return [region, people + year].filter(Boolean).join(', ');
    },
    members: (members) => (members > 1 ? `Its ${number(members)} intercommunalities` : 'Its intercommunality'),
    member: (name, population) => (population === undefined ? name : `${name}, ${inhabitants(population)}`),
    elsewhere: 'What comparable territories do',
    because: (territory, reasons) => {
      const said = reasons.flatMap(({ kind, name, population }) => {
        if (kind === 'region') return [`same region${name ? ` (${name})` : ''}`];
        if (kind === 'population') return [`similar population${population ? ` (${inhabitants(population)})` : ''}`];
        return kind === 'kind' ? ['same kind of intercommunalities'] : [];
      });
      return said.length === 0 ? `${territory}.` : `${territory}: ${said.join(', ')}.`;
    },
    first: {
      title: 'Publish a first sheet',
      text: 'A sheet is a few lines: a title, a lead, a status. It comes from a spreadsheet or a message, and joins the shared data once it has been read.',
      write: 'Propose a sheet',
      subject: (territory) => `First action sheet: ${territory}`,
    },
  },
};
