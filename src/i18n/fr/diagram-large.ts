import type { DiagramLargeMessages } from '../messages/diagram-large.js';

export const diagramLarge: DiagramLargeMessages = {
  progress: 'Dessin du réseau',
  cancel: 'Arrêter le dessin',
  cancelled: 'Le réseau n’est pas dessiné. La liste des liens dit la même chose en mots.',
  again: 'Dessiner le réseau',
};
