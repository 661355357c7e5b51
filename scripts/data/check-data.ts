import { array, type GenericSchema } from 'valibot';
import { ID_PATTERN } from '../../src/model/codes.js';
import { actionSheetSchema } from '../../src/model/schemas/action-sheet.js';
import { actorSchema } from '../../src/model/schemas/actor.js';
import { indicatorSchema } from '../../src/model/schemas/indicator.js';
import { linkSchema } from '../../src/model/schemas/link.js';
import { seriesTableSchema } from '../../src/model/schemas/series-table.js';
import { intercommunalitySchema, territorySchema } from '../../src/model/schemas/territory.js';
import { understand } from '../../src/model/understand.js';
import type { Data } from './build-all.js';
import { DataFailure } from './failure.js';

/** Everything must be understood by the model, whole: not one misfit. */
const checkUnderstood = (file: string, schema: GenericSchema, records: readonly unknown[]): void => {
  understand(array(schema), structuredClone(records), (misfit) => {
    throw new DataFailure(`${file}, ${misfit.path}`, `${misfit.expected} expected, ${misfit.received} received.`);
  });
};

const checkIds = (file: string, records: readonly { readonly id: string }[]): Set<string> => {
  const ids = new Set<string>();
  for (const { id } of records) {
    if (!ID_PATTERN.test(id))
      throw new DataFailure(`${file}, ${id}`, 'is no identifier: lower case, digits, hyphens, 80 at most.');
    if (ids.has(id)) throw new DataFailure(`${file}, ${id}`, 'stands twice.');
    ids.add(id);
  }
  return ids;
};

const checkLinks = (data: Data, actors: ReadonlySet<string>, sheets: ReadonlySet<string>): void => {
  for (const link of data.links) {
    const stray = [link.from, link.to].find((end) => !actors.has(end));
    if (stray !== undefined) throw new DataFailure(`links.json, ${link.id}`, `its end ${stray} is no actor.`);
    if (link.sheet === undefined || !sheets.has(link.sheet))
      throw new DataFailure(`links.json, ${link.id}`, `its sheet ${String(link.sheet)} is none.`);
  }
};

const checkPlaces = (data: Data): void => {
  const territories = new Map(data.territories.map((territory) => [territory.id, territory]));
  const sirens = new Set(data.intercommunalities.map((place) => place.siren));
  for (const { id, territory, intercommunality } of data.sheets) {
    if (territory) {
      const known = territories.get(territory.id);
      if (known?.name !== territory.name)
        throw new DataFailure(
          `${id}, territoire`,
          `${territory.id} "${territory.name}" is not in the list of territories.`,
        );
      if (intercommunality && !known.intercommunalities.some((member) => member.siren === intercommunality.siren))
        throw new DataFailure(`${id}, epci`, `${intercommunality.siren} is no member of ${territory.id}.`);
    } else if (intercommunality && !sirens.has(intercommunality.siren))
      throw new DataFailure(`${id}, epci`, `${intercommunality.siren} is no known grouping.`);
  }
  const contours = data.geometry.territories.objects['territories']!.geometries;
  const names = new Map(contours.map(({ id, properties }) => [id, properties.name]));
  const odd = data.territories.find(({ id, name }) => names.get(id) !== name);
  if (odd || names.size !== data.territories.length)
    throw new DataFailure(
      'geometry, territories',
      `contours and territories differ${odd ? `: ${odd.id} ${odd.name}` : ''}.`,
    );
};

/** Refuses data that the model does not understand whole, or whose references lead nowhere. */
export const checkData = (data: Data): void => {
  checkUnderstood('territories.json', territorySchema, data.territories);
  checkUnderstood('intercommunalities.json', intercommunalitySchema, data.intercommunalities);
  checkUnderstood('action-sheets.json', actionSheetSchema, data.sheets);
  checkUnderstood('actors.json', actorSchema, data.actors);
  checkUnderstood('links.json', linkSchema, data.links);
  checkUnderstood('indicators.json', indicatorSchema, data.indicators);
  checkUnderstood('series', seriesTableSchema, Object.values(data.series));
  checkIds('territories.json', data.territories);
  checkIds('indicators.json', data.indicators);
  checkIds('links.json', data.links);
  checkLinks(data, checkIds('actors.json', data.actors), checkIds('action-sheets.json', data.sheets));
  checkPlaces(data);
};
