import type { DiagramVisitMessages } from '../messages/diagram-visit.js';

export const diagramVisit: DiagramVisitMessages = {
  others: 'Other links',
  seeSheets: (count) => (count === 1 ? 'See the sheet' : `See the ${String(count)} sheets`),
  unselect: 'See all links',
  empty: {
    title: 'No known cooperation',
    text: 'The shared data name no actor here yet.',
  },
  missed: {
    layout: (name) => `The layout “${name}” could not be loaded. The network is shown in its place.`,
    network: 'A part of the drawing could not be loaded: it is less clear, the list is complete.',
    retry: 'Try again',
    reload: 'Reload the page',
  },
};
