import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { actionSheetSchema } from '../../src/model/schemas/action-sheet.js';
import { actorSchema } from '../../src/model/schemas/actor.js';
import { indicatorSchema } from '../../src/model/schemas/indicator.js';
import { linkSchema } from '../../src/model/schemas/link.js';
import { seriesTableSchema, type SeriesTable } from '../../src/model/schemas/series-table.js';
import { intercommunalitySchema, territorySchema } from '../../src/model/schemas/territory.js';

export const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

export const readData = async (path: string): Promise<unknown> => JSON.parse(await readFile(DATA + path, 'utf8'));

const readList =
  <const Schema extends v.GenericSchema>(path: string, schema: Schema) =>
  async (): Promise<v.InferOutput<Schema>[]> =>
    v.parse(v.array(schema), await readData(path));

export const readTerritories = readList('territories.json', territorySchema);
export const readIntercommunalities = readList('intercommunalities.json', intercommunalitySchema);
export const readSheets = readList('action-sheets.json', actionSheetSchema);
export const readActors = readList('actors.json', actorSchema);
export const readLinks = readList('links.json', linkSchema);
export const readIndicators = readList('indicators.json', indicatorSchema);

export const readSeries = async (path: string): Promise<SeriesTable> =>
  v.parse(seriesTableSchema, await readData(path));
