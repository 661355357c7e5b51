import { writeNumber } from '../format/digits.js';
import type { ChartToolsMessages } from '../messages/chart-tools.js';

export const chartTools: ChartToolsMessages = {
  rows: (shown, all) => `${writeNumber(shown, 'fr', 0)} lignes sur ${writeNumber(all, 'fr', 0)}`,
  moreRows: (count) => `Voir ${String(count)} lignes de plus`,
  actions: {
    fullScreen: 'Plein écran',
    leaveFullScreen: 'Quitter le plein écran',
    png: 'Image (PNG)',
    svg: 'Image (SVG)',
    csv: 'Tableur (CSV)',
    copy: 'Copier la phrase',
  },
  saved: (file) => `${file} est enregistré.`,
  failed: 'Cela n’a pas pu être fait.',
  copied: 'Phrase copiée.',
  notCopied: 'La copie a été refusée\u00a0: le texte est sélectionné, copiez-le avec Ctrl + C.',
  file: { chart: 'graphique', map: 'carte', table: 'donnees' },
  pictureOf: (day) => `Image du ${day}`,
  filtered: 'Seules comptent les fiches que retiennent les filtres de la page.',
  columns: { remark: 'remarque', territory: 'territoire', identifier: 'identifiant', rank: 'rang' },
};
