import { LARGEST_EUR } from './largest-eur.js';
import type { ActorReference } from './schemas/actor.js';
import type { Budget } from './schemas/action-sheet.js';

/** A funder's share that is known, in euros. */
export interface FundingPart {
  readonly actor: ActorReference;
  readonly amountEur: number;
}

/** An amount that cannot be one, and was left out of every sum. */
export interface IgnoredAmount {
  /** The funder, or undefined for the total. */
  readonly actor?: ActorReference;
  readonly amountEur: number;
  readonly reason: 'negative' | 'not-finite' | 'absurd';
}

/** What is known of a budget; all amounts in euros. */
export interface KnownFunding {
  /** The whole, where a source says it. */
  readonly totalEur?: number;
  /** Sum of the known parts. */
  readonly knownEur: number;
  /** What is missing between the known parts and the whole; absent when the whole is not known or is exceeded. */
  readonly unknownEur?: number;
  /** By how much the parts exceed the whole; absent unless they do. */
  readonly excessEur?: number;
  readonly parts: readonly FundingPart[];
  /** Funders that are named without an amount. */
  readonly silent: readonly ActorReference[];
  readonly ignored: readonly IgnoredAmount[];
  /** False only when the known parts make up a known whole. */
  readonly isPartial: boolean;
  /** True when the funders' sum is above the total: both are shown, and the contradiction is said. */
  readonly isInconsistent: boolean;
}

const faultOf = (amount: number): IgnoredAmount['reason'] | undefined => {
  if (!Number.isFinite(amount)) return 'not-finite';
  if (amount < 0) return 'negative';
  return amount > LARGEST_EUR ? 'absurd' : undefined;
};

/** Sums are rounded to the cent, so that 0.1 + 0.2 is 0.3. */
const toCent = (euros: number): number => Math.round(euros * 100) / 100;

/** Known parts of a whole that may not be known. Nothing is guessed: an amount is a source's, or it is missing. */
export const knownFunding = (budget: Budget | null | undefined): KnownFunding => {
  const parts: FundingPart[] = [];
  const silent: ActorReference[] = [];
  const ignored: IgnoredAmount[] = [];
  for (const { actor, amountEur } of budget?.funders ?? []) {
    if (amountEur === undefined || amountEur === null) {
      silent.push(actor);
      continue;
    }
    const reason = faultOf(amountEur);
    if (reason) ignored.push({ actor, amountEur, reason });
    else parts.push({ actor, amountEur });
  }

  let totalEur = budget?.totalEur ?? undefined;
  const reason = totalEur === undefined ? undefined : faultOf(totalEur);
  if (totalEur !== undefined && reason) {
    ignored.push({ amountEur: totalEur, reason });
    totalEur = undefined;
  }

  const knownEur = toCent(parts.reduce((sum, part) => sum + part.amountEur, 0));
  const gap = totalEur === undefined ? undefined : toCent(totalEur - knownEur);
  const isInconsistent = gap !== undefined && gap < 0;
  return {
    ...(totalEur !== undefined && { totalEur }),
    knownEur,
    ...(gap !== undefined && (isInconsistent ? { excessEur: -gap } : { unknownEur: gap })),
    parts,
    silent,
    ignored,
    isPartial: gap === undefined || gap > 0,
    isInconsistent,
  };
};

/** The euros that may be counted for an action: its total, else the sum of its known funders; undefined without either. */
export const countableEur = (budget: Budget | null | undefined): number | undefined => {
  const { totalEur, knownEur, parts } = knownFunding(budget);
  return totalEur ?? (parts.length > 0 ? knownEur : undefined);
};
