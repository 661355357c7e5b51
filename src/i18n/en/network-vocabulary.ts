import type { LinkClause, NetworkVocabularyMessages } from '../messages/network-vocabulary.js';

/** `A verb B end`; `plural` is the verb of a first actor that stands for several. */
const verb =
  (singular: string, plural: string, preposition = ''): LinkClause =>
  (from, to, several) => [from, ` ${several ? plural : singular} ${preposition}`, to ?? 'its members'];

/** `A and B …`: what both do alike. */
const both =
  (predicate: string): LinkClause =>
  (from, to) =>
    to === undefined ? [from, ` ${predicate}`] : [from, ' and ', to, ` ${predicate}`];

export const networkVocabulary: NetworkVocabularyMessages = {
  actorKind: {
    company: 'company',
    'company-group': 'prime contractor',
    'social-enterprise': 'social enterprise',
    epci: 'intercommunality',
    municipality: 'municipality',
    department: 'department',
    region: 'region',
    state: 'State',
    'state-operator': 'State operator',
    'public-bank': 'public bank',
    'mixed-syndicate': 'joint authority',
    chamber: 'chamber of commerce or trades',
    federation: 'professional federation',
    opco: 'skills operator',
    'training-centre': 'training centre',
    'production-school': 'production school',
    lycee: 'lycée',
    university: 'university',
    research: 'laboratory',
    'technical-centre': 'technical centre',
    association: 'association',
    'employers-group': 'employers’ group',
    integration: 'work integration body',
    cluster: 'cluster',
    'joint-company': 'public-private company',
    'development-agency': 'development agency',
    'planning-agency': 'planning agency',
    foundation: 'foundation',
    'third-place': 'third place',
    'citizen-body': 'citizens’ body',
    bank: 'bank',
    eu: 'European Union',
    other: 'other actor',
  },
  linkKind: {
    sale: verb('sells', 'sell', 'to '),
    subcontracting: verb('subcontracts', 'subcontract', 'to '),
    'public-procurement': verb('has', 'have', 'a public contract with '),
    'public-service-delegation': verb('delegates', 'delegate', 'a public service to '),
    agreement: both('are bound by an agreement'),
    consortium: both('work together in a consortium'),
    lease: verb('leases', 'lease', 'property to '),
    provision: verb('provides', 'provide', 'resources to '),
    grant: verb('gives', 'give', 'a grant to '),
    shareholding: verb('holds', 'hold', 'shares in '),
    membership: verb('belongs', 'belong', 'to '),
    secondment: verb('shares', 'share', 'staff with '),
    recruitment: both('recruit together'),
    'shared-service': both('share a service'),
    'eit-substitution': verb('supplies', 'supply', 'a substitute resource to '),
    'eit-sharing': both('share their resources'),
    animation: verb('facilitates', 'facilitate', 'cooperation with '),
    partnership: both('are partners'),
  },
  otherLink: (code) => both(`are linked (${code})`),
  flow: {
    energy: 'energy',
    water: 'water',
    material: 'material',
    'by-product': 'by-product',
    waste: 'waste',
    co2: 'CO₂',
    equipment: 'equipment',
    premises: 'premises',
    transport: 'transport',
    staff: 'staff',
    skills: 'skills',
    service: 'service',
    data: 'data',
    order: 'orders',
    money: 'money',
    land: 'land',
  },
  subflow: {
    steam: 'steam',
    'waste-heat': 'waste heat',
    heat: 'heat',
    electricity: 'electricity',
    gas: 'gas',
    hydrogen: 'hydrogen',
  },
  linkStatus: {
    existing: 'existing',
    planned: 'announced, not checked',
    potential: 'only possible',
  },
  period: {},
  perPeriod: (quantity, period) => `${quantity} per ${period}`,
};
