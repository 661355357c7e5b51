import { isDegree, type Degree } from '../degree.js';
import { familyOfActor } from '../family.js';
import type { Network } from '../schemas/network.js';
import { isStated } from './select-network.js';

/** How many links and actors of each sort, for legends. */
export interface NetworkCounts {
  /** Stated links by degree, 0 to 5, zeros included. */
  readonly byDegree: ReadonlyMap<Degree, number>;
  /** Stated links whose degree nobody knows. */
  readonly withoutDegree: number;
  /** `role` links: partners tied to the lead; in no other count of links. */
  readonly roles: number;
  /** Stated links by status (`existing`, `planned`, `potential`…), those met only. */
  readonly byStatus: ReadonlyMap<string, number>;
  /** Actors by family, those met only. A group counts once, however many it stands for. */
  readonly byFamily: ReadonlyMap<string, number>;
}

const increase = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

export const countNetwork = ({ actors, links }: Network): NetworkCounts => {
  const byDegree = new Map<Degree, number>(([0, 1, 2, 3, 4, 5] as const).map((degree) => [degree, 0]));
  const byStatus = new Map<string, number>();
  const byFamily = new Map<string, number>();
  let withoutDegree = 0;
  const stated = links.filter(isStated);
  for (const { degree, status } of stated) {
    if (isDegree(degree)) increase(byDegree, degree);
    else withoutDegree++;
    increase(byStatus, status);
  }
  for (const actor of actors) increase(byFamily, familyOfActor(actor));
  return { byDegree, withoutDegree, roles: links.length - stated.length, byStatus, byFamily };
};
