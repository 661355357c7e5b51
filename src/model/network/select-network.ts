import { isDegree } from '../degree.js';
import type { Actor } from '../schemas/actor.js';
import type { Link } from '../schemas/link.js';
import type { Network } from '../schemas/network.js';

/** A part of a network: some sheets, some actors, some links. */
export interface NetworkScope {
  /** Only what these sheets say; everything when undefined. */
  readonly sheets?: ReadonlySet<string> | undefined;
  /** A territory: links without a sheet then belong to it when they name it, or when both ends are of its sheets. */
  readonly territory?: string | undefined;
  /** Only the links that touch these actors, and the actors at their other ends. */
  readonly actors?: ReadonlySet<string> | undefined;
  readonly minDegree?: number | undefined;
  /** Statuses of links; empty for all. */
  readonly linkStatus: readonly string[];
  /** Keeps the actors of the scope that have no link left; links are then not what the question is about. */
  readonly keepsUnlinked: boolean;
}

/** True for a link that a source states; `role` links only say that a partner took part. */
export const isStated = (link: Link): boolean => link.basis !== 'role';

/**
 * True when a link is at least of this degree. Degrees are only counted on stated links, so a `role` link and a
 * link without a degree pass only when no degree is asked for.
 */
const hasDegree = (link: Link, minDegree: number | undefined): boolean =>
  minDegree === undefined || (isStated(link) && isDegree(link.degree) && link.degree >= minDegree);

/**
 * The part of a sound network that a scope asks for, in the same order. The sheets of actors stay whole: they tell
 * where else the actor is found.
 */
export const selectNetwork = (network: Network, scope: NetworkScope): Network => {
  const { sheets, territory, actors: centres, minDegree, linkStatus } = scope;
  const isMember = (actor: Actor): boolean => !sheets || actor.sheets.some((sheet) => sheets.has(sheet));
  const members = new Set(network.actors.filter(isMember).map(({ id }) => id));
  const isInScope = (link: Link): boolean => {
    if (!sheets) return true;
    if (link.sheet !== undefined) return sheets.has(link.sheet);
    if (territory === undefined) return false;
    return link['territory'] === undefined
      ? members.has(link.from) && members.has(link.to)
      : link['territory'] === territory;
  };

  const inScope = network.links.filter(isInScope);
  const present = new Set([...members, ...inScope.flatMap(({ from, to }) => [from, to])]);
  const links = inScope.filter(
    (link) =>
      (!centres || centres.has(link.from) || centres.has(link.to)) &&
      hasDegree(link, minDegree) &&
      (linkStatus.length === 0 || linkStatus.includes(link.status)),
  );

  const kept = new Set(links.flatMap(({ from, to }) => [from, to]));
  const unlinked = centres ? [...centres].filter((id) => present.has(id)) : scope.keepsUnlinked ? present : [];
  for (const id of unlinked) kept.add(id);
  return { actors: network.actors.filter(({ id }) => kept.has(id)), links };
};
