import type { VocabularyMessages } from '../messages/vocabulary.js';

export const vocabulary: VocabularyMessages = {
  axis: {
    transition: 'Transition',
    innovation: 'Innovation',
    skills: 'Skills',
    land: 'Land',
    attract: 'Attract',
    recruit: 'Recruit',
    innovate: 'Innovate',
    simplify: 'Simplify',
    'cross-cutting': 'Cross-cutting',
  },
  status: {
    planned: 'Planned',
    in_progress: 'In progress',
    done: 'Done',
    paused: 'Paused',
    blocked: 'Blocked',
    cancelled: 'Cancelled',
    to_discuss: 'To be discussed',
    to_check: 'To be checked',
    unknown: 'Not given',
    late: 'Late',
  },
  degree: {
    informal: 'Informal network',
    'purchase-contract': 'Purchase contract',
    agreement: 'Agreement',
    association: 'Association',
    'joint-entity': 'Joint entity',
    cluster: 'Permanent cluster',
  },
  form: {
    'public-procurement': 'Public procurement',
    'public-service-delegation': 'Public service delegation',
    consortium: 'Consortium',
    'employers-group': 'Employers’ group',
  },
  family: {
    firms: 'Firms',
    'local-authorities': 'Local authorities',
    state: 'State and operators',
    'training-research': 'Training and research',
    networks: 'Networks',
    finance: 'Finance',
    society: 'Civil society',
  },
  programme: {
    territory: 'Action located in the territory, with no established link to the contract',
    none: 'Outside the programme',
  },
};
