import type { Budget } from './schemas/action-sheet.js';

/** What is known of who pays an action; all amounts in euros. */
export interface Funding {
  /** The whole, where a source says it. */
  readonly totalEur: number | undefined;
  /** Sum of the known parts. */
  readonly knownEur: number;
  /**
   * The whole without the known parts: above 0 what nobody knows; below 0 the funders' sum is above the total, both are
   * shown and the contradiction is said. Undefined where the whole is not known.
   */
  readonly gapEur: number | undefined;
  /** Known parts, the largest first, then funders without an amount. */
  readonly funders: Budget['funders'];
}

/** To the cent, so that 0.1 + 0.2 is 0.3. */
const cents = (euros: number): number => Math.round(euros * 100) / 100;

/**
 * Who pays what part of an action, and what nobody knows. Nothing is guessed: an amount is a source's, or it is missing.
 *
 * @param budget as its schema gives it: amounts that cannot be one were left out, and told, when it was read
 */
export const fundingOf = ({ totalEur, funders = [] }: Partial<Budget> = {}): Funding => {
  const knownEur = cents(funders.reduce((sum, { amountEur }) => sum + (amountEur ?? 0), 0));
  return {
    totalEur: totalEur ?? undefined,
    knownEur,
    gapEur: totalEur == null ? undefined : cents(totalEur - knownEur),
    funders: funders.toSorted((a, b) => (b.amountEur ?? -1) - (a.amountEur ?? -1)),
  };
};
