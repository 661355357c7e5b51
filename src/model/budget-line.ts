import type { Budget } from './schemas/action-sheet.js';

/** Above a thousand billion euros an amount is a slip of the keyboard. */
export const LARGEST_EUR = 1e12;

/** True for an amount that can be one: a number from 0 to a thousand billion euros. */
export const isAmount = (amount: number | null | undefined): amount is number =>
  typeof amount === 'number' && amount >= 0 && amount <= LARGEST_EUR;

/** How the amount of an action is known, in the order of trust. */
export type BudgetLine =
  | { readonly kind: 'total'; readonly eur: number }
  /** The source's own words: "plus de 25 M€". */
  | { readonly kind: 'note'; readonly note: string }
  /** Only some funders are known. */
  | { readonly kind: 'at-least'; readonly eur: number }
  | { readonly kind: 'unknown' };

/** How much an action costs, as far as it is known. Amounts that cannot be one count as missing. */
export const budgetLine = (budget: Budget | null | undefined): BudgetLine => {
  const { totalEur, note, funders = [] } = budget ?? {};
  if (isAmount(totalEur)) return { kind: 'total', eur: totalEur };
  const said = note?.trim();
  if (said) return { kind: 'note', note: said };
  const eur = funders.reduce((sum, { amountEur }) => sum + (isAmount(amountEur) ? amountEur : 0), 0);
  // Rounded to the cent, so that 0.1 + 0.2 is 0.3.
  return eur > 0 ? { kind: 'at-least', eur: Math.round(eur * 100) / 100 } : { kind: 'unknown' };
};
