/** What is shown of a network under filters. Pure: nothing is laid out again, so everything stays where it is. */
import type { NetworkView } from '../network-view.js';
import { isThere } from './years.js';

export interface Sieve {
  /**
   * What is hidden, and what it is called: `family:firms`, `degree:2`, `degree:role`, `kind:sale`, `status:planned`,
   * `announced`, `flow:water`, `quantity:unknown`; what hides several at once has them one a line.
   */
  readonly hidden: ReadonlyMap<string, string>;
  /** The year that is looked at; undefined for all times. */
  readonly year: number | undefined;
}

export interface Sifted {
  /** Indexes of what is shown. */
  readonly links: ReadonlySet<number>;
  readonly actors: ReadonlySet<number>;
}

export const NO_SIEVE: Sieve = { hidden: new Map(), year: undefined };

type ViewedLink = NetworkView['links'][number];

/** The keys that hide a link, as legends write them: a flow and what is not known of it are those of `flows`. */
const keysOfLink = ({ degree, basis, kind, status, announced, flow, quantity }: ViewedLink): readonly string[] => [
  `degree:${basis === 'role' ? 'role' : (degree ?? 'unknown')}`,
  `kind:${kind}`,
  `status:${status}`,
  ...(announced ? ['announced'] : []),
  ...(flow === undefined ? [] : [`flow:${flow}`, ...(quantity ? [] : ['quantity:unknown'])]),
];

/** An actor goes with its family, and when none of the links it has is shown: nobody is left alone by a filter. */
export const sift = ({ actors, links, graph }: NetworkView, { hidden, year }: Sieve): Sifted => {
  const keys = new Set([...hidden.keys()].flatMap((key) => key.split('\n')));
  const isHidden = (actor: number): boolean => keys.has(`family:${actors[actor]!.family}`);
  const shown = new Set<number>();
  links.forEach((link, at) => {
    if (isHidden(graph.ends[2 * at]!) || isHidden(graph.ends[2 * at + 1]!)) return;
    if (year !== undefined && !isThere(link, year)) return;
    if (!keysOfLink(link).some((key) => keys.has(key))) shown.add(at);
  });
  return {
    links: shown,
    actors: new Set(
      actors.flatMap((_, actor) => {
        const touching = graph.touching[actor]!;
        const isAlone = touching.length > 0 && !touching.some((link) => shown.has(link));
        return isHidden(actor) || isAlone ? [] : [actor];
      }),
    ),
  };
};

/** What can be hidden by kind of link and by status, with how many there are, most first. */
export const countKeys = (
  links: readonly ViewedLink[],
  prefix: 'kind' | 'status',
): (readonly [code: string, count: number])[] => {
  const counts = new Map<string, number>();
  for (const link of links) counts.set(link[prefix], (counts.get(link[prefix]) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
};
