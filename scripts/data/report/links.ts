import type { Built, Sources } from '../build-all.js';
import { because, quote, type Section } from './words.js';

export const reviewed = ({ mapping }: Sources): Section => [
  'Links read with a reason',
  'Status other than existing, dates, phases, or a doubt.',
  Object.entries(mapping.links).flatMap(([sheet, reviews]) =>
    reviews
      .filter((review) => review.why !== undefined)
      .map((review) => {
        const dates = [
          review.since === undefined ? '' : ` since ${review.since}`,
          review.until === undefined ? '' : ` until ${review.until}`,
        ];
        const phases = review.phases?.map((phase) => `${phase.form} ${phase.since}–${phase.until ?? ''}`).join(', ');
        return `${sheet}: ${quote(review.from)} → ${quote(review.to)} (${review.form}), ${review.status}${dates.join('')}${phases === undefined ? '' : `, phases: ${phases}`}.${because(review.why)}`;
      }),
  ),
];

export const roleLinks = ({ data }: Built): Section => [
  'Role links',
  'One `partnership` without a degree, with the lead, for each actor named without a link to anyone (partners; co-leads and funders likewise).',
  data.sheets.flatMap((sheet) => {
    const ends = data.links.filter((link) => link.sheet === sheet.id && link.basis === 'role');
    const told = ends.map((link) => `\`${link.from}\`${link.status === 'existing' ? '' : ` (${link.status})`}`);
    return ends.length === 0
      ? []
      : [`${sheet.id} (${ends.length}), with \`${sheet.lead?.id ?? ''}\`: ${told.join(', ')}.`];
  }),
];
