/**
 * Who pays: a bar of the known shares over loose threads for what nobody knows, then in words the largest funder, how
 * many others there are, and what is missing. All of them are on the whole sheet.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatCompactEuros } from '../../i18n/format/compact-euros.js';
import type { Locale } from '../../i18n/locale.js';
import type { ActionCardMessages } from '../../i18n/messages/action-card.js';
import { isAmount, knownShares, sumOf } from '../../model/budget-line.js';
import { familyOf } from '../../model/codes/families.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { renderShape } from '../../ui/shape.js';

export const renderFunders = (
  budget: ActionSheet['budget'],
  words: ActionCardMessages,
  locale: Locale,
): TemplateResult | typeof nothing => {
  const shares = knownShares(budget);
  const known = sumOf(shares);
  const [first] = shares;
  if (!first) return nothing;
  const total = budget?.totalEur;
  const write = (euros: number): string => formatCompactEuros(euros, locale);
  // To the euro: cents that are missing are no news. Shares above the total leave nothing unknown.
  const gap = isAmount(total) ? Math.max(0, Math.round(total - known)) : undefined;
  // Where nobody knows the whole, loose threads end the bar: a quarter of it, which stands for no amount.
  const whole = known + (gap ?? known / 3);
  let end = 0;
  return html`<div class="funders">
    <svg viewBox="0 0 100 9" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 2H100M-3 4.5H100M0 7H100"></path>
      ${shares.map(({ actor, amountEur }) => {
        const share = (amountEur / whole) * 100;
        end += share;
        // A hair of room sets apart two funders of one family.
        return svg`<rect class="family-${familyOf(actor.kind)}" x=${end - share} width=${share * 0.99} height="9"></rect>`;
      })}
    </svg>
    <ul aria-label=${words.funders}>
      <li>${renderShape(familyOf(first.actor.kind))} ${first.actor.name} ${write(first.amountEur)}</li>
      ${shares.length > 1 ? html`<li>${words.otherFunders(shares.length - 1)}</li>` : nothing}
      ${gap === 0 ? nothing : html`<li class="missing">${words.unknownShare(gap ? write(gap) : '')}</li>`}
    </ul>
  </div>`;
};
