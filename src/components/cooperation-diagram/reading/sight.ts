/** What is seen of a view: what filters leave, in the order the visitor wants, and who is around an actor. Pure. */
import type { NetworkView } from '../network-view.js';
import { around } from './around.js';
import { inOrder, type Order } from './order.js';
import { sift, type Sieve, type Sifted } from './sieve.js';
import { overtakenIn } from './years.js';

/** How it is looked at. */
export interface Look {
  readonly sieve: Sieve;
  /** Steps around the chosen actor; 0 for no limit. */
  readonly steps: number;
  readonly order: Order | undefined;
  /** Place of the chosen actor; -1 for none. */
  readonly chosen: number;
}

export interface Sight extends Sifted {
  readonly of: NetworkView;
  /** What filters leave of it: what the picture shows. */
  readonly view: NetworkView;
  /** Of that, who is around the chosen actor: what the list tells, and where keys lead. */
  readonly near: NetworkView;
  /** Identifiers of the links that are shown. */
  readonly ids: ReadonlySet<string>;
  /** Identifiers of what is faint: what is farther away, and links that tighter ones have followed. */
  readonly away: Readonly<Record<'link' | 'node', ReadonlySet<string>>>;
}

const idsOf = (list: readonly { readonly id: string }[], places: Iterable<number>): ReadonlySet<string> =>
  new Set(Array.from(places, (at) => list[at]!.id));

export const lookAt = (of: NetworkView, { sieve, steps, order, chosen }: Look): Sight => {
  const { graph, links, actors } = of;
  const sifted = sift(of, sieve);
  const left = {
    linkOrder: of.linkOrder.filter((at) => sifted.links.has(at)),
    actorOrder: of.actorOrder.filter((at) => sifted.actors.has(at)),
  };
  const view = { ...of, ...(order ? inOrder(of, left.linkOrder, left.actorOrder, order) : left) };
  const pairOf = (at: number): string => [graph.ends[2 * at]!, graph.ends[2 * at + 1]!].sort().join();
  const overtaken = sieve.year === undefined ? [] : overtakenIn(links, pairOf, sieve.year);
  const near =
    steps > 0 && sifted.actors.has(chosen)
      ? around(graph, chosen, steps, sifted.links)
      : { nodes: sifted.actors, links: sifted.links };
  const linkOrder = view.linkOrder.filter((at) => near.links.has(at));
  const actorOrder = view.actorOrder.filter((at) => near.nodes.has(at));
  return {
    ...sifted,
    of,
    view,
    near: { ...view, linkOrder, actorOrder },
    ids: idsOf(links, sifted.links),
    away: {
      link: idsOf(links, [...overtaken, ...view.linkOrder.filter((at) => !near.links.has(at))]),
      node: idsOf(
        actors,
        view.actorOrder.filter((at) => !near.nodes.has(at)),
      ),
    },
  };
};
