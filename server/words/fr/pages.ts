import type { PageWords } from '../page-words.js';

export const pages: PageWords = {
  documentTitle: (title) => `${title} – Tissu`,
  footer: {
    about: 'Données ouvertes de la coopération industrielle des territoires.',
    home: 'À propos de Tissu',
  },
  newWindow: '(nouvelle fenêtre)',
  colon: '\u00a0: ',
  licence: 'Licence',
  sheet: {
    actors: 'Qui agit',
    links: 'Qui coopère avec qui',
    total: 'Total',
    indicator: 'Indicateur',
    value: 'Mesuré',
    diagram: 'Voir le schéma de coopération de cette action',
    others: (territory) => `Toutes les actions\u00a0: ${territory}`,
  },
  list: {
    description: (count, territory) =>
      `${count}${territory === '' ? '' : `\u00a0: ${territory}`}. Ce qui est fait, par qui, avec qui, pour combien, et où en est chaque action.`,
    comparable: {
      title: 'À voir dans des territoires comparables',
      introduction: (territory, reasons) => `${territory}\u00a0: ${reasons}.`,
      region: (name) => `même région (${name})`,
      population: (population, own) => `population proche (${population} habitants, ici ${own})`,
      programme: 'même programme, faute de territoire plus proche',
      kind: (kind) => `surtout des ${kind}, comme ici`,
      kinds: {
        CC: 'communautés de communes',
        CA: 'communautés d’agglomération',
        CU: 'communautés urbaines',
        ME: 'métropoles',
        EPT: 'établissements publics territoriaux',
      },
    },
    file: 'Signaler une première action de ce territoire',
  },
  network: {
    titleOf: (place) => `Qui coopère avec qui\u00a0: ${place}`,
    description: (counts) => `${counts}. Les liens de coopération entre acteurs, du plus serré au plus lâche.`,
    actors: 'Les acteurs',
    links: 'Les liens, du plus serré au plus lâche',
    roles: 'Partenaires cités, sans lien précisé par les sources',
    seeSheet: 'Voir la fiche',
  },
  indicator: {
    titleOf: (label, place) => (place === '' ? label : `${label}\u00a0: ${place}`),
  },
  map: {
    title: 'Les Territoires d’industrie',
    description: (territories, members) =>
      `${String(territories)} territoires et leurs ${String(members)} intercommunalités, région par région.`,
    memberCount: (members) => `${String(members)} intercommunalité${members > 1 ? 's' : ''}`,
    territory: 'Territoire',
    members: 'Intercommunalités',
    population: 'Population',
    membersCaption: (territory) => `Les intercommunalités du territoire\u00a0: ${territory}`,
    elsewhere: 'Sans région',
    kind: 'Statut',
    name: 'Intercommunalité',
    actions: (territory) => `Les actions\u00a0: ${territory}`,
    network: (territory) => `Qui coopère avec qui\u00a0: ${territory}`,
    edition: (label, year) => `${label} (édition ${String(year)})`,
  },
  fault: {
    lost: {
      title: 'Cette page n’existe pas',
      text: 'Rien ne se trouve à cette adresse\u00a0: elle est peut-être incomplète, ou la page a changé de place.',
    },
    missing: {
      title: 'Cette page n’existe pas',
      text: 'La fiche ou le territoire demandé n’est pas, ou n’est plus, dans les données partagées. L’adresse est peut-être incomplète.',
    },
    refused: {
      title: 'Cette adresse n’est pas valable',
      text: 'Une partie de l’adresse ne peut pas être comprise.',
    },
    broken: {
      title: 'La page n’a pas pu être préparée',
      text: 'Vous pouvez réessayer dans un instant.',
    },
    wayOn: 'Continuer',
    allActions: 'Toutes les actions',
    allTerritories: 'Tous les territoires',
    home: 'L’accueil',
    description: 'La description de l’interface (OpenAPI)',
  },
};
