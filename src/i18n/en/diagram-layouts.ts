import type { DiagramLayoutsMessages } from '../messages/diagram-layouts.js';

export const diagramLayouts: DiagramLayoutsMessages = {
  rings: {
    caption: 'The nearer the centre an actor is, the more institutional its strongest link.',
    rim: 'Link not specified',
  },
  flows: {
    caption: (flows) =>
      flows > 1 ? `${String(flows)} flows: who gives what to whom.` : '1 flow: who gives what to whom.',
    none: 'No known flow.',
    from: 'Who gives',
    to: 'Who receives',
    unknownFlow: 'flow',
    unknownQuantity: 'quantity not given',
    others: 'No known flow',
    legend: 'Flows',
    groups: { energy: 'Energy', water: 'Water', matter: 'Materials', transport: 'Transport', other: 'Other resources' },
  },
  matrix: {
    caption: 'Each cell is the cloth of a link.',
    byFamily: 'Too many actors for a cell each: links are counted by family.',
    gives: 'the row gives to the column',
    receives: 'the row receives from the column',
    several: 'several links',
    legend: 'Cells, from the loosest link to the tightest',
    direction: 'Direction',
  },
};
