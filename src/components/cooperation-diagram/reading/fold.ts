import { groupBy } from '../../../util/group-by.js';
import type { Actor } from '../../../model/schemas/actor.js';
import type { Link } from '../../../model/schemas/link.js';
import { viewNetwork, type NetworkView } from '../network-view.js';

const PREFIX = 'family:';

/** Identifier of the node that stands for a family. */
export const nodeOfFamily = (family: string): string => PREFIX + family;

/** The family that a node stands for; undefined for an actor. */
export const familyIn = (id: string): string | undefined =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined;

/** What folded families and their links are called. */
export interface FoldWords {
  readonly family: (code: string) => string;
  /** Kind of a node that stands for so many of a family. */
  readonly kind: (count: number) => string;
  readonly links: (count: number) => string;
}

const certain = (links: readonly Link[]): string =>
  links.some(({ status }) => status === 'existing') ? 'existing' : links[0]!.status;

/** One link for several: as tight as the tightest, as certain as the most certain. */
const gather = (id: string, from: string, to: string, links: readonly Link[], words: FoldWords): Link => {
  const stated = links.filter(({ basis }) => basis !== 'role');
  const degrees = stated.flatMap(({ degree }) => degree ?? []);
  return {
    id,
    from,
    to,
    kind: words.links(links.length),
    status: certain(links),
    basis: stated.length > 0 ? 'stated' : 'role',
    directed: false,
    ...(degrees.length > 0 ? { degree: Math.max(...degrees) } : {}),
  };
};

/** A view in which each family that is closed is one node. Links of one pair become one where a family has a part in them. */
export const foldFamilies = (view: NetworkView, closed: ReadonlySet<string>, words: FoldWords): NetworkView => {
  const { actors, links, network } = view;
  const isClosed = ({ family }: (typeof actors)[number]): boolean => closed.has(family);
  const nodeOf = new Map(actors.map((actor) => [actor.id, isClosed(actor) ? nodeOfFamily(actor.family) : actor.id]));
  const families = [...groupBy(actors.filter(isClosed), ({ family }) => family)].map(([family, members]): Actor => ({
    id: nodeOfFamily(family),
    name: words.family(family),
    // It says how many they are: no count beside it.
    kind: words.kind(members.length),
    family,
    group: true,
    sheets: [],
  }));
  const isWhole = ({ from, to }: Link): boolean => nodeOf.get(from) === from && nodeOf.get(to) === to;
  const whole = links.filter(isWhole);
  const pairs = groupBy(
    links.filter((link) => !isWhole(link)),
    ({ from, to }) => [nodeOf.get(from)!, nodeOf.get(to)!].sort().join('\n'),
  );
  const gathered = [...pairs.values()].map((own) => {
    const { from, to } = own[0]!;
    const [a, b] = [nodeOf.get(from)!, nodeOf.get(to)!].sort() as [string, string];
    return gather(`${a} ${b}`, a, b, own, words);
  });
  const folded = viewNetwork(
    { actors: [...actors.filter((actor) => !isClosed(actor)), ...families], links: [...whole, ...gathered] },
    {},
  );
  return { ...folded, network };
};
