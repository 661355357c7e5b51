import { formatCompactEuros } from '../i18n/format/compact-euros.js';
import type { Locale } from '../i18n/locale.js';
import { fundingOf } from '../model/funding.js';
import type { Budget } from '../model/schemas/action-sheet.js';

/**
 * How much an action costs, as far as it is known, in the order of trust: its total, else what the source says in words
 * ("plus de 25 M€"), else the sum of the known funders ("au moins 1,7 M€"); empty where nothing is known.
 *
 * @param shorten writes the source's words in less room
 */
export const amountWords = (
  budget: Budget | undefined,
  atLeast: (amount: string) => string,
  locale: Locale,
  shorten = (note: string): string => note,
): string => {
  const { totalEur, knownEur } = fundingOf(budget);
  const amount = formatCompactEuros(totalEur ?? knownEur, locale);
  if (totalEur !== undefined) return amount;
  const note = budget?.note?.trim();
  return note ? shorten(note) : knownEur > 0 ? atLeast(amount) : '';
};
