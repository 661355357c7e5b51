import type { Built, Sources } from './build-all.js';
import { formatJson } from './format-json.js';
import { report } from './report/report.js';

/** Contours are coordinates: nobody reads them, so they stay on one line. */
const compact = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The text of each file, by its path below `data/`. */
export const filesOf = (sources: Sources, built: Built): ReadonlyMap<string, string> => {
  const { data } = built;
  return new Map([
    ['territories.json', formatJson(data.territories)],
    ['intercommunalities.json', formatJson(data.intercommunalities)],
    ['action-sheets.json', formatJson(data.sheets)],
    ['actors.json', formatJson(data.actors)],
    ['links.json', formatJson(data.links)],
    ['indicators.json', formatJson(data.indicators)],
    ['series/population.json', formatJson(data.series.population)],
    ['series/communes.json', formatJson(data.series.communes)],
    ['geometry/territories.topojson', compact(data.geometry.territories)],
    ['geometry/departments.topojson', compact(data.geometry.departments)],
    ['geometry/regions.topojson', compact(data.geometry.regions)],
    ['REPORT.md', report(sources, built)],
  ]);
};
