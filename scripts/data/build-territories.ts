import type { Territory } from '../../src/model/schemas/territory.js';
import { DataFailure } from './failure.js';
import type { GroupingFact, TerritoryFact } from './groupings-schema.js';
import type { Lookup } from './lookup.js';
import type { Populations } from './populations.js';

/** Sum of figures; null as soon as one is missing. */
const wholeSum = (figures: readonly (number | null)[]): number | null => {
  let sum = 0;
  for (const figure of figures) {
    if (figure === null) return null;
    sum += figure;
  }
  return sum;
};

/**
 * Territories with their members.
 *
 * A member's population is that of the yearly figures, of one edition for all. Communes and EPT have no yearly
 * figure: theirs is null, although the list of territories carries one from another release (see data/README.md).
 * The territory's population is the sum of its members, or null where one has none.
 */
export const buildTerritories = (
  facts: readonly TerritoryFact[],
  populations: Populations,
  edition: string,
  kinds: Lookup<string>,
): Territory[] => {
  const populationOf = (grouping: GroupingFact, territory: string): number | null => {
    const figure = populations.rows.get(grouping.siren)?.population.get(edition) ?? null;
    if (figure !== null && figure !== grouping.population)
      throw new DataFailure(
        `territoires-industrie-2024.json, ${territory}, ${grouping.nom}`,
        `${grouping.population} inhabitants, where edition ${edition} of the yearly figures says ${figure}.`,
      );
    return figure;
  };
  return facts.map((fact) => {
    const intercommunalities = fact.groupements.map((grouping) => ({
      siren: grouping.siren,
      name: grouping.nom,
      kind: kinds.get(grouping.nature, `territoires-industrie-2024.json, ${fact.id}, ${grouping.nom}, nature`),
      population: populationOf(grouping, fact.id),
      departments: grouping.departements,
    }));
    return {
      id: fact.id,
      name: fact.nom,
      region: { code: fact.codeRegion, name: fact.region },
      population: wholeSum(intercommunalities.map((member) => member.population)),
      populationYear: Number(edition),
      intercommunalities,
    };
  });
};
