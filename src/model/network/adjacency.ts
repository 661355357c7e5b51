import type { Actor } from '../schemas/actor.js';
import type { Link } from '../schemas/link.js';
import type { Network } from '../schemas/network.js';

/** What surrounds an actor. */
export interface Neighbourhood {
  readonly actor: Actor;
  /** Links that touch it, in the order of the network. */
  readonly links: readonly Link[];
  /** Actors at their other ends, each once, in the order of the network. */
  readonly neighbours: readonly Actor[];
}

/** The other end of a link. */
export const otherEnd = (link: Pick<Link, 'from' | 'to'>, actor: string): string =>
  link.from === actor ? link.to : link.from;

/** The surroundings of each actor, by identifier; links whose ends are not both among the actors are passed over. */
export const adjacency = ({ actors, links }: Network): ReadonlyMap<string, Neighbourhood> => {
  const rankOf = new Map(actors.map(({ id }, rank) => [id, rank] as const));
  const touching = new Map<string, Link[]>(actors.map(({ id }) => [id, []]));
  for (const link of links) {
    if (!touching.has(link.from) || !touching.has(link.to)) continue;
    for (const end of new Set([link.from, link.to])) touching.get(end)!.push(link);
  }
  const neighboursOf = (id: string, own: readonly Link[]): Actor[] => {
    const ranks = new Set(own.map((link) => rankOf.get(otherEnd(link, id))!));
    ranks.delete(rankOf.get(id)!);
    return [...ranks].sort((a, b) => a - b).map((rank) => actors[rank]!);
  };
  return new Map(
    actors.map((actor) => {
      const own = touching.get(actor.id)!;
      return [actor.id, { actor, links: own, neighbours: neighboursOf(actor.id, own) }] as const;
    }),
  );
};
