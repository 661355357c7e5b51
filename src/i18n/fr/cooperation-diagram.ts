import type { CooperationDiagramMessages } from '../messages/cooperation-diagram.js';

const some = (count: number, one: string): string => `${String(count)}\u00a0${one}${count > 1 ? 's' : ''}`;
const list = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ');

export const cooperationDiagram: CooperationDiagramMessages = {
  title: {
    whole: (territory) => (territory === '' ? 'Qui coopère avec qui' : `Qui coopère avec qui : ${territory}`),
    sheet: 'Qui coopère autour de cette action',
    actor: (name) => (name === '' ? 'Avec qui coopère cet acteur' : `Avec qui coopère ${name}`),
  },
  counts: (actors, links, sheets) =>
    list(some(actors, 'acteur'), some(links, 'lien'), sheets === 0 ? '' : some(sheets, 'fiche')),
  ties: (links, sheets) => list(some(links, 'lien'), sheets === 0 ? '' : some(sheets, 'fiche')),
  picture: (counts) => `Réseau : ${counts}. La liste des liens dit la même chose en mots.`,
  layout: 'Disposition',
  layouts: { network: 'Réseau', rings: 'Cercles', flows: 'Flux', matrix: 'Matrice' },
  keys: 'Flèches : d’un acteur à l’autre. Entrée : choisir. Échap : revenir. Plus, moins, zéro : agrandir.',
  tools: 'Chercher, filtrer, agrandir',
  list: {
    title: 'Les liens',
    actors: 'Les acteurs',
    order: 'Du plus serré au plus lâche',
  },
  take: 'Emporter ce réseau',
  noLink: 'Aucun lien connu.',
  legend: {
    title: 'Légende',
    links: 'Liens, du plus lâche au plus serré',
    actors: 'Acteurs',
    certainty: 'Certitude',
    announced: 'annoncé ou possible',
    role: 'partenaire cité, lien non précisé',
    unknownDegree: 'degré non renseigné',
  },
  group: (count) => `groupe, ${String(count)} acteurs`,
};
