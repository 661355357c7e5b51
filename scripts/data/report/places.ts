import type { Built, Sources } from '../build-all.js';
import type { Section } from './words.js';

export const withheld = ({ territories }: Sources, { data }: Built): Section => [
  'Populations withheld',
  'Territories without a sum, as a member (commune or EPT) has no yearly figure. The list of territories adds up figures of another release.',
  data.territories
    .filter((territory) => territory.population === null)
    .map((territory) => {
      const members = territory.intercommunalities;
      const without = members.filter((member) => member.population === null);
      const told = territories.find((fact) => fact.id === territory.id)?.population;
      return `${territory.id} ${territory.name}: ${without.length} of ${members.length} without a figure (${without.map((member) => member.name).join(', ')}); the list says ${told ?? ''}.`;
    }),
];

export const gaps = ({ data }: Built): Section => [
  'Gaps in time',
  'Members of a territory that miss a figure in some edition (merged or split since): a gap, so the territory has no sum there either.',
  data.territories.flatMap((territory) =>
    territory.intercommunalities.flatMap((member) => {
      const told = (['population', 'communes'] as const).flatMap((indicator) => {
        const { periods, values } = data.series[indicator];
        const missing = values[member.siren]?.flatMap((value, i) => (value === null ? [periods[i]!] : [])) ?? [];
        return missing.length === 0 ? [] : [`${indicator} ${missing.join(', ')}`];
      });
      return told.length === 0 ? [] : [`${territory.id}, ${member.siren} ${member.name}: ${told.join('; ')}.`];
    }),
  ),
];

export const names = ({ territories, populations }: Sources): Section => [
  'Names of groupings that differ between sources',
  'The list of territories (2024) is kept, to the letter; on the right, the yearly figures (last release).',
  territories.flatMap((territory) =>
    territory.groupements.flatMap((grouping) => {
      const other = populations.rows.get(grouping.siren)?.name;
      return other === undefined || other === grouping.nom ? [] : [`${grouping.siren}: ${grouping.nom} / ${other}`];
    }),
  ),
];
