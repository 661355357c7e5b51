import * as v from 'valibot';
import { actionSheetSchema, type ActionSheet } from '../schemas/action-sheet.js';
import { actorSchema, type Actor } from '../schemas/actor.js';
import { indicatorSchema, type Indicator } from '../schemas/indicator.js';
import { linkSchema, type Link } from '../schemas/link.js';
import { seriesTableSchema, type SeriesTable } from '../schemas/series-table.js';
import {
  intercommunalitySchema,
  territorySchema,
  type Intercommunality,
  type Territory,
} from '../schemas/territory.js';
import { soundSheet } from './sound-sheet.js';
import { understand, type Report } from '../understand.js';

/** Everything that the API serves. */
export interface Dataset {
  readonly territories: readonly Territory[];
  /** Names and kinds of intercommunalities, those outside the programme too. */
  readonly intercommunalities: readonly Intercommunality[];
  readonly sheets: readonly ActionSheet[];
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
  readonly indicators: readonly Indicator[];
  /** Figures of the indicators that lie in time; the others are computed from the sheets. */
  readonly series: readonly SeriesTable[];
  /** TopoJSON by layer. */
  readonly geometry: ReadonlyMap<string, unknown>;
}

/** Parsed JSON, not yet checked. */
export interface RawDataset {
  readonly territories?: unknown;
  readonly intercommunalities?: unknown;
  readonly sheets?: unknown;
  readonly actors?: unknown;
  readonly links?: unknown;
  readonly indicators?: unknown;
  readonly series?: unknown;
  readonly geometry?: ReadonlyMap<string, unknown>;
}

/** The first record of each identifier; the others are reported and left out. */
const firstOfEach = <Item>(
  name: string,
  items: readonly Item[],
  idOf: (item: Item) => string,
  report: Report,
): Item[] => {
  const seen = new Set<string>();
  return items.filter((item) => {
    const id = idOf(item);
    if (seen.has(id)) report({ path: name, expected: 'an identifier of its own', received: JSON.stringify(id) });
    return seen.size < seen.add(id).size;
  });
};

/**
 * Reads data of any origin: a record that cannot be understood is reported with its path (`sheets.3.title`) and
 * left out, never the whole; so is a second record of one identifier. What is odd in a sheet that can be read is
 * reported too (`soundSheet`). A list that is missing is empty. Actors and
 * links may come twice: the network sorts that out (see `soundNetwork`).
 *
 * @param raw owned by the caller; pruned in place
 */
export const readDataset = (raw: RawDataset, report: Report = () => undefined): Dataset => {
  const read = <const Schema extends v.GenericSchema>(
    name: Exclude<keyof RawDataset, 'geometry'>,
    schema: Schema,
  ): v.InferOutput<Schema>[] =>
    understand(v.array(schema), raw[name] ?? [], (misfit) => {
      report({ ...misfit, path: misfit.path === '' ? name : `${name}.${misfit.path}` });
    }) ?? [];
  const unique = <Item extends { readonly id: string }>(name: string, items: readonly Item[]): Item[] =>
    firstOfEach(name, items, ({ id }) => id, report);
  return {
    territories: unique('territories', read('territories', territorySchema)),
    intercommunalities: firstOfEach(
      'intercommunalities',
      read('intercommunalities', intercommunalitySchema),
      ({ siren }) => siren,
      report,
    ),
    // Named by their identifiers: what was left out has moved the others.
    sheets: unique('sheets', read('sheets', actionSheetSchema)).map((sheet) =>
      soundSheet(sheet, `sheets.${sheet.id}`, report),
    ),
    actors: read('actors', actorSchema),
    links: read('links', linkSchema),
    indicators: unique('indicators', read('indicators', indicatorSchema)),
    series: firstOfEach('series', read('series', seriesTableSchema), ({ indicator }) => indicator, report),
    geometry: raw.geometry ?? new Map<string, unknown>(),
  };
};
