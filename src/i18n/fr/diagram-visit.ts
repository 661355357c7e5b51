import type { DiagramVisitMessages } from '../messages/diagram-visit.js';

export const diagramVisit: DiagramVisitMessages = {
  others: 'Les autres liens',
  seeSheets: (count) => (count > 1 ? `Voir les ${String(count)} fiches` : 'Voir la fiche'),
  unselect: 'Voir tous les liens',
  empty: {
    title: 'Aucune coopération connue',
    text: 'Les données partagées ne citent encore aucun acteur ici.',
  },
};
