import type { ActionCardMessages } from '../messages/action-card.js';

export const actionCard: ActionCardMessages = {
  status: 'Status',
  amount: 'Amount',
  calendar: 'Calendar',
  noAxis: 'axis not given',
  noForm: 'form not given',
  partners: (lead, count) => {
    const others = count === 0 ? '' : `${String(count)} partner${count > 1 ? 's' : ''}`;
    return lead === '' ? others : others === '' ? lead : `${lead} and ${others}`;
  },
  family: (family, count) => `${family}: ${String(count)}`,
  atLeast: (amount) => `at least ${amount}`,
  note: (note) => note.replace(/^plus de /i, '>\u00a0').replace(/^environ (.*)/i, 'about $1'),
  funders: 'Funders',
  otherFunders: (count) => `${String(count)} other${count > 1 ? 's' : ''}`,
  gap: (amount, isExcess) => (isExcess ? `${amount} more than the total` : `${amount || 'the rest'} not given`),
  origin: (sources, hasCaveat) =>
    `${sources === 0 ? 'No' : String(sources)} source${sources === 1 ? '' : 's'}${hasCaveat ? ', one caveat' : ''}`,
  caveat: 'Caveat: ',
  sources: 'Sources: ',
};
