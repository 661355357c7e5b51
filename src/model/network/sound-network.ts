import { compareCodes } from '../../util/compare-codes.js';
import type { Actor } from '../schemas/actor.js';
import type { Link } from '../schemas/link.js';

/** Something in a network that cannot be drawn or counted, and was left out. */
export type NetworkFault =
  | { readonly code: 'duplicate-actor'; readonly id: string }
  | { readonly code: 'duplicate-link'; readonly id: string }
  | { readonly code: 'self-link'; readonly id: string; readonly actor: string }
  | { readonly code: 'unknown-end'; readonly id: string; readonly end: 'from' | 'to'; readonly actor: string };

/** Actors and links by identifier, in the order of identifiers, every end of a link among the actors. */
export interface SoundNetwork {
  readonly actors: Actor[];
  readonly links: Link[];
  readonly faults: readonly NetworkFault[];
}

const faultOf = (link: Link, actors: ReadonlyMap<string, Actor>): NetworkFault | undefined => {
  for (const end of ['from', 'to'] as const) {
    if (!actors.has(link[end])) return { code: 'unknown-end', id: link.id, end, actor: link[end] };
  }
  const isAlone = link.from === link.to && actors.get(link.from)?.group !== true;
  return isAlone ? { code: 'self-link', id: link.id, actor: link.from } : undefined;
};

/** The sheets of two records of one actor, in order of first appearance. */
const withSheets = (actor: Actor, sheets: readonly string[]): Actor =>
  sheets.every((sheet) => actor.sheets.includes(sheet))
    ? actor
    : { ...actor, sheets: [...new Set([...actor.sheets, ...sheets])] };

/**
 * A network that pictures can trust. Of two actors with one id the first is kept, with the sheets of both; of two
 * links with one id the first; links to nobody, or of one actor to itself, are left out (a group may have links among
 * its own members). Each loss is in `faults`; nothing throws.
 */
export const soundNetwork = (network: {
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
}): SoundNetwork => {
  const faults: NetworkFault[] = [];
  const actors = new Map<string, Actor>();
  for (const actor of network.actors) {
    const known = actors.get(actor.id);
    if (known) faults.push({ code: 'duplicate-actor', id: actor.id });
    actors.set(actor.id, known ? withSheets(known, actor.sheets) : actor);
  }
  const links = new Map<string, Link>();
  for (const link of network.links) {
    const fault: NetworkFault | undefined = links.has(link.id)
      ? { code: 'duplicate-link', id: link.id }
      : faultOf(link, actors);
    if (fault) faults.push(fault);
    else links.set(link.id, link);
  }
  const byId = (a: { id: string }, b: { id: string }): number => compareCodes(a.id, b.id);
  return { actors: [...actors.values()].sort(byId), links: [...links.values()].sort(byId), faults };
};
