import { writeNumber } from '../format/digits.js';
import type { ActionListPartsMessages } from '../messages/action-list-parts.js';

const number = (value: number): string => writeNumber(value, 'fr', 0);
const count = (total: number): string => `${number(total)} action${total > 1 ? 's' : ''}`;
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
const inhabitants = (population: number): string => `${number(population)}\u00a0habitant${population > 1 ? 's' : ''}`;

export const actionListParts: ActionListPartsMessages = {
  table: {
    caption: 'Les actions en tableau',
    title: 'Action',
    axis: 'Axe',
    form: 'Coopération',
    territory: 'Territoire',
    status: 'État',
    amount: 'Montant',
    calendar: 'Calendrier',
    atLeast: (amount) => `au moins ${amount}`,
  },
  loosen: {
    text: 'Il suffit de retirer un filtre :',
    search: 'Essayez un autre mot, ou un mot de moins.',
    without: (facet, values, found, isExact) => {
      const name = values.length === 1 ? quoted(values[0]!) : quoted(facet);
      return `Sans le filtre ${name}\u00a0: ${isExact ? '' : 'au moins '}${count(found)}`;
    },
    withoutSearch: (text) => `Sans la recherche ${text}`,
  },
  saving: {
    progress: (done, total) => `Préparation du fichier : ${number(done)} sur ${number(total)}`,
    done: (total) => `Fichier prêt : ${count(total)}`,
    failed: 'Le fichier n’a pas pu être préparé. Réessayez dans un moment.',
    file: 'fiches-actions',
  },
  bare: {
    who: (region, population, edition) => {
      const people = population === undefined ? '' : inhabitants(population);
      const year = people !== '' && edition !== undefined ? ` (édition ${String(edition)})` : '';
      return [region, people + year].filter(Boolean).join(', ');
    },
    members: (members) => (members > 1 ? `Ses ${number(members)} intercommunalités` : 'Son intercommunalité'),
    member: (name, population) => (population === undefined ? name : `${name}, ${inhabitants(population)}`),
    elsewhere: 'Ce que font des territoires comparables',
    because: (territory, reasons) => {
      const said = reasons.flatMap(({ kind, name, population }) => {
        if (kind === 'region') return [`même région${name ? ` (${name})` : ''}`];
        if (kind === 'population') return [`population voisine${population ? ` (${inhabitants(population)})` : ''}`];
        if (kind === 'programme') return ['même programme, faute de territoire plus proche'];
        return kind === 'kind' ? ['même genre d’intercommunalités'] : [];
      });
      return said.length === 0 ? `${territory}.` : `${territory}\u00a0: ${said.join(', ')}.`;
    },
    first: {
      title: 'Publier une première fiche',
      text: 'Une fiche tient en quelques lignes : un titre, un porteur, un état. Elle vient d’un tableur ou d’un message, et rejoint les données partagées après relecture.',
      write: 'Proposer une fiche',
      subject: (territory) => `Première fiche action : ${territory}`,
      body: (territory) =>
        `Territoire d’industrie\u00a0: ${territory}\n\nTitre\u00a0:\nEn une phrase\u00a0:\nPilote\u00a0:\nPartenaires, et le rôle de chacun\u00a0:\nÉtat (à venir, en cours, réalisée)\u00a0:\nDébut et fin\u00a0:\nMontant et financeurs\u00a0:\nSources (adresses de pages publiques)\u00a0:\n`,
      toWhom: (members) =>
        `Ce service n’indique pas d’adresse\u00a0: le message s’ouvre sans destinataire. Envoyez-le ${members === '' ? '' : `à l’intercommunalité (${members}) ou `}à qui publie cette page.`,
    },
  },
};
