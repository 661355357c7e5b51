import { ID_PATTERN } from '../codes.js';
import { selectNetwork } from '../network/select-network.js';
import type { Network } from '../schemas/network.js';
import { tally } from '../series/tally.js';
import {
  actorPath,
  ELSEWHERE,
  geometryPath,
  indicatorPath,
  networkPath,
  SHARD_SIZE,
  shardPath,
  sheetPath,
  type ShardedList,
} from './file-paths.js';
import type { MemoryRepository } from './memory-repository.js';

/** A file of the static form: path relative to the entry document, and its text. */
export interface StaticFile {
  readonly path: string;
  readonly body: string;
}

const file = (path: string, body: unknown): StaticFile => ({ path, body: JSON.stringify(body) });

/** The files of a list. Each is a page of it: `meta.total` tells how many there are, `links` lead on. */
function* shards(list: ShardedList, records: readonly unknown[]): Iterable<StaticFile> {
  const last = Math.max(1, Math.ceil(records.length / SHARD_SIZE));
  for (let page = 1; page <= last; page++) {
    yield file(shardPath(list, page), {
      data: records.slice((page - 1) * SHARD_SIZE, page * SHARD_SIZE),
      meta: { total: records.length, page, perPage: SHARD_SIZE },
      links: {
        self: shardPath(list, page),
        ...(page < last && { next: shardPath(list, page + 1) }),
        ...(page > 1 && { prev: shardPath(list, page - 1) }),
      },
    });
  }
}

/** One network file a territory, and one with all that is in no other. Together they are the whole network. */
function* networkFiles(repository: MemoryRepository): Iterable<StaticFile> {
  const { dataset, wholeNetwork } = repository;
  const ids = new Set(
    [...dataset.territories, ...dataset.sheets.flatMap(({ territory }) => territory ?? [])].map(({ id }) => id),
  );
  const names = new Map(dataset.territories.map(({ id, name }) => [id, name] as const));
  const written = new Set<unknown>();
  for (const id of ids) {
    if (!ID_PATTERN.test(id)) continue;
    const sheets = repository.sheetsOfTerritory(id) ?? new Set<string>();
    const network = selectNetwork(wholeNetwork, { sheets, territory: id, linkStatus: [], keepsUnlinked: true });
    for (const record of [...network.actors, ...network.links]) written.add(record);
    const name = names.get(id);
    const place = name === undefined ? {} : { territory: { id, name } };
    yield file(networkPath(id), { ...network, ...place, sheets: [...sheets] });
  }

  const elsewhere = dataset.sheets.filter(({ territory }) => !ID_PATTERN.test(territory?.id ?? ''));
  const sheets = new Set(elsewhere.map(({ id }) => id));
  const links = wholeNetwork.links.filter((link) => sheets.has(link.sheet ?? '') || !written.has(link));
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  const actors = wholeNetwork.actors.filter(
    (actor) => ends.has(actor.id) || !written.has(actor) || actor.sheets.some((sheet) => sheets.has(sheet)),
  );
  const rest: Network = { actors, links };
  yield file(networkPath(undefined), { ...rest, sheets: [...sheets] });
}

function* indicatorFiles({ dataset }: MemoryRepository): Iterable<StaticFile> {
  for (const indicator of dataset.indicators.filter(({ id }) => ID_PATTERN.test(id))) {
    const tallies = tally(indicator.id, dataset.sheets);
    const table = dataset.series.find((one) => one.indicator === indicator.id);
    yield file(indicatorPath(indicator.id), { ...indicator, ...(tallies ? { tallies } : table && { table }) });
  }
}

/**
 * The whole API as files, for any host without a program (contract §7): `index.json`, lists in shards of 500, one
 * file a sheet, an actor, an indicator, a territory's network, and the contours. `FilesRepository` answers from them
 * what the repository answers. A record whose identifier could not be asked for has no file of its own.
 */
export async function* staticFiles(repository: MemoryRepository): AsyncIterable<StaticFile> {
  const { dataset, entries, territoryList, actorList } = repository;
  const entry = await repository.entry();
  yield file('index.json', {
    ...entry,
    queries: false,
    links: {
      territories: shardPath('territories', 1),
      actionSheets: shardPath('action-sheets', 1),
      network: networkPath(ELSEWHERE).replace(`${ELSEWHERE}.json`, '{territory}.json'),
      actors: shardPath('actors', 1),
      indicators: shardPath('indicators', 1),
    },
  });
  yield* shards('territories', territoryList.items);
  yield* shards('intercommunalities', dataset.intercommunalities);
  yield* shards(
    'action-sheets',
    entries.map(({ brief, longWords, flows }) => ({
      ...brief,
      searchWords: [...longWords].join(' '),
      ...(flows.length > 0 && { flows }),
    })),
  );
  yield* shards('actors', actorList.items);
  yield* shards('indicators', dataset.indicators);
  for (const sheet of dataset.sheets) if (ID_PATTERN.test(sheet.id)) yield file(sheetPath(sheet.id), sheet);
  for (const { id } of actorList.items) if (ID_PATTERN.test(id)) yield file(actorPath(id), await repository.actor(id));
  yield* networkFiles(repository);
  yield* indicatorFiles(repository);
  for (const [layer, topology] of dataset.geometry) yield file(geometryPath(layer), topology);
}
