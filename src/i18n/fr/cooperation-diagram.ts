import { writeNumber } from '../format/digits.js';
import type { CooperationDiagramMessages } from '../messages/cooperation-diagram.js';

const some = (count: number, one: string): string =>
  `${writeNumber(count, 'fr', 0)}\u00a0${one}${count > 1 ? 's' : ''}`;
const list = (...parts: (string | number)[]): string => parts.filter(Boolean).join(', ');

export const cooperationDiagram: CooperationDiagramMessages = {
  title: {
    whole: (territory) => `Qui coopère avec qui${territory && ` : ${territory}`}`,
    sheet: 'Qui coopère autour de cette action',
    actor: (name) => `Avec qui coopère ${name || 'cet acteur'}`,
  },
  counts: (actors, links, sheets) => list(some(actors, 'acteur'), some(links, 'lien'), sheets && some(sheets, 'fiche')),
  ties: (links, sheets) => list(some(links, 'lien'), sheets && some(sheets, 'fiche')),
  picture: (counts) => `Réseau : ${counts}. La liste des liens dit la même chose en mots.`,
  layout: 'Disposition',
  layouts: { network: 'Réseau', rings: 'Cercles', flows: 'Flux', matrix: 'Matrice' },
  keys: 'Flèches : d’un acteur à l’autre. Entrée : choisir. Échap : revenir. Plus, moins : agrandir.',
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
  group: (count) => `groupe, ${count} acteurs`,
};
