import type { Budget } from './schemas/action-sheet.js';
import type { ActorReference } from './schemas/actor.js';

/** A line of the plan. */
export interface FundingRow {
  /** Undefined for what nobody is known to pay. */
  readonly actor?: ActorReference;
  readonly amountEur?: number | null | undefined;
}

export interface FinancingPlan {
  /** The whole, where a source says it. */
  readonly totalEur: number | undefined;
  /** Sum of the known parts. */
  readonly knownEur: number;
  /** By how much the parts exceed the whole; 0 unless they do. */
  readonly excessEur: number;
  /** Known parts, the largest first, then funders without an amount; the unknown part comes last. */
  readonly rows: readonly FundingRow[];
}

/** To the cent, so that 0.1 + 0.2 is 0.3. */
const cents = (euros: number): number => Math.round(euros * 100) / 100;

/**
 * Who pays what part of an action, and what nobody knows, in euros.
 *
 * @param budget as its schema gives it: amounts that cannot be one were left out, and told, when it was read
 */
export const financingPlan = ({ totalEur, funders = [] }: Partial<Budget> = {}): FinancingPlan => {
  const knownEur = cents(funders.reduce((sum, { amountEur }) => sum + (amountEur ?? 0), 0));
  const gapEur = cents((totalEur ?? knownEur) - knownEur);
  const rows: FundingRow[] = funders.toSorted((a, b) => (b.amountEur ?? -1) - (a.amountEur ?? -1));
  if (gapEur > 0) rows.push({ amountEur: gapEur });
  return { totalEur: totalEur ?? undefined, knownEur, excessEur: Math.max(0, -gapEur), rows };
};
