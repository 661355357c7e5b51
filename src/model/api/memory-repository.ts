import { groupBy } from '../../util/group-by.js';
import { comparableTerritories } from '../comparable/comparable-territories.js';
import { sheetsByTerritory } from '../comparable/sheets-by-territory.js';
import { withAllSheets } from '../network/actor-sheets.js';
import { adjacency, type Neighbourhood } from '../network/adjacency.js';
import { answerNetwork, placeNetwork, type NetworkParts } from '../network/answer-network.js';
import { flowsBySheet } from '../network/flows-by-sheet.js';
import { soundNetwork, type NetworkFault } from '../network/sound-network.js';
import { NameList } from '../query/name-list.js';
import { pageOf } from '../query/page-of.js';
import { readSheetQuery } from '../query/read-sheet-query.js';
import { SheetCatalogue, type CatalogueEntry } from '../query/sheet-catalogue.js';
import type { SheetQuery } from '../query/sheet-query.js';
import { longWordsOf } from '../query/sheet-words.js';
import { toBrief } from '../query/to-brief.js';
import type { ActionSheet } from '../schemas/action-sheet.js';
import type { Actor } from '../schemas/actor.js';
import type { ComparableTerritory } from '../schemas/comparable-territory.js';
import type { Entry } from '../schemas/entry.js';
import type { Indicator } from '../schemas/indicator.js';
import type { Network } from '../schemas/network.js';
import type { Page } from '../schemas/page.js';
import type { Series } from '../schemas/series.js';
import type { SimilarSheet } from '../schemas/similar-sheet.js';
import type { Territory } from '../schemas/territory.js';
import { answerSeries } from '../series/answer-series.js';
import { answerValues } from '../series/answer-values.js';
import type { IndicatorFigures, IndicatorSource } from '../series/indicator-source.js';
import { PlaceList } from '../series/place-list.js';
import { tally } from '../series/tally.js';
import { TimeSeries } from '../series/time-series.js';
import { SimilarSheets, type ComparedSheet } from '../similar/similar-sheets.js';
import type { Dataset } from './dataset.js';
import { DEFAULT_ENTRY, type EntryWords } from './entry-words.js';
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

export interface MemoryRepositoryOptions {
  /** Now, for what is late. */
  readonly now: () => Date;
  readonly entry?: Partial<EntryWords>;
}

/** Where the collections are, relative to the entry document. */
const ENTRY_LINKS = {
  territories: 'territories',
  actionSheets: 'action-sheets',
  network: 'network',
  actors: 'actors',
  indicators: 'indicators',
  openapi: 'openapi.json',
};

const latestOf = (dates: readonly (string | null | undefined)[]): string | undefined =>
  dates
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1);

/** The API over records in memory. They are those of `readDataset`: checked, one an identifier, never changed after. */
export class MemoryRepository implements Repository {
  readonly dataset: Dataset;
  readonly words: EntryWords;
  /** All actors, with all their sheets, and the links between them. */
  readonly wholeNetwork: Network;
  /** What had to be left out of the network. */
  readonly networkFaults: readonly NetworkFault[];
  readonly territoryList: NameList<Territory>;
  readonly actorList: NameList<Actor>;
  /** Briefs with the words of their long texts and the flows of their links, in the order of the data. */
  readonly entries: readonly (CatalogueEntry & ComparedSheet)[];
  readonly #now: () => Date;
  readonly #sheets: ReadonlyMap<string, ActionSheet>;
  readonly #catalogue: SheetCatalogue;
  readonly #places: PlaceList;
  readonly #neighbourhoods: ReadonlyMap<string, Neighbourhood>;
  readonly #sheetsByTerritory: ReadonlyMap<string, ReadonlySet<string>>;
  /** Made when first asked for. */
  #similar: SimilarSheets | undefined;
  #briefsByTerritory: ReadonlyMap<string, readonly ActionSheet[]> | undefined;
  readonly #figures = new Map<string, IndicatorFigures>();

