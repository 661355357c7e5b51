import { knownFunding, type IgnoredAmount, type KnownFunding } from './budget.js';
import type { Budget } from './schemas/action-sheet.js';
import type { ActorReference } from './schemas/actor.js';

/** A line of the plan. */
export interface FundingRow {
  /** Undefined for what nobody is known to pay. */
  readonly actor?: ActorReference;
  readonly amountEur?: number;
  /** Part of the whole, 0 to 1; absent where the whole is not known. */
  readonly share?: number;
  /** Why the amount is left out of the sums. */
  readonly ignored?: IgnoredAmount['reason'];
}

export interface FinancingPlan extends Pick<KnownFunding, 'totalEur' | 'knownEur' | 'excessEur'> {
  /** Known parts, the largest first, then those without an amount that counts; the unknown part comes last. */
  readonly rows: readonly FundingRow[];
  /** What the parts are drawn against: the whole, or their sum where it is larger. */
  readonly wholeEur: number;
  /** Euros that nobody is known to pay; undefined where the whole is not known. */
  readonly unknownEur?: number;
  /** A total that cannot be one. */
  readonly ignoredTotal?: IgnoredAmount;
}

/**
 * Who pays what part of an action, and what nobody knows. Shares are of the known whole, or of the parts' sum when it
 * exceeds the whole; without a whole there are none, for a share of an unknown sum would be a guess.
 */
export const financingPlan = (budget: Budget | null | undefined): FinancingPlan => {
  const { totalEur, knownEur, unknownEur, excessEur, parts, silent, ignored } = knownFunding(budget);
  const wholeEur = Math.max(totalEur ?? 0, knownEur);
  const share = (amountEur: number): { share?: number } =>
    totalEur === undefined || wholeEur === 0 ? {} : { share: amountEur / wholeEur };
  const hasUnknown = unknownEur !== undefined && unknownEur > 0;
  const ignoredTotal = ignored.find(({ actor }) => !actor);
  return {
    ...(totalEur !== undefined && { totalEur }),
    knownEur,
    ...(excessEur !== undefined && { excessEur }),
    ...(hasUnknown && { unknownEur }),
    ...(ignoredTotal && { ignoredTotal }),
    wholeEur,
    rows: [
      ...parts
        .toSorted((a, b) => b.amountEur - a.amountEur)
        .map(({ actor, amountEur }) => ({ actor, amountEur, ...share(amountEur) })),
      ...silent.map((actor) => ({ actor })),
      ...ignored.flatMap(({ actor, amountEur, reason }) => (actor ? [{ actor, amountEur, ignored: reason }] : [])),
      ...(hasUnknown ? [{ amountEur: unknownEur, ...share(unknownEur) }] : []),
    ],
  };
};
