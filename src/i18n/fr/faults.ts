import type { FaultMessages } from '../messages/faults.js';

const again = 'Vous pouvez réessayer dans un instant.';

export const faults: FaultMessages = {
  stale: (date) => `Données du ${date}. La mise à jour a échoué.`,
  faults: {
    'no-api': {
      title: 'Le contenu n’est pas encore relié à ses données',
      text: 'L’adresse du service manque sur cette page.',
    },
    'bad-attribute': {
      title: 'Ce contenu est mal réglé',
      text: 'Un identifiant ou un autre réglage manque, ou n’est pas valable.',
    },
    unreachable: { title: 'Le service ne répond pas', text: `La connexion n’a pas pu s’établir. ${again}` },
    timeout: { title: 'Le service tarde à répondre', text: again },
    'not-found': {
      title: 'Ce contenu est introuvable',
      text: 'Il a pu être retiré ou changer d’adresse.',
    },
    'unknown-comparison': {
      title: 'La comparaison demandée est introuvable',
      text: 'Le territoire avec lequel comparer n’est pas dans les données partagées.',
    },
    refused: { title: 'La demande n’a pas été comprise', text: 'Le service l’a refusée.' },
    'server-error': { title: 'Le service rencontre un problème', text: again },
    'not-json': {
      title: 'La réponse n’est pas lisible',
      text: `Le service a répondu autre chose que des données. ${again}`,
    },
    'too-large': { title: 'La réponse est trop volumineuse', text: 'Elle n’a pas été affichée.' },
    'not-understood': {
      title: 'La réponse n’a pas été comprise',
      text: 'Les données reçues n’ont pas la forme attendue.',
    },
    'part-missing': {
      title: 'Une partie de la page n’a pas pu être chargée',
      text: again,
    },
  },
};
