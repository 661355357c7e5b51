import type { ServerProblemWords } from '../problem-words.js';

export const problems: ServerProblemWords = {
  titles: {
    'malformed-address': 'Adresse illisible',
    'malformed-parameter': 'Paramètre illisible',
    'refused-parameter': 'Paramètre refusé',
    'bad-choice': 'Valeur impossible',
    'bad-request': 'Requête incompréhensible',
    'foreign-address': 'Adresse étrangère',
    'method-not-allowed': 'Lecture seule',
    'request-timeout': 'Requête trop lente',
    'address-too-long': 'Adresse trop longue',
    'too-many-requests': 'Trop de requêtes',
    'headers-too-long': 'En-têtes trop longs',
    'internal-error': 'Panne du service',
    'unsupported-format': 'Format non disponible',
  },
  details: {
    'malformed-address': () => 'L’adresse contient un encodage «\u00a0%\u00a0» illisible.',
    'malformed-parameter': ({ parameter }) =>
      `Le paramètre «\u00a0${parameter}\u00a0» contient un encodage «\u00a0%\u00a0» illisible\u00a0; le texte se code en UTF-8.`,
    'refused-parameter': ({ parameter }) =>
      `Le paramètre «\u00a0${parameter}\u00a0» est refusé\u00a0: une page de ce service ne montre que ses propres données.`,
    'bad-choice': ({ parameter, choices }) =>
      `Le paramètre «\u00a0${parameter}\u00a0» prend l’une de ces valeurs\u00a0: ${choices.join(', ')}.`,
    'bad-request': () => 'La requête n’est pas compréhensible.',
    'foreign-address': () => 'Ce n’est pas l’adresse d’une page de ce service qui puisse être intégrée.',
    'method-not-allowed': () => 'Ce service se lit seulement\u00a0: utilisez GET, HEAD ou OPTIONS.',
    'request-timeout': () => 'La requête n’est pas arrivée en entier à temps.',
    'address-too-long': () => 'L’adresse est trop longue\u00a0: 8\u202f000 caractères au plus.',
    'too-many-requests': ({ seconds }) => `Trop de requêtes depuis une même adresse. Réessayez dans ${seconds} s.`,
    'headers-too-long': () => 'Les en-têtes de la requête sont trop longs.',
    'internal-error': () => 'Le service a échoué. La panne est consignée\u00a0; réessayez plus tard.',
    'unsupported-format': () => 'Seul le format «\u00a0json\u00a0» est disponible.',
  },
};
