import { compareCodes } from '../../util/compare-codes.js';
import type { Territory } from '../schemas/territory.js';

/** A member that is no grouping. */
const COMMUNE = 'commune';

/**
 * The kind (`CC`, `CA`…) of most intercommunalities of a territory; of two as frequent ones, the first in the alphabet.
 * Communes that are members by themselves do not count.
 */
export const dominantKind = ({ intercommunalities }: Pick<Territory, 'intercommunalities'>): string | undefined => {
  const counts = new Map<string, number>();
  for (const { kind } of intercommunalities)
    if (kind && kind !== COMMUNE) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compareCodes(a, b))[0]?.[0];
};
