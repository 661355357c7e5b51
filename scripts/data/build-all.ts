import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import type { Actor } from '../../src/model/schemas/actor.js';
import type { Indicator } from '../../src/model/schemas/indicator.js';
import type { Link } from '../../src/model/schemas/link.js';
import type { SeriesTable } from '../../src/model/schemas/series-table.js';
import type { Intercommunality, Territory } from '../../src/model/schemas/territory.js';
import { ActorDirectory } from './actor-directory.js';
import { buildGeometry, type Topology, type topologySchema } from './build-geometry.js';
import { buildIntercommunalities } from './build-intercommunalities.js';
import { buildRoleLinks, buildStatedLinks } from './build-links.js';
import { buildCommunesSeries, buildPopulationSeries } from './build-series.js';
import { buildSheet } from './build-sheet.js';
import { buildTerritories } from './build-territories.js';
import type { SheetFact } from './facts-schema.js';
import type { TerritoryFact } from './groupings-schema.js';
import type { Mapping } from './mapping-schema.js';
import type { Populations } from './populations.js';
import { openTables } from './tables.js';
import type { InferOutput } from 'valibot';

type SourceTopology = InferOutput<typeof topologySchema>;

export interface Sources {
  readonly mapping: Mapping;
  readonly facts: readonly SheetFact[];
  readonly territories: readonly TerritoryFact[];
  readonly populations: Populations;
  readonly contours: Readonly<Record<'territories' | 'departments' | 'regions', SourceTopology>>;
}

export interface Data {
  readonly territories: readonly Territory[];
  readonly intercommunalities: readonly Intercommunality[];
  readonly sheets: readonly ActionSheet[];
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
  readonly indicators: readonly Indicator[];
  readonly series: { readonly population: SeriesTable; readonly communes: SeriesTable };
  readonly geometry: Readonly<Record<'territories' | 'departments' | 'regions', Topology>>;
}
export interface Built {
  readonly data: Data;
  readonly directory: ActorDirectory;
}

/** Names by SIREN: those of the list of territories (2024) before those of the yearly figures. */
const officialNames = ({ territories, populations }: Sources): Map<string, string> =>
  new Map([
    ...[...populations.rows.values()].map((row) => [row.siren, row.name] as const),
    ...territories.flatMap((t) => t.groupements).map((grouping) => [grouping.siren, grouping.nom] as const),
  ]);

/** All the data from all the sources; pure. */
export const buildAll = (sources: Sources): Built => {
  const { mapping, facts, populations, contours } = sources;
  const tables = openTables(mapping);
  const directory = new ActorDirectory(mapping, officialNames(sources));

  const territories = buildTerritories(sources.territories, populations, mapping.edition, tables.groupingKinds);
  const intercommunalities = buildIntercommunalities(populations, territories, mapping.edition, tables.groupingKinds);
  const sheets = facts.map((fact) => buildSheet(fact, mapping, directory, tables));
  const links = facts.flatMap((fact, i) => {
    const stated = buildStatedLinks(fact, directory, tables);
    return [...stated, ...buildRoleLinks(sheets[i]!, stated, tables)];
  });

  for (const table of Object.values(tables)) table.checkAllUsed();
  directory.checkAllMet(new Set(facts.map((fact) => fact.id)));

  const { attribution, updatedAt } = mapping;
  const regions = new Map(territories.map(({ id, region }) => [id, region?.code]));
  return {
    directory,
    data: {
      territories,
      intercommunalities,
      sheets,
      actors: directory.toActors(),
      links,
      indicators: mapping.indicators.map((indicator) => ({ ...indicator, updatedAt })),
      series: { population: buildPopulationSeries(populations), communes: buildCommunesSeries(populations) },
      geometry: {
        territories: buildGeometry(
          'territories',
          contours.territories,
          { id: 'id', name: 'nom', region: (id) => regions.get(id) },
          attribution,
        ),
        departments: buildGeometry(
          'departments',
          contours.departments,
          { id: 'insee_dep', name: 'lib_dep', region: 'insee_reg' },
          attribution,
        ),
        regions: buildGeometry('regions', contours.regions, { id: 'insee_reg', name: 'lib_reg' }, attribution),
      },
    },
  };
};
