import type { LinkClause, NetworkVocabularyMessages } from '../messages/network-vocabulary.js';

/** `A verbe B complément`. The verbs chosen make their plural regularly: `vend`, `vendent`; `délègue`, `délèguent`. */
const verb =
  (singular: string, preposition: string, end = ''): LinkClause =>
  (from, to, several) => {
    const word = several ? `${singular.replace(/e$/, '')}ent` : singular;
    return [from, ` ${word} ${preposition}`, to ?? 'ses membres', end];
  };

/** `A et B …`: what both do alike. */
const both =
  (predicate: string): LinkClause =>
  (from, to) =>
    to === undefined ? [from, ` ${predicate}`] : [from, ' et ', to, ` ${predicate}`];

export const networkVocabulary: NetworkVocabularyMessages = {
  actorKind: {
    company: 'entreprise',
    'company-group': 'donneur d’ordre',
    'social-enterprise': 'entreprise de l’ESS',
    epci: 'intercommunalité',
    municipality: 'commune',
    department: 'département',
    region: 'région',
    state: 'État',
    'state-operator': 'opérateur de l’État',
    'public-bank': 'banque publique',
    'mixed-syndicate': 'syndicat mixte',
    chamber: 'chambre consulaire',
    federation: 'fédération professionnelle',
    opco: 'opérateur de compétences',
    'training-centre': 'centre de formation',
    'production-school': 'école de production',
    lycee: 'lycée',
    university: 'université',
    research: 'laboratoire',
    'technical-centre': 'centre technique',
    association: 'association',
    'employers-group': 'groupement d’employeurs',
    integration: 'acteur de l’insertion',
    cluster: 'cluster',
    'joint-company': 'SEM, SPL ou SAS',
    'development-agency': 'agence de développement',
    'planning-agency': 'agence d’urbanisme',
    foundation: 'fondation',
    'third-place': 'tiers-lieu',
    'citizen-body': 'instance citoyenne',
    bank: 'banque',
    eu: 'Union européenne',
    other: 'autre acteur',
  },
  linkKind: {
    sale: verb('vend', 'à '),
    subcontracting: verb('sous-traite', 'à '),
    'public-procurement': verb('passe', 'un marché public avec '),
    'public-service-delegation': verb('délègue', 'à ', ' un service public'),
    agreement: both('sont liés par une convention'),
    consortium: both('coopèrent en consortium'),
    lease: verb('donne', 'à bail à '),
    provision: verb('apporte', 'à ', ' des moyens'),
    grant: verb('subventionne', ''),
    shareholding: verb('possède', 'des parts dans '),
    membership: verb('adhère', 'à '),
    secondment: verb('partage', 'des salariés avec '),
    recruitment: both('coopèrent pour recruter'),
    'shared-service': both('mutualisent un service'),
    'eit-substitution': verb('cède', 'à ', ' une ressource de substitution'),
    'eit-sharing': both('mutualisent leurs ressources'),
    animation: verb('anime', 'la coopération avec '),
    partnership: both('sont partenaires'),
  },
  otherLink: (code) => both(`coopèrent (${code})`),
  flow: {
    energy: 'énergie',
    water: 'eau',
    material: 'matière',
    'by-product': 'coproduit',
    waste: 'déchets',
    co2: 'CO₂',
    equipment: 'équipement',
    premises: 'locaux',
    transport: 'transport',
    staff: 'salariés',
    skills: 'compétences',
    service: 'service',
    data: 'données',
    order: 'commandes',
    money: 'argent',
    land: 'foncier',
  },
  subflow: {
    steam: 'vapeur',
    'waste-heat': 'chaleur fatale',
    heat: 'chaleur',
    electricity: 'électricité',
    gas: 'gaz',
    hydrogen: 'hydrogène',
  },
  linkStatus: {
    existing: 'existant',
    planned: 'annoncé, non vérifié',
    potential: 'seulement possible',
  },
  period: { year: 'an', month: 'mois', week: 'semaine', day: 'jour', hour: 'heure' },
  perPeriod: (quantity, period) => `${quantity} par ${period}`,
};
