/*
 * Longer than a file should be: every kind of answer, over one set of files that are read and checked once, so that each
 * finds what another has looked up. What an answer is worked out by stands in the files it imports.
 */
import * as v from 'valibot';
import { TissuError } from '../../errors/tissu-error.js';
import { comparableTerritories } from '../comparable/comparable-territories.js';
import { sheetsByTerritory } from '../comparable/sheets-by-territory.js';
import { answerNetwork, placeNetwork, type NetworkParts } from '../network/answer-network.js';
import { mergeNetworks } from '../network/merge-networks.js';
import { NameList } from '../query/name-list.js';
import { pageOf } from '../query/page-of.js';
import { SheetCatalogue } from '../query/sheet-catalogue.js';
import type { SheetQuery } from '../query/sheet-query.js';
import { actionSheetSchema, type ActionSheet } from '../schemas/action-sheet.js';
import { actorSchema, type Actor } from '../schemas/actor.js';
import { actorWithLinksSchema } from '../schemas/actor-with-links.js';
import type { ComparableTerritory } from '../schemas/comparable-territory.js';
import { entrySchema, type Entry } from '../schemas/entry.js';
import { indicatorSchema, type Indicator } from '../schemas/indicator.js';
import type { Network } from '../schemas/network.js';
import { pageSchema, type Page } from '../schemas/page.js';
import type { Series } from '../schemas/series.js';
import type { SimilarSheet } from '../schemas/similar-sheet.js';
import { storedBriefSchema, storedIndicatorSchema, storedNetworkSchema } from '../schemas/static-files.js';
import { intercommunalitySchema, territorySchema, type Territory } from '../schemas/territory.js';
import { answerSeries } from '../series/answer-series.js';
import { answerValues } from '../series/answer-values.js';
import type { IndicatorSource } from '../series/indicator-source.js';
import { PlaceList } from '../series/place-list.js';
import type { Tally } from '../series/tally.js';
import { TimeSeries } from '../series/time-series.js';
import { SimilarSheets } from '../similar/similar-sheets.js';
import { understand, type Report } from '../understand.js';
import { DEFAULT_ENTRY } from './entry-words.js';
import {
  actorPath,
  geometryPath,
  indicatorPath,
  networkPath,
  shardPath,
  sheetPath,
  type ShardedList,
} from './file-paths.js';

import { actorNames, territoryNames } from './names.js';
import type {
  ActorQuery,
  ActorWithLinks,
  NetworkQuery,
  PageQuery,
  PlaceValues,
  Repository,
  SeriesQuery,
  TerritoryQuery,
  ValuesQuery,
} from './repository.js';

export interface FilesRepositoryOptions {
  /** The parsed file at a path relative to the entry document; undefined when there is none. */
  readonly load: (path: string) => Promise<unknown>;
  /** Now, for what is late. */
  readonly now: () => Date;
  /** What of a file was not understood; the path begins with the file's. */
  readonly report?: Report;
  /** Lets others work between two slices of long work; without it, it is done in one go. */
  readonly pause?: () => Promise<void>;
}

const isListed = <Value>(wanted: readonly Value[], value: Value): boolean =>
  wanted.length === 0 || wanted.includes(value);

/** The words of a text, parted when they are read: for the search, not for the first list. */
const wordsIn = (text: string): Iterable<string> => ({
  *[Symbol.iterator]() {
    yield* text.split(' ').filter(Boolean);
  },
});

/**
 * The API over the files that `staticFiles` writes, loaded when a question needs them: one sheet loads one file, a
 * filter loads the shards of briefs. Lists, networks and indicators stay in memory; a failed load is forgotten.
 * Rejects with what `load` rejects with, or with a `TissuError` `not-understood`.
 *
 * Longer than most files: each method answers one question of `Repository`, and all of them share the same few promises.
 */
