import type { SeriesTable } from '../../src/model/schemas/series-table.js';
import type { PopulationRow, Populations } from './populations.js';

/** Figures in time, by SIREN: `values[siren][i]` is that of `periods[i]`; null is a gap, never zero. */
const build = (
  indicator: 'population' | 'communes',
  { rows, editions }: Populations,
  figuresOf: (row: PopulationRow) => ReadonlyMap<string, number | null>,
): SeriesTable => {
  const periods = editions[indicator];
  return {
    indicator,
    periodKind: 'edition',
    periods: [...periods],
    // A SIREN is nine digits, hence no name of the language; written in increasing order.
    values: Object.fromEntries(
      [...rows.values()]
        .sort((a, b) => (a.siren < b.siren ? -1 : 1))
        .map((row) => [row.siren, periods.map((period) => figuresOf(row).get(period) ?? null)]),
    ),
  };
};

export const buildPopulationSeries = (populations: Populations): SeriesTable =>
  build('population', populations, (row) => row.population);

export const buildCommunesSeries = (populations: Populations): SeriesTable =>
  build('communes', populations, (row) => row.communes);
