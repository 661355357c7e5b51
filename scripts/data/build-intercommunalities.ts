import type { Intercommunality, Territory } from '../../src/model/schemas/territory.js';
import type { Lookup } from './lookup.js';
import type { Populations } from './populations.js';

/**
 * All groupings that have yearly figures, by SIREN, members of a territory or not: who the series are about.
 * A member of a territory keeps the name it has there (2024), the others the name of the last release.
 */
export const buildIntercommunalities = (
  populations: Populations,
  territories: readonly Territory[],
  edition: string,
  kinds: Lookup<string>,
): Intercommunality[] => {
  const members = new Map(territories.flatMap((t) => t.intercommunalities).map((member) => [member.siren, member]));
  return [...populations.rows.values()]
    .sort((a, b) => (a.siren < b.siren ? -1 : 1))
    .map((row) => {
      const member = members.get(row.siren);
      return {
        siren: row.siren,
        name: member?.name ?? row.name,
        kind: kinds.get(row.kind, `populations-epci.csv, ${row.siren}, kind`),
        population: row.population.get(edition) ?? null,
        departments: member?.departments ?? [],
      };
    });
};