  constructor(dataset: Dataset, { now, entry }: MemoryRepositoryOptions) {
    const { territories, sheets, actors, links } = dataset;
    this.dataset = dataset;
    this.words = { ...DEFAULT_ENTRY, ...entry };
    this.#now = now;
    this.#sheets = new Map(sheets.map((sheet) => [sheet.id, sheet] as const));
    this.territoryList = new NameList(territories, territoryNames);
    this.#places = new PlaceList(this.territoryList.items, dataset.intercommunalities);
    const network = soundNetwork({ actors: withAllSheets(actors, sheets, links), links });
    this.wholeNetwork = { actors: network.actors, links: network.links };
    this.networkFaults = network.faults;
    this.#neighbourhoods = adjacency(this.wholeNetwork);
    this.actorList = new NameList(network.actors, actorNames);
    const flows = flowsBySheet(network.links);
    this.entries = sheets.map((sheet) => ({
      brief: toBrief(sheet),
      longWords: longWordsOf(sheet),
      flows: flows.get(sheet.id) ?? [],
    }));
    this.#catalogue = new SheetCatalogue(this.entries);
    const byTerritory = groupBy(
      sheets.filter(({ territory }) => territory !== null),
      ({ territory }) => territory!.id,
    );
    this.#sheetsByTerritory = new Map([
      ...territories.map(({ id }) => [id, new Set<string>()] as const),
      ...Array.from(byTerritory, ([id, own]) => [id, new Set(own.map((sheet) => sheet.id))] as const),
    ]);
  }

  /** Works out beforehand what the first questions would wait for. */
  prepare(): void {
    // With a word that is nowhere: the search is made ready as well.
    this.#catalogue.answer(readSheetQuery(new Map([['q', ['zzz']]])), undefined, this.#now());
    this.#catalogue.answer(readSheetQuery(new Map()), undefined, this.#now());
    this.#similar ??= new SimilarSheets(this.entries);
  }

  entry(): Promise<Entry> {
    const { territories, sheets, indicators } = this.dataset;
    const { name, version, licence, programme, reporting } = this.words;
    const address = this.words.publicAddress?.();
    const updatedAt = latestOf([...sheets, ...indicators].map((record) => record.updatedAt));
    const members = new Set(
      territories.flatMap(({ intercommunalities }) => intercommunalities.map(({ siren }) => siren)),
    );
    return Promise.resolve({
      name,
      version,
      ...(licence !== undefined && { licence }),
      queries: true,
      counts: {
        territories: territories.length,
        intercommunalities: members.size,
        actionSheets: sheets.length,
        actors: this.wholeNetwork.actors.length,
        links: this.wholeNetwork.links.length,
        indicators: indicators.length,
      },
      ...(updatedAt !== undefined && { updatedAt }),
      programme,
      ...(reporting && { reporting: { ...reporting } }),
      ...(address !== undefined && { publicAddress: address }),
      links: { ...ENTRY_LINKS },
    });
  }

  territories(query: TerritoryQuery): Promise<Page<Territory>> {
    const isWanted = ({ region }: Territory): boolean =>
      query.region.length === 0 || query.region.includes(region?.code ?? '');
    return Promise.resolve(this.territoryList.answer(query, isWanted));
  }

  territory(id: string): Promise<Territory | undefined> {
    return Promise.resolve(this.territoryList.get(id));
  }

  comparable(territory: string): Promise<Page<ComparableTerritory> | undefined> {
    const asked = this.territoryList.get(territory);
    if (!asked) return Promise.resolve(undefined);
    const sheets = (this.#briefsByTerritory ??= sheetsByTerritory(this.entries.map(({ brief }) => brief)));
    return Promise.resolve(comparableTerritories(asked, this.territoryList.items, (id) => sheets.get(id) ?? []));
  }

  actionSheets(query: SheetQuery): Promise<Page<ActionSheet>> {
    const sheetsOfActors =
      query.actor.length === 0
        ? undefined
        : new Set(query.actor.flatMap((id) => this.#neighbourhoods.get(id)?.actor.sheets ?? []));
    return Promise.resolve(this.#catalogue.answer(query, sheetsOfActors, this.#now()));
  }

  actionSheet(id: string): Promise<ActionSheet | undefined> {
    return Promise.resolve(this.#sheets.get(id));
  }

  similar(sheet: string, query: PageQuery): Promise<Page<SimilarSheet> | undefined> {
    this.#similar ??= new SimilarSheets(this.entries);
    return Promise.resolve(this.#similar.answer(sheet, query));
  }

  async network(query: NetworkQuery): Promise<Network | undefined> {
    const network = await answerNetwork(this.#parts, query);
    return placeNetwork(network, query, async (id) => (await this.territory(id))?.name);
  }

  actors(query: ActorQuery): Promise<Page<Actor>> {
    return Promise.resolve(this.actorList.answer(query));
  }

  actor(id: string): Promise<ActorWithLinks | undefined> {
    const found = this.#neighbourhoods.get(id);
    return Promise.resolve(found && { ...found.actor, links: [...found.links], neighbours: [...found.neighbours] });
  }

  indicators(query: PageQuery): Promise<Page<Indicator>> {
    return Promise.resolve(pageOf(this.dataset.indicators, query));
  }

  indicator(id: string): Promise<Indicator | undefined> {
    return Promise.resolve(this.dataset.indicators.find((indicator) => indicator.id === id));
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
    return Promise.resolve(this.dataset.geometry.get(layer));
  }

  /** Identifiers of the sheets of a territory; undefined for an unknown one. */
  sheetsOfTerritory(id: string): ReadonlySet<string> | undefined {
    return this.#sheetsByTerritory.get(id);
  }

  async #source(id: string): Promise<IndicatorSource | undefined> {
    const indicator = await this.indicator(id);
    if (!indicator) return undefined;
    return {
      indicator,
      figures: this.#figuresOf(indicator),
      places: this.#places,
      programme: this.words.programme,
    };
  }

  #figuresOf({ id }: Indicator): IndicatorFigures {
    let figures = this.#figures.get(id);
    if (!figures) {
      const tallies = tally(id, this.dataset.sheets);
      const table = this.dataset.series.find(({ indicator }) => indicator === id);
      figures = tallies
        ? { kind: 'tally', tallies }
        : {
            kind: 'time',
            time: new TimeSeries(table ?? { indicator: id, periodKind: 'year', periods: [], values: {} }),
          };
      this.#figures.set(id, figures);
    }
    return figures;
  }

  /** Everything is in one pool here; the scopes cut it. */
  readonly #parts: NetworkParts = {
    ofTerritory: (id) => {
      const sheets = this.#sheetsByTerritory.get(id);
      return Promise.resolve(sheets && { network: this.wholeNetwork, sheets });
    },
    ofSheet: (id) => {
      const sheet = this.#sheets.get(id);
      return Promise.resolve(sheet && { network: this.wholeNetwork, territory: sheet.territory?.id });
    },
    ofActor: (id) => {
      const found = this.#neighbourhoods.get(id);
      return Promise.resolve(found && { actors: [found.actor, ...found.neighbours], links: [...found.links] });
    },
    whole: () => Promise.resolve(this.wholeNetwork),
  };
}
