import { buildGraph, type Graph, type GraphEdge, type GraphNode } from '../../diagram/graph.js';
import { familyOf } from '../../model/codes/families.js';
import type { Actor } from '../../model/schemas/actor.js';
import type { Link } from '../../model/schemas/link.js';
import type { Network } from '../../model/schemas/network.js';

/** A graph of actors and links. */
export type NetworkGraph = Graph<Actor & GraphNode, Link & GraphEdge>;

/** A network, worked out once for the picture, the list and the legend. Places are those of the graph. */
export interface NetworkView {
  /** What it is made of: views of one network are drawn from one another. */
  readonly network: Network;
  readonly actors: readonly (Actor & GraphNode)[];
  readonly links: readonly (Link & GraphEdge)[];
  readonly graph: Graph;
  /** Places of the actors, those with most links first, then by name. */
  readonly actorOrder: readonly number[];
  /** Places of the links, from the tightest to the loosest, those of an unknown degree last. */
  readonly linkOrder: readonly number[];
  /** How many links of each degree, by its number; `role` and `unknown` are counted apart. */
  readonly byDegree: ReadonlyMap<number | 'role' | 'unknown', number>;
  readonly byFamily: ReadonlyMap<string, number>;
  /** How many links are announced or only possible. */
  readonly announced: number;
  /** How many sheets tell of it. */
  readonly sheets: number;
}

/** What the attributes of the element narrow down when the page gives the data itself. */
export interface NetworkFilter {
  readonly minDegree?: number | undefined;
  /** As the attribute says it: separated by spaces. */
  readonly linkStatus?: string | undefined;
}

/** Nothing where it names none. */
export const statusesOf = ({ linkStatus }: NetworkFilter): readonly string[] | null | undefined =>
  linkStatus?.match(/[^\s,]+/g);

const ANNOUNCED = ['planned', 'potential'];

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const count = <Key>(keys: readonly Key[]): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Links of a role come last, those of an unknown degree before them. */
const tightness = ({ degree, basis }: Link): number => (basis === 'role' ? -2 : (degree ?? -1));

/** What is drawn of a network under a filter. */
export const graphOf = (network: Network, filter: NetworkFilter): NetworkGraph => {
  const { minDegree } = filter;
  const statuses = statusesOf(filter);
  const groups = new Set(network.actors.map(({ id, group }) => group && id));
  const isKept = (link: Link): boolean =>
    // An actor alone has no link with itself; the members of a group may.
    (link.from !== link.to || groups.has(link.from)) &&
    tightness(link) >= (minDegree ?? -2) &&
    (!statuses || statuses.includes(link.status));
  // In the order of identifiers, so that the same network gives the same picture however it is written.
  const kept = network.links.filter(isKept).sort(byId);
  const linked = new Set(kept.flatMap(({ from, to }) => [from, to]));
  const present = network.actors.filter(({ id }) => linked.has(id) || (minDegree ?? statuses) == null).sort(byId);
  return buildGraph(
    present.map((actor) => ({ ...actor, label: actor.name, family: actor.family || familyOf(actor.kind) })),
    kept.map((link) => ({ ...link, announced: ANNOUNCED.includes(link.status), faint: link.basis === 'role' })),
  );
};

/** @param graph what is drawn of it, where that was worked out before: of thousands, in a turn of its own */
export const viewNetwork = (
  network: Network,
  filter: NetworkFilter,
  graph: NetworkGraph = graphOf(network, filter),
): NetworkView => {
  const { nodes: actors, edges: links, touching, ends } = graph;
  const { compare } = Intl.Collator('fr');
  const byName = [...actors.keys()].sort((a, b) => compare(actors[a]!.name, actors[b]!.name));
  // Names are compared once, not once more for each two of their links.
  const ranks: number[] = [];
  byName.forEach((actor, rank) => (ranks[actor] = rank));
  const tight = links.map(tightness);
  return {
    network,
    actors,
    links,
    graph,
    actorOrder: byName.sort((a, b) => touching[b]!.length - touching[a]!.length),
    linkOrder: [...links.keys()].sort(
      (a, b) =>
        tight[b]! - tight[a]! ||
        ranks[ends[2 * a]!]! - ranks[ends[2 * b]!]! ||
        ranks[ends[2 * a + 1]!]! - ranks[ends[2 * b + 1]!]!,
    ),
    byDegree: count(links.map(({ degree, basis }) => (basis === 'role' ? 'role' : (degree ?? 'unknown')))),
    byFamily: count(actors.map(({ family }) => family)),
    announced: links.filter(({ announced }) => announced).length,
    sheets: new Set(links.flatMap(({ sheet }) => sheet ?? [])).size,
  };
};
