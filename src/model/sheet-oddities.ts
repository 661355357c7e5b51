import { safeAddress } from '../util/safe-address.js';
import { knownFunding } from './budget.js';
import { endsBeforeStart } from './ends-before-start.js';
import type { ActionSheet } from './schemas/action-sheet.js';

/** More partners than this are not a partnership, but a list of members. */
const MANY_PARTNERS = 200;

/**
 * What is wrong with a sheet that fits its shape all the same, in the developer's words. All of it is shown safely.
 *
 * @param statuses the codes that have words
 */
export const oddities = (sheet: ActionSheet, statuses: readonly string[]): string[] => {
  const odd: string[] = [];
  const { status, partners, budget } = sheet;
  if (!statuses.includes(status)) odd.push(`unknown status "${status}"`);
  if (endsBeforeStart(sheet)) odd.push(`ends (${String(sheet.endDate)}) before it starts (${String(sheet.startDate)})`);
  for (const { actor, amountEur, reason } of knownFunding(budget).ignored) {
    odd.push(
      `${reason} amount ${String(amountEur)} of ${actor ? `funder "${actor.id}"` : 'the whole'} left out of the sums`,
    );
  }
  for (const { url } of [...sheet.documents, ...sheet.sources]) {
    if (!/^https?:/i.test(safeAddress(url) ?? ''))
      odd.push(`address "${url.slice(0, 60)}" is no http(s) one: shown as text`);
  }
  if (partners.length > MANY_PARTNERS) odd.push(`${String(partners.length)} partners`);
  return odd;
};
