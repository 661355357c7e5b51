import type { VocabularyMessages } from '../messages/vocabulary.js';

export const vocabulary: VocabularyMessages = {
  axis: {
    transition: 'Transition',
    innovation: 'Innovation',
    skills: 'Compétences',
    land: 'Foncier',
    attract: 'Attirer',
    recruit: 'Recruter',
    innovate: 'Innover',
    simplify: 'Simplifier',
    'cross-cutting': 'Transversal',
  },
  status: {
    planned: 'À venir',
    in_progress: 'En cours',
    done: 'Réalisée',
    paused: 'En pause',
    blocked: 'Bloquée',
    cancelled: 'Abandonnée',
    to_discuss: 'À discuter',
    to_check: 'À vérifier',
    unknown: 'Non renseigné',
    late: 'En retard',
  },
  degree: {
    informal: 'Réseau informel',
    'purchase-contract': 'Contrat d’achat/vente',
    agreement: 'Contractualisation',
    association: 'Association',
    'joint-entity': 'Structure commune',
    cluster: 'Cluster pérenne',
  },
  form: {
    'public-procurement': 'Commande publique',
    'public-service-delegation': 'Délégation de service public',
    consortium: 'Consortium',
    'employers-group': 'Groupement d’employeurs',
  },
  family: {
    firms: 'Entreprises',
    'local-authorities': 'Collectivités',
    state: 'État et opérateurs',
    'training-research': 'Formation et recherche',
    networks: 'Réseaux',
    finance: 'Financeurs',
    society: 'Société civile',
  },
  programme: {
    territory: 'Action située dans le territoire, sans lien établi avec le contrat',
    none: 'Hors programme',
  },
};
