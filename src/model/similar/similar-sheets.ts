import { compareCodes } from '../../util/compare-codes.js';
import type { PageQuery } from '../api/repository.js';
import { pageOf } from '../query/page-of.js';
import type { ActionSheet } from '../schemas/action-sheet.js';
import type { Page } from '../schemas/page.js';
import type { SimilarSheet } from '../schemas/similar-sheet.js';
import { sheetTraits, TELLING, TRAIT_WEIGHTS, type Trait } from './sheet-traits.js';

/** A sheet in brief, and the flows of the links of its network. */
export interface ComparedSheet {
  readonly brief: ActionSheet;
  readonly flows: readonly string[];
}

/** One trait of the sheet asked about. */
interface Shared {
  readonly trait: Trait;
  readonly weight: number;
  /** Ranks of the sheets that have it. */
  readonly ranks: readonly number[];
}
interface Candidate {
  readonly brief: ActionSheet;
  readonly score: number;
  readonly isHere: boolean;
  readonly reasons: readonly Trait[];
}

const keyOf = ({ kind, code }: Trait): string => `${kind} ${code}`;

/** The same territory; for sheets that have none, the same intercommunality. */
const isSamePlace = (a: ActionSheet, b: ActionSheet): boolean =>
  a.territory || b.territory
    ? a.territory?.id === b.territory?.id
    : a.intercommunality !== null && a.intercommunality.siren === b.intercommunality?.siren;

/**
 * Which sheets resemble another one, over a fixed set of sheets.
 *
 * Two sheets are similar when they share a theme, a form of cooperation or a flow; a common degree and axis bring them
 * closer. What is shared counts by its kind and its rarity (`ln(1 + N / n)`, as in the search): few sheets speak of
 * steam, many of skills. Those of other territories come first, then the best, then by identifier. Every reason given
 * is a field of both sheets, or the flow of a link of both networks.
 */
export class SimilarSheets {
  readonly #sheets: readonly ComparedSheet[];
  readonly #rankOf: ReadonlyMap<string, number>;
  /** Ranks of the sheets by trait. */
  readonly #ranks = new Map<string, number[]>();

  constructor(sheets: readonly ComparedSheet[]) {
    this.#sheets = sheets;
    this.#rankOf = new Map(sheets.map(({ brief }, rank) => [brief.id, rank] as const));
    for (const [rank, { brief, flows }] of sheets.entries()) {
      for (const trait of sheetTraits(brief, flows)) {
        const ranks = this.#ranks.get(keyOf(trait));
        if (ranks) ranks.push(rank);
        else this.#ranks.set(keyOf(trait), [rank]);
      }
    }
  }

  /** A page of the sheets similar to one of the set; undefined for a sheet that is not in it. */
  answer(id: string, query: PageQuery): Page<SimilarSheet> | undefined {
    const own = this.#rankOf.get(id);
    if (own === undefined) return undefined;
    const page = pageOf(this.#candidates(own), query);
    return {
      ...page,
      data: page.data.map(({ brief, reasons }) => ({
        sheet: brief,
        reasons: reasons.map((reason) => ({ ...reason })),
      })),
    };
  }

  #candidates(own: number): Candidate[] {
    const { brief: asked, flows } = this.#sheets[own]!;
    const shared = this.#shared(sheetTraits(asked, flows));
    const scores = new Map<number, number>();
    // Telling traits open the list; the others only add to what is in it.
    for (const { trait, weight, ranks } of shared) {
      const isTelling = TELLING.includes(trait.kind);
      for (const rank of ranks) {
        const score = scores.get(rank);
        if (rank !== own && (isTelling || score !== undefined)) scores.set(rank, (score ?? 0) + weight);
      }
    }
    const reasons = new Map<number, Trait[]>(Array.from(scores.keys(), (rank) => [rank, []]));
    const strongest = [...shared].sort((a, b) => b.weight - a.weight);
    for (const { trait, ranks } of strongest) for (const rank of ranks) reasons.get(rank)?.push(trait);
    return Array.from(scores, ([rank, score]): Candidate => {
      const { brief } = this.#sheets[rank]!;
      return { brief, score, isHere: isSamePlace(asked, brief), reasons: reasons.get(rank)! };
    }).sort((a, b) => Number(a.isHere) - Number(b.isHere) || b.score - a.score || compareCodes(a.brief.id, b.brief.id));
  }

  /** In the order of the kinds: the telling ones first. */
  #shared(traits: readonly Trait[]): Shared[] {
    return traits.map((trait) => {
      const ranks = this.#ranks.get(keyOf(trait)) ?? [];
      const weight = TRAIT_WEIGHTS[trait.kind] * Math.log(1 + this.#sheets.length / Math.max(1, ranks.length));
      return { trait, weight, ranks };
    });
  }
}
