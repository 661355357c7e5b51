import type { ActionListMessages } from '../messages/action-list.js';

const count = (total: number): string =>
  total === 0 ? 'Aucune action' : `${String(total)} action${total > 1 ? 's' : ''}`;

export const actionList: ActionListMessages = {
  title: (territory) => (territory === '' ? 'Les actions' : `Les actions : ${territory}`),
  count,
  pages: 'Pages de la liste',
  page: (page) => `Page ${String(page)}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  announce: (page, pages, total) => `Page ${String(page)} sur ${String(pages)}, ${count(total)}`,
  empty: {
    title: 'Aucune action ne correspond',
    text: 'Élargissez la recherche : retirez un filtre ou un mot.',
  },
  emptyTerritory: {
    title: (territory) =>
      territory === '' ? 'Aucune action publiée pour le moment' : `Aucune action publiée pour ${territory}`,
    text: 'Les actions de ce territoire ne sont pas encore dans les données partagées.',
  },
  results: 'Actions',
};
