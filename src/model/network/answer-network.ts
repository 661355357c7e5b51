import type { NetworkQuery } from '../api/repository.js';
import type { Network } from '../schemas/network.js';
import { mergeNetworks } from './merge-networks.js';
import { selectNetwork } from './select-network.js';

/** A network that holds at least all that one territory or one sheet says. */
export interface NetworkPool {
  readonly network: Network;
}
export interface TerritoryPool extends NetworkPool {
  /** Identifiers of the sheets of the territory. */
  readonly sheets: ReadonlySet<string>;
}
export interface SheetPool extends NetworkPool {
  readonly territory?: string | undefined;
}

/** Where networks come from: the whole in memory, or one file a territory. Unknown names give undefined. */
export interface NetworkParts {
  ofTerritory(id: string): Promise<TerritoryPool | undefined>;
  ofSheet(id: string): Promise<SheetPool | undefined>;
  /** The actor, its links and the actors at their other ends. */
  ofActor(id: string): Promise<Network | undefined>;
  whole(): Promise<Network>;
}

/** Asks for several at once; undefined when none of them is known. */
const askAll = async <Part extends object>(
  ids: readonly string[],
  ask: (id: string) => Promise<Part | undefined>,
): Promise<(readonly [string, Part])[] | undefined> => {
  const answers = await Promise.all(Array.from(new Set(ids), async (id) => ({ id, part: await ask(id) })));
  const known = answers.flatMap(({ id, part }) => (part === undefined ? [] : [[id, part as Part] as const]));
  return known.length > 0 ? known : undefined;
};

/**
 * The network of some sheets, else of some territories, else of some actors, else of the whole programme; given
 * together they narrow one another. Actors of a sheet that have no link stay; elsewhere they stay until the question
 * is about links (`minDegree`, `linkStatus`). Undefined when all that is named under one parameter is unknown.
 */
export const answerNetwork = async (parts: NetworkParts, query: NetworkQuery): Promise<Network | undefined> => {
  const isAboutLinks = query.minDegree !== undefined || query.linkStatus.length > 0;
  const filters = {
    minDegree: query.minDegree,
    linkStatus: query.linkStatus,
    actors: query.actor.length > 0 ? new Set(query.actor) : undefined,
    keepsUnlinked: !isAboutLinks,
  };
  const territories = query.territory.length > 0 ? await askAll(query.territory, (id) => parts.ofTerritory(id)) : [];
  const sheets = query.sheet.length > 0 ? await askAll(query.sheet, (id) => parts.ofSheet(id)) : [];
  const actors = query.actor.length > 0 ? await askAll(query.actor, (id) => parts.ofActor(id)) : [];
  if (!territories || !sheets || !actors) return undefined;

  if (sheets.length > 0) {
    const inPlace = sheets.filter(
      ([, { territory }]) =>
        query.territory.length === 0 || (territory !== undefined && query.territory.includes(territory)),
    );
    return mergeNetworks(
      inPlace.map(([id, { network }]) =>
        selectNetwork(network, { ...filters, sheets: new Set([id]), keepsUnlinked: true }),
      ),
    );
  }
  if (territories.length > 0) {
    return mergeNetworks(
      territories.map(([territory, pool]) =>
        selectNetwork(pool.network, { ...filters, sheets: pool.sheets, territory }),
      ),
    );
  }
  if (actors.length > 0) {
    return mergeNetworks(actors.map(([id, network]) => selectNetwork(network, { ...filters, actors: new Set([id]) })));
  }
  return selectNetwork(await parts.whole(), filters);
};

/**
 * A network, with the territory it is of where one alone was asked for: who shows it says of where it is.
 *
 * @param nameOf a territory's name; undefined for an unknown one
 */
export const placeNetwork = async (
  network: Network | undefined,
  { territory: [id, another] }: Pick<NetworkQuery, 'territory'>,
  nameOf: (id: string) => Promise<string | undefined>,
): Promise<Network | undefined> => {
  if (!network || id === undefined || another !== undefined) return network;
  const name = await nameOf(id);
  return name === undefined ? network : { ...network, territory: { id, name } };
};
