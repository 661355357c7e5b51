/**
 * The graphs that every layout is given: made by chance from a seed, the same in every run and for every peer.
 */
import { seededRandom } from '../../test/seeded-random.js';

/** Nodes are numbers from 0; names and families are those of the kit's own vocabulary in size, not in sense. */
export interface BenchGraph {
  readonly name: string;
  readonly count: number;
  /** Two indexes of nodes a link, no pair twice. */
  readonly ends: readonly number[];
  /** The planted community of each node. */
  readonly communities: readonly number[];
  /** About 22 characters each. */
  readonly labels: readonly string[];
}

interface Plan {
  readonly count: number;
  readonly links: number;
  readonly communities: number;
  readonly seed: number;
  /** Share of the links that leave their community. */
  readonly between?: number;
}

const WORDS = ['Syndicat', 'Agence', 'Club', 'Port', 'Lycée', 'Fonderie', 'Chimie', 'Métropole', 'Pôle', 'Institut'];
const PLACES = ['du bassin', 'de la vallée', 'des industriels', 'de l’estuaire', 'du plateau', 'de l’énergie'];

/**
 * Communities of about one size, each grown as a tree in which a new node ties itself to a node that is there, with a
 * liking for those that have many ties; then links by chance, most of them within a community, until there are enough.
 * The whole is connected.
 */
export const plantedGraph = ({ count, links, communities: groups, seed, between = 0.1 }: Plan): BenchGraph => {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const communities = Array.from({ length: count }, (_, node) => node % groups);
  const members = Array.from({ length: groups }, (_, group) =>
    communities.flatMap((own, node) => (own === group ? [node] : [])),
  );
  const ends: number[] = [];
  const pairs = new Set<number>();
  /** Ends of links so far by community: drawing one of them favours those with many. */
  const tied: number[][] = members.map(() => []);
  const tie = (a: number, b: number): boolean => {
    const pair = Math.min(a, b) * count + Math.max(a, b);
    if (a === b || pairs.has(pair)) return false;
    pairs.add(pair);
    ends.push(a, b);
    tied[communities[a]!]!.push(a);
    tied[communities[b]!]!.push(b);
    return true;
  };
  for (const [group, own] of members.entries()) {
    if (group > 0) tie(own[0]!, members[below(group)]![0]!);
    for (let at = 1; at < own.length; at++) {
      const liked = random() < 0.5 ? tied[group]!.filter((node) => node !== own[at]) : [];
      tie(own[at]!, liked.length > 0 ? liked[below(liked.length)]! : own[below(at)]!);
    }
  }
  while (ends.length < 2 * links) {
    const a = below(count);
    const own = members[communities[a]!]!;
    tie(a, random() < between ? below(count) : own[below(own.length)]!);
  }
  const labels = communities.map(
    (_, node) => `${WORDS[below(WORDS.length)]!} ${PLACES[below(PLACES.length)]!} ${String(node)}`,
  );
  return { name: `${String(count)} / ${String(links)}`, count, ends, communities, labels };
};

/** The three sizes of the published table. */
export const PLANS: readonly Plan[] = [
  { count: 30, links: 45, communities: 3, seed: 30 },
  { count: 300, links: 450, communities: 7, seed: 300 },
  { count: 5000, links: 10_000, communities: 40, seed: 5000, between: 0.06 },
];
