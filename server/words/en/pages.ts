import type { PageWords } from '../page-words.js';

export const pages: PageWords = {
  documentTitle: (title) => `${title} – Tissu`,
  footer: {
    about: 'Open data on industrial cooperation in French territories.',
    home: 'About Tissu',
  },
  newWindow: '(new window)',
  colon: ': ',
  licence: 'Licence',
  sheet: {
    actors: 'Who acts',
    links: 'Who works with whom',
    total: 'Total',
    indicator: 'Indicator',
    value: 'Measured',
    diagram: 'See the cooperation diagram of this action',
    others: (territory) => `All actions: ${territory}`,
  },
  list: {
    description: (count, territory) =>
      `${count}${territory === '' ? '' : `: ${territory}`}. What is done, by whom, with whom, for how much, and how far each action has got.`,
    comparable: {
      title: 'To look at in comparable territories',
      introduction: (territory, reasons) => `${territory}: ${reasons}.`,
      region: (name) => `same region (${name})`,
      population: (population, own) => `similar population (${population} inhabitants, here ${own})`,
      programme: 'same programme, as nothing nearer was found',
      kind: (kind) => `mostly ${kind}, as here`,
      kinds: {
        CC: 'communities of communes (CC)',
        CA: 'agglomeration communities (CA)',
        CU: 'urban communities (CU)',
        ME: 'metropolises',
        EPT: 'territorial public establishments (EPT)',
      },
    },
    file: 'Report a first action of this territory',
  },
  network: {
    titleOf: (place) => `Who works with whom: ${place}`,
    description: (counts) => `${counts}. The links of cooperation between actors, from tight to loose.`,
    actors: 'The actors',
    links: 'The links, from tight to loose',
    roles: 'Partners named, without a link stated by the sources',
    seeSheet: 'See the sheet',
  },
  indicator: {
    titleOf: (label, place) => (place === '' ? label : `${label}: ${place}`),
  },
  map: {
    title: 'The Territoires d’industrie',
    description: (territories, members) =>
      `${String(territories)} territories and their ${String(members)} intercommunalities, region by region.`,
    memberCount: (members) => `${String(members)} ${members === 1 ? 'intercommunality' : 'intercommunalities'}`,
    territory: 'Territory',
    members: 'Intercommunalities',
    population: 'Population',
    membersCaption: (territory) => `The intercommunalities of the territory: ${territory}`,
    elsewhere: 'Without a region',
    kind: 'Kind',
    name: 'Intercommunality',
    actions: (territory) => `The actions: ${territory}`,
    network: (territory) => `Who works with whom: ${territory}`,
    edition: (label, year) => `${label} (${String(year)} edition)`,
  },
  fault: {
    lost: {
      title: 'This page does not exist',
      text: 'There is nothing at this address: it may be incomplete, or the page has moved.',
    },
    missing: {
      title: 'This page does not exist',
      text: 'The sheet or territory asked for is not, or no longer, in the shared data. The address may be incomplete.',
    },
    refused: {
      title: 'This address is not valid',
      text: 'A part of the address cannot be understood.',
    },
    broken: {
      title: 'The page could not be prepared',
      text: 'You can try again in a moment.',
    },
    wayOn: 'Go on',
    allActions: 'All actions',
    allTerritories: 'All territories',
    home: 'The home page',
    description: 'The description of the API (OpenAPI)',
  },
};
