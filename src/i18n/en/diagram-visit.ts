import type { DiagramVisitMessages } from '../messages/diagram-visit.js';

export const diagramVisit: DiagramVisitMessages = {
  others: 'Other links',
  seeSheets: (count) => (count === 1 ? 'See the sheet' : `See the ${String(count)} sheets`),
  unselect: 'See all links',
  empty: {
    title: 'No known cooperation',
    text: 'The shared data name no actor here yet.',
  },
};
