import type { DiagramVisitMessages } from '../messages/diagram-visit.js';

export const diagramVisit: DiagramVisitMessages = {
  others: 'Les autres liens',
  seeSheets: (count) => (count > 1 ? `Voir les ${String(count)} fiches` : 'Voir la fiche'),
  unselect: 'Voir tous les liens',
  empty: {
    title: 'Aucune coopération connue',
    text: 'Les données partagées ne citent encore aucun acteur ici.',
  },
  missed: {
    layout: (name) => `La présentation « ${name} » n’a pas pu être chargée. Le réseau est affiché à sa place.`,
    network: 'Une partie du dessin n’a pas pu être chargée : il est moins clair, la liste est complète.',
    retry: 'Réessayer',
    reload: 'Recharger la page',
  },
};
