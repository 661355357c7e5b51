import { compareCodes } from '../../util/compare-codes.js';
import type { ActionSheet } from '../schemas/action-sheet.js';
import type { ComparableTerritory, ComparisonReason } from '../schemas/comparable-territory.js';
import type { Page } from '../schemas/page.js';
import type { Territory } from '../schemas/territory.js';
import { ALIKE, ratioOf } from './alike.js';
import { dominantKind } from './dominant-kind.js';

/** Sheets in an answer, whoever they belong to. */
export const MOST_SHEETS = 3;

interface Candidate {
  readonly territory: Territory;
  readonly reasons: readonly ComparisonReason[];
  /** How many times the larger population is the smaller one; infinite where one is not known. */
  readonly ratio: number;
}

const compare = (asked: Territory, kind: string | undefined, territory: Territory): Candidate => {
  const { region, population } = territory;
  const ratio = ratioOf(asked.population, population);
  const reasons: ComparisonReason[] = [];
  if (region && region.code === asked.region?.code) {
    reasons.push({ kind: 'region', code: region.code, name: region.name });
  }
  if (ratio <= ALIKE) reasons.push({ kind: 'population', population: population!, own: asked.population! });
  if (kind !== undefined && dominantKind(territory) === kind) reasons.push({ kind: 'kind', code: kind });
  return { territory, reasons, ratio };
};

/** Nearest first: the region, then populations that are alike, then the kind of most members, then the populations. */
const byNearness = (a: Candidate, b: Candidate): number => {
  for (const kind of ['region', 'population', 'kind']) {
    const [hasA, hasB] = [a, b].map(({ reasons }) => reasons.some((reason) => reason.kind === kind));
    if (hasA !== hasB) return hasA ? -1 : 1;
  }
  // Two unknown ratios are no difference, and no number either.
  if (a.ratio !== b.ratio) return a.ratio - b.ratio;
  return compareCodes(a.territory.id, b.territory.id);
};

/** One sheet of each territory in turn, until there are enough or no more. */
const shareOut = (lists: readonly (readonly ActionSheet[])[]): ActionSheet[][] => {
  const taken = lists.map((): ActionSheet[] => []);
  let left = MOST_SHEETS;
  for (let turn = 0; left > 0 && lists.some((list) => list.length > turn); turn++) {
    for (const [rank, list] of lists.entries()) {
      const sheet = list[turn];
      if (sheet === undefined || left === 0) continue;
      taken[rank]!.push(sheet);
      left--;
    }
  }
  return taken;
};

/**
 * The territories comparable to one, nearest first, with some of their sheets: what a territory without any sheet can
 * look at. They share its region, a population within a factor of two, or the kind of most members (one at least), and
 * have a sheet themselves. `meta.total` counts all of them; the answer holds those whose sheets are shown. Where they have
 * fewer sheets than are shown, others of the programme make up for it, and the reason says that it is the only one.
 *
 * @param sheetsOf the sheets of a territory in brief, the one to show first
 */
export const comparableTerritories = (
  asked: Territory,
  territories: readonly Territory[],
  sheetsOf: (territory: string) => readonly ActionSheet[],
): Page<ComparableTerritory> => {
  const kind = dominantKind(asked);
  const all = territories
    .filter(({ id }) => id !== asked.id && sheetsOf(id).length > 0)
    .map((territory) => compare(asked, kind, territory))
    .sort(byNearness);
  const candidates = all.filter(({ reasons }) => reasons.length > 0);
  const nearest = candidates.slice(0, MOST_SHEETS);
  const isEnough = nearest.reduce((sum, { territory }) => sum + sheetsOf(territory.id).length, 0) >= MOST_SHEETS;
  if (!isEnough) {
    const others = all.filter(({ reasons }) => reasons.length === 0);
    const wider = others.map((other) => ({ ...other, reasons: [{ kind: 'programme' }] }));
    nearest.push(...wider.slice(0, MOST_SHEETS - nearest.length));
  }
  const sheets = shareOut(nearest.map(({ territory }) => sheetsOf(territory.id)));
  return {
    data: nearest.map(({ territory: { id, name, region, population }, reasons }, rank) => ({
      territory: { id, name, ...(region && { region }), ...(population !== undefined && { population }) },
      reasons: [...reasons],
      sheets: sheets[rank]!,
    })),
    meta: { total: candidates.length, page: 1, perPage: MOST_SHEETS },
  };
};
