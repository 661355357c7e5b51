import type { ActionCardMessages } from '../messages/action-card.js';

export const actionCard: ActionCardMessages = {
  status: 'État',
  amount: 'Montant',
  calendar: 'Calendrier',
  noAxis: 'axe non renseigné',
  noForm: 'forme non renseignée',
  partners: (lead, count) => {
    const others = count === 0 ? '' : `${count} partenaire${count > 1 ? 's' : ''}`;
    return lead === '' ? others : others === '' ? lead : `${lead} et ${others}`;
  },
  families: (counts) => counts.map(({ family, count }) => `${family} : ${count}`).join(', '),
  atLeast: (amount) => `au moins ${amount}`,
  note: (note) => note.replace(/^plus de /i, '>\u00a0').replace(/^environ /i, '≈\u00a0'),
  origin: (sources, hasCaveat) => {
    const count = sources === 0 ? '' : `${sources} source${sources > 1 ? 's' : ''}`;
    if (!hasCaveat) return count;
    return count === '' ? 'Une réserve' : `${count}, une réserve`;
  },
  caveat: 'Réserve : ',
  sources: 'Sources : ',
};
