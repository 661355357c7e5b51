import type { AxisTitles } from '../messages/axis-titles.js';

export const axisTitles: AxisTitles = {
  transition: 'Accélérer la transition écologique et énergétique',
  innovation: 'Faire du territoire un écosystème d’innovation',
  skills: 'Lever les freins au recrutement et développer les compétences',
  land: 'Mobiliser un foncier industriel adapté',
};
