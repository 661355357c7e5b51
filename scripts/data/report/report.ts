import type { Built, Sources } from '../build-all.js';
import { contexts, createdEnds, jointLeads, kinds, merges, otherGroups } from './actors.js';
import { counts } from './counts.js';
import { reviewed, roleLinks } from './links.js';
import { gaps, names, withheld } from './places.js';
import { asTheyAre, indicatorReading, withheldAddresses } from './texts.js';
import type { Section } from './words.js';

/** What a person must know of how the data were made: merges, ends created, role links, doubts, counts. */
export const report = (sources: Sources, built: Built): string => {
  const sections: Section[] = [
    counts(sources, built),
    ['Not resolved', 'Left as they are, for a person who knows better.', sources.mapping.doubts],
    merges(built),
    contexts(sources, built),
    jointLeads(sources),
    createdEnds(built),
    otherGroups(built),
    reviewed(sources),
    roleLinks(built),
    kinds(sources, built),
    indicatorReading(sources),
    asTheyAre(sources),
    withheldAddresses(sources),
    withheld(sources, built),
    gaps(built),
    names(sources),
  ];
  const body = sections.map(([title, intro, lines]) => {
    const list = lines.length === 0 ? 'None.' : lines.map((line) => `- ${line}`).join('\n');
    return `## ${title} (${lines.length})\n\n${intro}\n\n${list}\n`;
  });
  return `# How the demonstration data were made\n\nWritten by \`npm run data\`; do not edit. Decisions are in \`mapping.json\`.\n\n${body.join('\n')}`;
};
