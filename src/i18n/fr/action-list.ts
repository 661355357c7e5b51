import { writeNumber } from '../format/digits.js';
import type { ActionListMessages } from '../messages/action-list.js';

const number = (value: number): string => writeNumber(value, 'fr', 0);
const count = (total: number): string =>
  total === 0 ? 'Aucune action' : `${number(total)} action${total > 1 ? 's' : ''}`;
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

export const actionList: ActionListMessages = {
  title: (territory) => (territory === '' ? 'Les actions' : `Les actions : ${territory}`),
  count,
  found: (total, whole) =>
    whole === undefined || whole <= total ? count(total) : `${count(total)} sur ${number(whole)}`,
  number,
  pages: 'Pages de la liste',
  page: (page) => `Page ${String(page)}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  announce: (page, pages, total) => `Page ${String(page)} sur ${String(pages)}, ${count(total)}`,
  details: (q, page, pages) =>
    `${q === '' ? '' : ` pour ${quoted(q)}`}${pages > 1 ? `, page ${number(page)} sur ${number(pages)}` : ''}`,
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
  search: { label: 'Chercher dans les actions', placeholder: 'Eau, vapeur…', submit: 'Chercher' },
  filters: 'Filtres',
  filter: 'Filtrer',
  show: (total) =>
    total === 0 ? 'Fermer les filtres' : total === 1 ? 'Voir l’action' : `Voir les ${number(total)} actions`,
  facet: {
    axis: 'Axe',
    status: 'État',
    theme: 'Thème',
    degree: 'Degré de coopération',
    form: 'Forme de coopération',
    territory: 'Territoire',
    leadFamily: 'Famille du porteur',
    year: 'Année',
    intercommunality: 'Intercommunalité',
    actor: 'Acteur',
  },
  more: (hidden) => `Voir plus (${number(hidden)})`,
  less: 'Voir moins',
  inForce: 'Filtres en cours',
  remove: (kind, text) => `Retirer le filtre ${kind} : ${text}`,
  clear: 'Tout effacer',
  quoted,
  someActor: 'acteur choisi',
  sort: {
    label: 'Trier :',
    by: {
      relevance: 'par pertinence',
      '-date': 'plus récentes',
      date: 'plus anciennes',
      '-budget': 'plus gros montants',
      budget: 'plus petits montants',
      title: 'titre, de A à Z',
      '-title': 'titre, de Z à A',
    },
  },
  view: { label: 'Présentation', cards: 'Cartes', table: 'Tableau' },
  export: {
    label: (total) => (total === 1 ? 'Emporter cette action' : `Emporter ces ${number(total)} actions`),
    csv: 'Exporter en tableur (CSV)',
    json: 'JSON',
  },
};
