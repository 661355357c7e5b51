import { parseCsv } from './csv.js';
import { DataFailure } from './failure.js';

/** One grouping of municipalities with own taxation, and its yearly figures. */
export interface PopulationRow {
  readonly siren: string;
  readonly name: string;
  readonly kind: string;
  /** By edition; null is a gap: the grouping did not exist, or its figure was not released. */
  readonly population: ReadonlyMap<string, number | null>;
  readonly communes: ReadonlyMap<string, number | null>;
}
export interface Populations {
  readonly rows: ReadonlyMap<string, PopulationRow>;
  readonly editions: { readonly population: readonly string[]; readonly communes: readonly string[] };
}

const FILE = 'populations-epci.csv';

const cell = (row: ReadonlyMap<string, string>, column: string, line: number): string => {
  const value = row.get(column);
  if (value === undefined) throw new DataFailure(`${FILE}, line ${line}`, `there is no column "${column}".`);
  return value;
};

const figure = (value: string, where: string): number | null => {
  if (value === '') return null;
  if (!/^\d+$/.test(value)) throw new DataFailure(where, `"${value}" is not a count.`);
  return Number(value);
};

/** Reads the yearly figures by SIREN. The editions are those of the header: `population_2025`, `communes_2026`. */
export const readPopulations = (text: string): Populations => {
  const lines = parseCsv(FILE, text);
  const columns = [...(lines[0]?.keys() ?? [])];
  const editionsOf = (prefix: string): string[] =>
    columns
      .filter((column) => column.startsWith(prefix))
      .map((column) => column.slice(prefix.length))
      .sort();
  const editions = { population: editionsOf('population_'), communes: editionsOf('communes_') };

  const rows = new Map<string, PopulationRow>();
  lines.forEach((line, i) => {
    const siren = cell(line, 'siren', i + 2);
    if (rows.has(siren)) throw new DataFailure(`${FILE}, line ${i + 2}`, `SIREN ${siren} stands twice.`);
    const figures = (prefix: string, years: readonly string[]): Map<string, number | null> =>
      new Map(
        years.map((year) => [
          year,
          figure(cell(line, prefix + year, i + 2), `${FILE}, line ${i + 2}, ${prefix + year}`),
        ]),
      );
    rows.set(siren, {
      siren,
      name: cell(line, 'name', i + 2),
      kind: cell(line, 'kind', i + 2),
      population: figures('population_', editions.population),
      communes: figures('communes_', editions.communes),
    });
  });
  return { rows, editions };
};
