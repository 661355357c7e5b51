import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';

const actor = (id: string, name: string, kind: string) => ({ id, name, kind });

/** A sheet that says all a sheet can say: none of the demonstration does. What it weighs is the most a sheet weighs. */
export const fullSheet: ActionSheet = {
  id: 'full',
  title: 'Une fiche qui dit tout',
  summary: 'En une phrase, ce qui est fait et pourquoi.',
  context: 'Deux usines voisines.\n\nUn seul réseau.',
  objectives: 'Moins de gaz.',
  description: 'Texte sans blocs.',
  blocks: { description: [{ type: 'paragraph', children: [{ type: 'text', text: 'Texte en blocs.' }] }] },
  territory: { id: 'ti-2802', name: 'Axe Seine' },
  intercommunality: { siren: '200010700', name: 'CA Caux Seine Agglo' },
  programme: { link: 'territory' },
  axis: 'transition',
  themes: ['eit', 'energie'],
  cooperation: { form: 'consortium', degree: 3 },
  status: 'in_progress',
  startDate: '2021',
  endDate: '2029-06',
  milestones: [
    { date: '2023-03', label: 'étude', done: true },
    { date: '2028', label: 'ouverture' },
  ],
  lead: actor('a', 'Syndicat', 'mixed-syndicate'),
  coLeads: [actor('b', 'Agglomération', 'epci')],
  partners: Array.from({ length: 45 }, (_, rank) => ({
    actor: actor(`p${rank}`, `Partenaire ${rank}`, 'company'),
    role: 'client',
  })),
  budget: {
    totalEur: 1_000_000,
    note: 'environ 1 M€',
    taxBasis: 'excluding-tax',
    funders: [{ actor: actor('c', 'Région', 'region'), amountEur: 250_000 }],
  },
  indicators: [{ label: 'Vapeur livrée', unit: 'MWh', baseline: 0, value: 10, target: 20, date: '2024' }],
  documents: [{ title: 'Convention', url: 'https://example.org/a.pdf', mediaType: 'application/pdf', bytes: 120_000 }],
  sources: [{ url: 'https://example.org/', publisher: 'Un journal', date: '2024-05' }],
  contact: { role: 'Direction de l’économie', email: 'eco@example.org' },
  caveat: 'Une date est déduite.',
  licence: 'Licence Ouverte 2.0',
  verifiedAt: '2024-02',
  updatedAt: '2024-05-02',
};
