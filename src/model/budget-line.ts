import type { ActorReference } from './schemas/actor.js';
import type { Budget } from './schemas/action-sheet.js';
import { LARGEST_EUR } from './largest-eur.js';

/** True for an amount that can be one: a number from 0 to a thousand billion euros. */
export const isAmount = (amount: number | null | undefined): amount is number =>
  typeof amount === 'number' && amount >= 0 && amount <= LARGEST_EUR;

/** A funder's share that is known, in euros. */
export interface KnownShare {
  readonly actor: ActorReference;
  readonly amountEur: number;
}

/** The shares that are known and not nothing, the largest first. */
export const knownShares = (budget: Budget | null | undefined): KnownShare[] =>
  (budget?.funders ?? [])
    .flatMap(({ actor, amountEur }) => (isAmount(amountEur) && amountEur > 0 ? [{ actor, amountEur }] : []))
    .sort((a, b) => b.amountEur - a.amountEur);

/** Their sum, rounded to the cent, so that 0.1 + 0.2 is 0.3. */
export const sumOf = (shares: readonly KnownShare[]): number =>
  Math.round(shares.reduce((sum, { amountEur }) => sum + amountEur, 0) * 100) / 100;

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
  const { totalEur, note } = budget ?? {};
  if (isAmount(totalEur)) return { kind: 'total', eur: totalEur };
  const said = note?.trim();
  if (said) return { kind: 'note', note: said };
  const eur = sumOf(knownShares(budget));
  return eur > 0 ? { kind: 'at-least', eur } : { kind: 'unknown' };
};
