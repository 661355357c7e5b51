import { compareCodes } from '../../util/compare-codes.js';
import type { Link } from '../schemas/link.js';

/** The distinct flows of the links that each sheet says, sorted; a sheet without any is not in it. */
export const flowsBySheet = (links: readonly Link[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Set<string>>();
  for (const { sheet, flow } of links) {
    if (sheet === undefined || !flow) continue;
    const flows = found.get(sheet);
    if (flows) flows.add(flow);
    else found.set(sheet, new Set([flow]));
  }
  return new Map(Array.from(found, ([sheet, flows]) => [sheet, [...flows].sort(compareCodes)] as const));
};
