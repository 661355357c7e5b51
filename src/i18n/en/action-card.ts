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
  families: (counts) => counts.map(({ family, count }) => `${family}: ${String(count)}`).join(', '),
  atLeast: (amount) => `at least ${amount}`,
  note: (note) => note.replace(/^plus de /i, '>\u00a0').replace(/^environ /i, '≈\u00a0'),
  origin: (sources, hasCaveat) => {
    const count = sources === 0 ? '' : `${String(sources)} source${sources > 1 ? 's' : ''}`;
    if (!hasCaveat) return count;
    return count === '' ? 'One caveat' : `${count}, one caveat`;
  },
  caveat: 'Caveat: ',
  sources: 'Sources: ',
};
