import type { ProblemMeanings } from '../problem-words.js';

export const meanings: ProblemMeanings = {
  'unknown-parameter':
    'L’adresse contient un paramètre qui n’existe pas ici. La réponse nomme ceux qui existent\u00a0: corrigez-en l’orthographe, ou retirez-le.',
  'bad-parameter': 'La valeur d’un paramètre n’a pas la forme attendue. La réponse dit laquelle il faut.',
  'repeated-parameter': 'Un paramètre qui ne prend qu’une valeur est donné plusieurs fois. Gardez-en une.',
  'missing-parameter': 'Un paramètre obligatoire n’est pas donné. La réponse le nomme.',
  'not-found':
    'L’identifiant demandé ne correspond à rien dans les données partagées\u00a0: il est mal recopié, ou ce qu’il désignait a été retiré.',
  'unknown-comparison':
    'Le territoire ou l’intercommunalité avec qui comparer n’est pas dans les données partagées. L’indicateur lui-même y est\u00a0: la même adresse sans «\u00a0compare\u00a0» le donne.',
  'no-such-path': 'Rien ne se trouve à cette adresse. La description de l’interface donne toutes celles qui existent.',
  'malformed-address':
    'L’adresse contient un signe «\u00a0%\u00a0» qui n’est suivi d’aucun code valable. Le texte s’y code en UTF-8.',
  'malformed-parameter':
    'La valeur d’un paramètre contient un code «\u00a0%\u00a0» qui n’est pas valable. Le texte s’y code en UTF-8.',
  'refused-parameter':
    'Une page de ce service ne montre que ses propres données\u00a0: les paramètres qui en désignent d’autres sont refusés.',
  'bad-choice': 'Un paramètre ne prend que quelques valeurs, et en a reçu une autre. La réponse en donne la liste.',
  'bad-request': 'La requête ne suit pas le protocole HTTP.',
  'foreign-address':
    'L’adresse donnée n’est pas celle d’une page de ce service, ou cette page ne s’intègre pas dans une autre.',
  'method-not-allowed': 'Ce service se lit seulement, par GET, HEAD ou OPTIONS. Rien ne s’y écrit.',
  'request-timeout': 'La requête n’est pas arrivée en entier dans le temps donné. Réessayez.',
  'address-too-long': 'L’adresse dépasse 8\u202f000 caractères. Demandez moins de choses à la fois.',
  'too-many-requests':
    'Trop de requêtes sont venues d’une même adresse en une minute. L’en-tête Retry-After dit combien de secondes attendre.',
  'headers-too-long': 'Les en-têtes de la requête sont trop longs. Ce service ne demande aucun cookie.',
  'internal-error':
    'Le service est tombé en panne en préparant la réponse. La panne est consignée\u00a0; réessayez plus tard.',
  'unsupported-format': 'La description oEmbed n’existe qu’en JSON.',
};
