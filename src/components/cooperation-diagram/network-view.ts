import { buildGraph, type Graph } from '../../diagram/graph.js';
import { adjacency, type Neighbourhood } from '../../model/network/adjacency.js';
import { countNetwork, type NetworkCounts } from '../../model/network/count-network.js';
import { selectNetwork } from '../../model/network/select-network.js';
import { soundNetwork } from '../../model/network/sound-network.js';
import { familyOfActor } from '../../model/family.js';
import type { Actor } from '../../model/schemas/actor.js';
import type { Link } from '../../model/schemas/link.js';
import type { Network } from '../../model/schemas/network.js';

/** A network, worked out once for the picture, the list and the legend. */
export interface NetworkView {
  readonly actors: ReadonlyMap<string, Neighbourhood>;
  /** Links from the tightest to the loosest, those of an unknown degree last. */
  readonly links: readonly Link[];
  readonly graph: Graph;
  /** Indexes of the graph's nodes, those with most links first, then by name. */
  readonly order: readonly number[];
  readonly counts: NetworkCounts;
  /** How many sheets tell of it. */
  readonly sheets: number;
  /** What was left out, for the developer. */
  readonly faults: readonly string[];
}

/** Higher is tighter; a partner named without a link comes last. */
const tightness = ({ degree, basis }: Link): number => (basis === 'role' ? -2 : (degree ?? -1));

const ANNOUNCED = ['planned', 'potential'];

/** What the attributes of the element narrow down when the page gives the data itself. */
export interface NetworkFilter {
  readonly minDegree: number | undefined;
  readonly linkStatus: readonly string[];
}

export const viewNetwork = (network: Network, { minDegree, linkStatus }: NetworkFilter): NetworkView => {
  const sound = soundNetwork(network);
  const keepsUnlinked = minDegree === undefined && linkStatus.length === 0;
  const whole: Network = { actors: sound.actors, links: sound.links };
  const chosen = keepsUnlinked ? whole : selectNetwork(whole, { minDegree, linkStatus, keepsUnlinked });
  const nameOf = new Map(chosen.actors.map(({ id, name }) => [id, name]));
  const links = [...chosen.links].sort((a, b) => tightness(b) - tightness(a) || compareNames(a, b, nameOf));
  const graph = buildGraph(
    chosen.actors.map((actor) => ({ id: actor.id, label: actor.name, family: familyOfActor(actor) })),
    chosen.links.map(({ id, from, to, degree, status, basis, directed }) => ({
      id,
      from,
      to,
      degree,
      directed,
      announced: ANNOUNCED.includes(status),
      faint: basis === 'role',
    })),
  );
  const order = graph.nodes.map((_, index) => index);
  order.sort(
    (a, b) =>
      graph.touching[b]!.length - graph.touching[a]!.length ||
      graph.nodes[a]!.label.localeCompare(graph.nodes[b]!.label, 'fr') ||
      a - b,
  );
  const sheets = new Set(chosen.links.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet])));
  return {
    actors: adjacency(chosen),
    links,
    graph,
    order,
    counts: countNetwork(chosen),
    sheets: sheets.size,
    faults: sound.faults.map((fault) => `${fault.code}: "${fault.id}" was left out`),
  };
};

const compareNames = (a: Link, b: Link, names: ReadonlyMap<string, string>): number =>
  (names.get(a.from) ?? '').localeCompare(names.get(b.from) ?? '', 'fr') ||
  (names.get(a.to) ?? '').localeCompare(names.get(b.to) ?? '', 'fr');

/** The two actors of a link. */
export const endsOf = (link: Link, actors: NetworkView['actors']): readonly [Actor, Actor] => [
  actors.get(link.from)!.actor,
  actors.get(link.to)!.actor,
];
