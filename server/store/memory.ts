import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readDataset, type RawDataset } from '../../src/model/api/dataset.js';
import { MemoryRepository, type MemoryRepositoryOptions } from '../../src/model/api/memory-repository.js';
import type { Report } from '../../src/model/understand.js';
import { withBlocks, withoutBlocks } from '../text/with-blocks.js';

/** Lists of the data folder, by the name they have in the model. */
const LISTS = [
  ['territories', 'territories.json'],
  ['intercommunalities', 'intercommunalities.json'],
  ['sheets', 'action-sheets.json'],
  ['actors', 'actors.json'],
  ['links', 'links.json'],
  ['indicators', 'indicators.json'],
] as const satisfies readonly (readonly [keyof RawDataset, string])[];

export interface MemoryStoreOptions extends MemoryRepositoryOptions {
  /** Folder of the data: `action-sheets.json`, `series/…`, `geometry/…`. */
  readonly folder: string;
  /** Told what could not be understood; the rest is served. */
  readonly report?: Report;
}

const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** One file's JSON; undefined, and reported, where there is none or where it is not JSON. */
const readJson = async (folder: string, path: string, report: Report): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(join(folder, path), 'utf8')) as unknown;
  } catch (error) {
    if (!isAbsent(error) && !(error instanceof SyntaxError)) throw error;
    report({ path, expected: 'a file of JSON', received: isAbsent(error) ? 'nothing' : (error as Error).message });
    return undefined;
  }
};

/** Names of the files with an extension in a folder, in order; none without the folder. */
const namesIn = async (folder: string, extension: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => extname(name) === extension).sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
};

/**
 * The store of a demonstration or of a small service: the data folder, read once and kept in memory.
 *
 * @throws when the folder itself is not there
 */
export const openMemoryStore = async (options: MemoryStoreOptions): Promise<MemoryRepository> => {
  const { folder, report = () => undefined } = options;
  if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is not a folder`);

  const lists = await Promise.all(
    LISTS.map(async ([name, file]) => [name, await readJson(folder, file, report)] as const),
  );
  const seriesFiles = await namesIn(join(folder, 'series'), '.json');
  const series = await Promise.all(seriesFiles.map((name) => readJson(folder, join('series', name), report)));
  const layers = await namesIn(join(folder, 'geometry'), '.topojson');
  const geometry = await Promise.all(
    layers.map(
      async (name) => [basename(name, '.topojson'), await readJson(folder, join('geometry', name), report)] as const,
    ),
  );

  const raw: RawDataset = {
    ...Object.fromEntries(lists),
    series: series.filter((one) => one !== undefined),
    geometry: new Map(geometry.filter(([, layer]) => layer !== undefined)),
  };
  const repository = new MemoryRepository(withBlocks(readDataset(withoutBlocks(raw), report)), options);
  repository.prepare();
  return repository;
};
