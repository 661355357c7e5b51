import type { DiagramLargeMessages } from '../messages/diagram-large.js';

export const diagramLarge: DiagramLargeMessages = {
  progress: 'Drawing the network',
  cancel: 'Stop drawing',
  cancelled: 'The network is not drawn. The list of links says the same in words.',
  again: 'Draw the network',
};
