import { writeNumber } from '../format/digits.js';
import type { ActionListPartsMessages } from '../messages/action-list-parts.js';

const number = (value: number): string => writeNumber(value, 'en', 0);
const count = (total: number): string => `${number(total)} action${total === 1 ? '' : 's'}`;
const quoted = (text: string): string => `“${text}”`;
const inhabitants = (population: number): string => `${number(population)} inhabitant${population === 1 ? '' : 's'}`;

export const actionListParts: ActionListPartsMessages = {
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
    text: 'Taking away one filter is enough:',
    search: 'Try another word, or one word less.',
    without: (facet, values, found, isExact) => {
      const name = values.length === 1 ? quoted(values[0]!) : quoted(facet);
      return `Without the filter ${name}: ${isExact ? '' : 'at least '}${count(found)}`;
    },
    withoutSearch: (text) => `Without the search ${text}`,
  },
  saving: {
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
        if (kind === 'programme') return ['same programme, as nothing nearer was found'];
        return kind === 'kind' ? ['same kind of intercommunalities'] : [];
      });
      return said.length === 0 ? `${territory}.` : `${territory}: ${said.join(', ')}.`;
    },
    first: {
      title: 'Publish a first sheet',
      text: 'A sheet is a few lines: a title, a lead, a status. It comes from a spreadsheet or a message, and joins the shared data once it has been read.',
      write: 'Propose a sheet',
      subject: (territory) => `First action sheet: ${territory}`,
      body: (territory) =>
        `Territory: ${territory}\n\nTitle:\nIn one sentence:\nLead:\nPartners, and the role of each:\nStatus (planned, in progress, done):\nStart and end:\nAmount and funders:\nSources (addresses of public pages):\n`,
      toWhom: (members) =>
        `This service gives no address: the message opens without a recipient. Send it ${members === '' ? '' : `to the intercommunality (${members}) or `}to whoever publishes this page.`,
    },
  },
};
