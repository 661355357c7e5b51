import type { ActionListMessages } from '../messages/action-list.js';

const count = (total: number): string => (total === 0 ? 'No action' : `${String(total)} action${total > 1 ? 's' : ''}`);

export const actionList: ActionListMessages = {
  title: (territory) => (territory === '' ? 'Actions' : `Actions: ${territory}`),
  count,
  pages: 'Pages of the list',
  page: (page) => `Page ${String(page)}`,
  previous: 'Previous page',
  next: 'Next page',
  announce: (page, pages, total) => `Page ${String(page)} of ${String(pages)}, ${count(total)}`,
  empty: { title: 'No action matches', text: 'Widen the search: remove a filter or a word.' },
  emptyTerritory: {
    title: (territory) => (territory === '' ? 'No action published yet' : `No action published for ${territory}`),
    text: 'The actions of this territory are not in the shared data yet.',
  },
  results: 'Actions',
};
