import { fundingOf } from './funding.js';
import type { Budget } from './schemas/action-sheet.js';

/** How the amount of an action is known, in the order of trust. */
export type BudgetLine =
  | { readonly kind: 'total'; readonly eur: number }
  /** The source's own words: "plus de 25 M€". */
  | { readonly kind: 'note'; readonly note: string }
  /** Only some funders are known. */
  | { readonly kind: 'at-least'; readonly eur: number }
  | { readonly kind: 'unknown' };

/** How much an action costs, as far as it is known. */
export const budgetLine = (budget: Budget | undefined): BudgetLine => {
  const { totalEur, knownEur } = fundingOf(budget);
  if (totalEur !== undefined) return { kind: 'total', eur: totalEur };
  const note = budget?.note?.trim();
  if (note) return { kind: 'note', note };
  return knownEur > 0 ? { kind: 'at-least', eur: knownEur } : { kind: 'unknown' };
};
