import type { CommonMessages } from '../messages/common.js';

export const common: CommonMessages = {
  loading: 'Chargement…',
  retry: 'Réessayer',
  unavailable: 'Contenu momentanément indisponible.',
  source: 'Source',
  updated: (date) => `Mise à jour\u00a0: ${date}`,
  notGiven: 'non renseigné',
  notDated: 'non daté',
};