export class FilesRepository implements Repository {
  readonly #options: FilesRepositoryOptions;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(options: FilesRepositoryOptions) {
    this.#options = options;
  }

  async entry(): Promise<Entry> {
    return this.#keep('entry', () => this.#need('index.json', entrySchema));
  }

  async territories(query: TerritoryQuery): Promise<Page<Territory>> {
    const list = await this.#territoryList();
    return list.answer(query, ({ region }) => isListed(query.region, region?.code ?? ''));
  }

  async territory(id: string): Promise<Territory | undefined> {
    return (await this.#territoryList()).get(id);
  }

  async comparable(territory: string): Promise<Page<ComparableTerritory> | undefined> {
    const list = await this.#territoryList();
    const asked = list.get(territory);
    if (!asked) return undefined;
    const sheets = await this.#keep('sheets by territory', async () =>
      sheetsByTerritory((await this.#briefs()).map(({ brief }) => brief)),
    );
    return comparableTerritories(asked, list.items, (id) => sheets.get(id) ?? []);
  }

  async actionSheets(query: SheetQuery): Promise<Page<ActionSheet>> {
    const [catalogue, actors] = await Promise.all([
      this.#catalogue(),
      Promise.all(query.actor.map((id) => this.#read(actorPath(id), actorSchema))),
    ]);
    const sheets = query.actor.length === 0 ? undefined : new Set(actors.flatMap((actor) => actor?.sheets ?? []));
    // From the first list on, so that who types a word then has not to wait; who comes with a word waits.
    const prepared = this.#prepare(catalogue);
    if (query.q.trim() !== '') await prepared;
    return catalogue.answer(query, sheets, this.#options.now());
  }

  actionSheet(id: string): Promise<ActionSheet | undefined> {
    return this.#read(sheetPath(id), actionSheetSchema);
  }

  async similar(sheet: string, query: PageQuery): Promise<Page<SimilarSheet> | undefined> {
    const similar = await this.#keep('similar', async () => new SimilarSheets(await this.#briefs()));
    return similar.answer(sheet, query);
  }

  async network(query: NetworkQuery): Promise<Network | undefined> {
    const network = await answerNetwork(this.#parts, query);
    return placeNetwork(network, query, async (id) => (await this.#network(id))?.territory?.name);
  }

  async actors(query: ActorQuery): Promise<Page<Actor>> {
    const list = await this.#keep(
      'actors',
      async () => new NameList(await this.#list('actors', actorSchema), actorNames),
    );
    return list.answer(query);
  }

  actor(id: string): Promise<ActorWithLinks | undefined> {
    return this.#read(actorPath(id), actorWithLinksSchema);
  }

  async indicators(query: PageQuery): Promise<Page<Indicator>> {
    return pageOf(await this.#keep('indicators', () => this.#list('indicators', indicatorSchema)), query);
  }

  async indicator(id: string): Promise<Indicator | undefined> {
    return (await this.#stored(id))?.indicator;
  }

  async series(id: string, query: SeriesQuery): Promise<Series | undefined> {
    const source = await this.#source(id);
    return source && answerSeries(source, query);
  }

  async values(id: string, query: ValuesQuery): Promise<PlaceValues | undefined> {
    const source = await this.#source(id);
    return source && answerValues(source, query);
  }

  geometry(layer: string): Promise<unknown> {
    return this.#options.load(geometryPath(layer));
  }

  /** What was made once, made again only after a failure. */
  #keep<Value>(key: string, make: () => Promise<Value>): Promise<Value> {
    const kept = this.#kept.get(key) as Promise<Value> | undefined;
    if (kept) return kept;
    const made = make();
    this.#kept.set(key, made);
    made.catch(() => this.#kept.delete(key));
    return made;
  }

  /** A file as its schema understands it; undefined when there is none. */
  async #read<const Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
  ): Promise<v.InferOutput<Schema> | undefined> {
    const input = await this.#options.load(path);
    if (input === undefined) return undefined;
    const data = understand(schema, input, (misfit) => {
      this.#options.report?.({ ...misfit, path: `${path} ${misfit.path}` });
    });
    if (data === undefined)
      throw new TissuError('not-understood', `${path} is not of the contract`, { context: { path } });
    return data;
  }

  async #need<const Schema extends v.GenericSchema>(path: string, schema: Schema): Promise<v.InferOutput<Schema>> {
    const data = await this.#read(path, schema);
    if (data === undefined) throw new TissuError('not-found', `${path} is missing`, { context: { path } });
    return data;
  }

  /** All records of a list, from all its shards. */
  async #list<const Item extends v.GenericSchema>(list: ShardedList, item: Item): Promise<v.InferOutput<Item>[]> {
    const { pause, report } = this.#options;
    /** Record by record: a shard of hundreds would hold a page up. */
    const read = async (shard: number): Promise<Page<v.InferOutput<Item>>> => {
      const path = shardPath(list, shard);
      const page = await this.#need(path, pageSchema(v.unknown()));
      const data: v.InferOutput<Item>[] = [];
      for (const [rank, one] of page.data.entries()) {
        const found = understand(item, one, (misfit) => {
          const place = [path, [`data.${String(rank)}`, misfit.path].filter(Boolean).join('.')].join(' ');
          report?.({ ...misfit, path: place });
        });
        if (found !== undefined) data.push(found);
        await pause?.();
      }
      return { ...page, data } as Page<v.InferOutput<Item>>;
    };
    const first = await read(1);
    const last = Math.ceil(first.meta.total / Math.max(1, first.meta.perPage));
    const others = await Promise.all(Array.from({ length: Math.max(0, last - 1) }, (_, index) => read(index + 2)));
    return [first, ...others].flatMap(({ data }) => data);
  }

  #territoryList(): Promise<NameList<Territory>> {
    return this.#keep(
      'territories',
      async () => new NameList(await this.#list('territories', territorySchema), territoryNames),
    );
  }

  #places(): Promise<PlaceList> {
    return this.#keep('places', async () => {
      const [territories, intercommunalities] = await Promise.all([
        this.#territoryList(),
        this.#list('intercommunalities', intercommunalitySchema),
      ]);
      return new PlaceList(territories.items, intercommunalities);
    });
  }

  /** All sheets in brief, with what their files say beside. */
  #briefs() {
    return this.#keep('briefs', async () => {
      const stored = await this.#list('action-sheets', storedBriefSchema);
      return stored.map(({ searchWords, flows, ...brief }) => ({
        brief,
        longWords: wordsIn(searchWords),
        flows,
      }));
    });
  }

  #catalogue(): Promise<SheetCatalogue> {
    return this.#keep('action-sheets', async () => {
      const catalogue = new SheetCatalogue(await this.#briefs());
      await this.#inSlices(catalogue.open(this.#options.now()));
      return catalogue;
    });
  }

  #prepare(catalogue: SheetCatalogue): Promise<void> {
    return this.#keep('search', () => this.#inSlices(catalogue.prepare()));
  }

  /** Does long work between what others do; without a pause it is left to whoever needs its result. */
  async #inSlices(slices: Iterator<undefined, void>): Promise<void> {
    const { pause } = this.#options;
    if (pause) while (!slices.next().done) await pause();
  }

  #network(territory: string | undefined) {
    const path = networkPath(territory);
    return this.#keep(path, () => this.#read(path, storedNetworkSchema));
  }

  #stored(id: string) {
    return this.#keep(indicatorPath(id), async () => {
      const stored = await this.#read(indicatorPath(id), storedIndicatorSchema);
      if (!stored) return undefined;
      const { table, tallies, ...indicator } = stored;
      return { indicator, table, tallies };
    });
  }

  async #source(id: string): Promise<IndicatorSource | undefined> {
    const stored = await this.#stored(id);
    if (!stored) return undefined;
    const { indicator, table, tallies } = stored;
    const [entry, places] = await Promise.all([this.entry(), this.#places()]);
    return {
      indicator,
      figures: tallies
        ? { kind: 'tally', tallies: tallies as Tally[] }
        : {
            kind: 'time',
            time: new TimeSeries(table ?? { indicator: id, periodKind: 'year', periods: [], values: {} }),
          },
      places,
      programme: typeof entry['programme'] === 'string' ? entry['programme'] : DEFAULT_ENTRY.programme,
    };
  }

  /** One file a territory; what asks for all of them loads them all. */
  readonly #parts: NetworkParts = {
    ofTerritory: async (id) => {
      const found = await this.#network(id);
      return found && { network: { actors: found.actors, links: found.links }, sheets: new Set(found.sheets) };
    },
    ofSheet: async (id) => {
      const sheet = await this.actionSheet(id);
      if (!sheet) return undefined;
      const found = await this.#network(sheet.territory?.id);
      const network = found ? { actors: found.actors, links: found.links } : { actors: [], links: [] };
      return { network, territory: sheet.territory?.id };
    },
    ofActor: async (id) => {
      const found = await this.actor(id);
      if (!found) return undefined;
      const { links, neighbours, ...actor } = found;
      return { actors: [actor, ...neighbours], links };
    },
    whole: () =>
      this.#keep('network', async () => {
        const [territories, catalogue] = await Promise.all([this.#territoryList(), this.#catalogue()]);
        const ids = new Set([...territories.items.map(({ id }) => id), ...catalogue.territoryIds]);
        const files = await Promise.all([undefined, ...ids].map((id) => this.#network(id)));
        return mergeNetworks(files.flatMap((file) => (file ? [{ actors: file.actors, links: file.links }] : [])));
      }),
  };
}
