/** Who pays: the bar, then in words the largest funder, how many others there are, and what is missing or too much. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatCompactEuros } from '../../i18n/format/compact-euros.js';
import type { Locale } from '../../i18n/locale.js';
import type { ActionCardMessages } from '../../i18n/messages/action-card.js';
import { familyOf } from '../../model/codes/families.js';
import { fundingOf } from '../../model/funding.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { renderFundingBar } from '../../ui/funding-bar.js';
import { renderShape } from '../../ui/shape.js';

export const renderFunders = (
  budget: ActionSheet['budget'],
  words: ActionCardMessages,
  locale: Locale,
): TemplateResult | typeof nothing => {
  const funding = fundingOf(budget);
  const { funders, gapEur } = funding;
  const [first, ...others] = funders.filter(({ amountEur }) => amountEur);
  if (!first) return nothing;
  const write = (euros: number): string => formatCompactEuros(euros, locale);
  // To the euro: cents that are missing are no news.
  const gap = Math.round(gapEur ?? NaN);
  return html`<div class="funders">
    ${renderFundingBar(funding)}
    <ul aria-label=${words.funders}>
      <li>${renderShape(familyOf(first.actor.kind))} ${first.actor.name} ${write(first.amountEur!)}</li>
      ${others.length > 0 ? html`<li>${words.otherFunders(others.length)}</li>` : nothing}
      ${gap === 0 ? nothing : html`<li class="missing">${words.gap(gap ? write(Math.abs(gap)) : '', gap < 0)}</li>`}
    </ul>
  </div>`;
};
