import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { safeParse, type GenericSchema, type InferOutput } from 'valibot';
import { buildAll, type Sources } from './build-all.js';
import { checkData } from './check-data.js';
import { DataFailure } from './failure.js';
import { factsSchema } from './facts-schema.js';
import { filesOf } from './files.js';
import { territoryFactsSchema } from './groupings-schema.js';
import { mappingSchema } from './mapping-schema.js';
import { topologySchema } from './build-geometry.js';
import { readPopulations } from './populations.js';

const readJson = async <const Schema extends GenericSchema>(
  path: string,
  schema: Schema,
): Promise<InferOutput<Schema>> => {
  const name = path.split(/[/\\]/).slice(-1).join('');
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new DataFailure(name, cause instanceof Error ? cause.message : 'cannot be read.');
  }
  const result = safeParse(schema, parsed);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const steps = issue.path?.map((step) => String(step.key)) ?? [];
  // A record is named by its own id where it has one: a rank alone helps nobody.
  const record: unknown = issue.path?.[0]?.value;
  const id = typeof record === 'object' && record !== null && 'id' in record ? ` (${String(record.id)})` : '';
  throw new DataFailure(`${name}${id}, ${steps.join('.') || 'whole file'}`, issue.message);
};

export const readSources = async (dataDirectory: string): Promise<Sources> => {
  const source = (file: string): string => join(dataDirectory, 'source', file);
  return {
    mapping: await readJson(join(dataDirectory, 'mapping.json'), mappingSchema),
    facts: await readJson(source('fiches-actions-facts.json'), factsSchema),
    territories: await readJson(source('territoires-industrie-2024.json'), territoryFactsSchema),
    populations: readPopulations(await readFile(source('populations-epci.csv'), 'utf8')),
    contours: {
      territories: await readJson(source('ti-2024.topojson'), topologySchema),
      departments: await readJson(source('departements.topojson'), topologySchema),
      regions: await readJson(source('regions.topojson'), topologySchema),
    },
  };
};

/**
 * Makes the demonstration data: same sources, same bytes.
 *
 * @param from the directory that holds `source/` and `mapping.json`
 * @param to where the files are written; it may be the same
 * @returns the paths written, below `to`
 * @throws DataFailure naming the sheet (or file) and the field, when something has no place in the mapping
 */
export const makeData = async (from: string, to: string): Promise<string[]> => {
  const sources = await readSources(from);
  const built = buildAll(sources);
  checkData(built.data);
  const files = filesOf(sources, built);
  for (const [path, text] of files) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), text);
  }
  return [...files.keys()];
};
