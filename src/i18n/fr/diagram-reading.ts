import { writeNumber } from '../format/digits.js';
import type { DiagramReadingMessages } from '../messages/diagram-reading.js';

const number = (value: number): string => writeNumber(value, 'fr', 0);
const some = (count: number, one: string): string => `${number(count)}\u00a0${one}${count > 1 ? 's' : ''}`;

export const diagramReading: DiagramReadingMessages = {
  search: 'Chercher un acteur',
  results: 'Acteurs trouvés',
  skip: { list: 'Aller à la liste', picture: 'Aller à l’image' },
  found: (count) =>
    count === 0 ? 'Aucun acteur trouvé' : `${some(count, 'acteur')} ${count > 1 ? 'trouvés' : 'trouvé'}`,
  columns: { names: 'Noms', degree: 'Degré', ties: 'Liens' },
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
    `Montrés : ${number(actors)} sur ${some(ofActors, 'acteur')}, ${number(links)} sur ${some(ofLinks, 'lien')}.`,
  without: (names) => `Sans\u00a0: ${names.join(', ')}.`,
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
  familyKind: (count) => `famille de ${some(count, 'acteur')}`,
  foldedLinks: (count) => some(count, 'lien'),
};
