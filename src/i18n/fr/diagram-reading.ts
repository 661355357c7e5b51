import type { DiagramReadingMessages } from '../messages/diagram-reading.js';

const some = (count: number, one: string): string => `${String(count)}\u00a0${one}${count > 1 ? 's' : ''}`;

export const diagramReading: DiagramReadingMessages = {
  tools: 'Lire le réseau',
  search: 'Acteurs trouvés',
  found: (count) =>
    count === 0 ? 'Aucun acteur trouvé' : `${some(count, 'acteur')} ${count > 1 ? 'trouvés' : 'trouvé'}`,
  filter: 'Filtrer',
  kinds: 'Natures de lien',
  kind: {
    sale: 'vente',
    subcontracting: 'sous-traitance',
    'public-procurement': 'marché public',
    'public-service-delegation': 'délégation de service public',
    agreement: 'convention',
    consortium: 'consortium',
    lease: 'bail',
    provision: 'mise à disposition',
    grant: 'subvention',
    shareholding: 'participation',
    membership: 'adhésion',
    secondment: 'partage de salariés',
    recruitment: 'recrutement commun',
    'shared-service': 'service mutualisé',
    'eit-substitution': 'substitution de ressource',
    'eit-sharing': 'mutualisation de ressources',
    animation: 'animation',
    partnership: 'partenariat',
  },
  statuses: 'Certitude',
  folded: 'Familles regroupées',
  showAll: 'Tout montrer',
  shown: (actors, links, ofActors, ofLinks) =>
    `Montrés : ${String(actors)} sur ${some(ofActors, 'acteur')}, ${String(links)} sur ${some(ofLinks, 'lien')}.`,
  year: 'Année',
  allYears: 'toutes les années',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoomWhole: 'Voir en entier',
  zoomed: (percent) => `Agrandissement : ${String(percent)}\u00a0%.`,
  around: 'Se limiter à',
  steps: { 1: 'ses voisins', 2: 'deux pas' },
  sheets: 'Ses fiches',
  role: { lead: 'Porteur', coLead: 'Copilote', partner: 'Partenaire', funder: 'Financeur' },
  familyKind: 'famille',
  foldedLinks: (count) => some(count, 'lien'),
};
