import type { DiagramLayoutsMessages } from '../messages/diagram-layouts.js';

export const diagramLayouts: DiagramLayoutsMessages = {
  rings: {
    caption: 'Plus un acteur est près du centre, plus son lien le plus fort est institué.',
    rim: 'Lien non précisé',
  },
  flows: {
    caption: (flows) =>
      flows > 1 ? `${String(flows)} flux : qui donne quoi à qui.` : '1 flux : qui donne quoi à qui.',
    none: 'Aucun flux connu.',
    from: 'Qui donne',
    to: 'Qui reçoit',
    unknownFlow: 'flux',
    unknownQuantity: 'quantité non renseignée',
    others: 'Sans flux connu',
    legend: 'Flux',
    groups: { energy: 'Énergie', water: 'Eau', matter: 'Matières', transport: 'Transport', other: 'Autres ressources' },
  },
  matrix: {
    caption: 'Chaque case est l’étoffe d’un lien.',
    byFamily: 'Trop d’acteurs pour une case chacun : les liens sont comptés par famille.',
    gives: 'la ligne donne à la colonne',
    receives: 'la ligne reçoit de la colonne',
    several: 'plusieurs liens',
    legend: 'Cases, du lien le plus lâche au plus serré',
    direction: 'Sens',
  },
};
