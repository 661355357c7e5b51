import { fundingOf } from './funding.js';
import type { Budget } from './schemas/action-sheet.js';

/** The euros that may be counted for an action: its total, else the sum of its known funders; undefined without either. */
export const countableEur = (budget: Budget | undefined): number | undefined => {
  const { totalEur, knownEur, funders } = fundingOf(budget);
  return totalEur ?? (typeof funders[0]?.amountEur === 'number' ? knownEur : undefined);
};
