import type { ActionSheet } from '../schemas/action-sheet.js';
import type { Actor } from '../schemas/actor.js';
import type { ActorWithLinks } from '../schemas/actor-with-links.js';
import type { ComparableTerritory } from '../schemas/comparable-territory.js';
import type { Entry } from '../schemas/entry.js';
import type { Indicator } from '../schemas/indicator.js';
import type { Network } from '../schemas/network.js';
import type { Page } from '../schemas/page.js';
import type { PlaceValues } from '../schemas/place-values.js';
import type { Series } from '../schemas/series.js';
import type { SimilarSheet } from '../schemas/similar-sheet.js';
import type { Territory } from '../schemas/territory.js';
import type { SheetQuery } from '../query/sheet-query.js';

export type { ActorWithLinks, PlaceValues };

export interface PageQuery {
  /** From 1. */
  readonly page: number;
  /** 1 to 100. */
  readonly perPage: number;
}
export interface TerritoryQuery extends PageQuery {
  /** INSEE codes of regions; empty for all. */
  readonly region: readonly string[];
  readonly q: string;
}
export interface ActorQuery extends PageQuery {
  readonly q: string;
}
export interface NetworkQuery {
  readonly territory: readonly string[];
  readonly sheet: readonly string[];
  readonly actor: readonly string[];
  /** 0 to 5; links without a degree pass only when it is absent. */
  readonly minDegree?: number;
  readonly linkStatus: readonly string[];
}
export interface SeriesQuery {
  readonly territory?: string;
  readonly intercommunality?: string;
  /** `median`, `comparable`, `region`, `programme`, a SIREN, or a territory's identifier. */
  readonly compare?: string;
}
export interface ValuesQuery {
  readonly by: 'territory' | 'intercommunality';
  readonly period?: string;
  /** INSEE codes; empty for all. */
  readonly region: readonly string[];
  /** Kind of intercommunality (`CC`, `CA`…): all that have figures, in the programme or not. */
  readonly kind?: string;
}
/**
 * What the API can be asked. One interface for the server's stores and for static files, so that a filter gives
 * the same records wherever it runs. A single record that does not exist is undefined.
 */
export interface Repository {
  entry(): Promise<Entry>;
  territories(query: TerritoryQuery): Promise<Page<Territory>>;
  territory(id: string): Promise<Territory | undefined>;
  /** Territories that resemble one and have sheets, nearest first, with three of these sheets at most. */
  comparable(territory: string): Promise<Page<ComparableTerritory> | undefined>;
  actionSheets(query: SheetQuery): Promise<Page<ActionSheet>>;
  actionSheet(id: string): Promise<ActionSheet | undefined>;
  /** Sheets that resemble one, best first, those of other territories before those of its own. */
  similar(sheet: string, query: PageQuery): Promise<Page<SimilarSheet> | undefined>;
  /** With the territory it is of, where one alone is asked for. */
  network(query: NetworkQuery): Promise<Network | undefined>;
  actors(query: ActorQuery): Promise<Page<Actor>>;
  actor(id: string): Promise<ActorWithLinks | undefined>;
  indicators(query: PageQuery): Promise<Page<Indicator>>;
  indicator(id: string): Promise<Indicator | undefined>;
  series(id: string, query: SeriesQuery): Promise<Series | undefined>;
  values(id: string, query: ValuesQuery): Promise<PlaceValues | undefined>;
  /** TopoJSON by layer: `territories`, `departments`, `regions`. */
  geometry(layer: string): Promise<unknown>;
}
