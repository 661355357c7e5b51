import type { ActionCardMessages } from '../messages/action-card.js';

export const actionCard: ActionCardMessages = {
  status: 'État',
  amount: 'Montant',
  calendar: 'Calendrier',
  noAxis: 'axe non renseigné',
  noForm: 'forme non renseignée',
  partners: (lead, count) => [lead, count && `${count} partenaire${count > 1 ? 's' : ''}`].filter(Boolean).join(' et '),
  family: (family, count) => `${family} : ${count}`,
  atLeast: (amount) => `au moins ${amount}`,
  note: (note) => note.replace(/^plus de /i, '>\u00a0').replace(/^environ (.*)/i, '$1 environ'),
  funders: 'Financeurs',
  otherFunders: (count) => `${count} autre${count > 1 ? 's' : ''}`,
  gap: (amount, isExcess) =>
    isExcess ? `${amount} de plus que le total` : `${amount || 'reste'} non renseigné${amount && 's'}`,
  origin: (sources, hasCaveat) =>
    `${sources || 'Sans'} source${sources > 1 ? 's' : ''}${hasCaveat ? ', une réserve' : ''}`,
  caveat: 'Réserve : ',
  sources: 'Sources : ',
};
