import { html, nothing, svg, type TemplateResult } from 'lit';
import { familyOf } from '../model/codes/families.js';
import type { Funding } from '../model/funding.js';

/**
 * Who pays, as a bar: the known shares, the largest first; loose threads (`funding-bar.styles.ts`) show where nobody knows.
 * Words beside it say the same.
 */
export const renderFundingBar = ({ funders, knownEur, gapEur = knownEur / 3 }: Funding): TemplateResult => {
  // Where nobody knows the whole, loose threads end the bar: a quarter of it, which stands for no amount. Shares above
  // the total leave nothing unknown.
  const whole = knownEur + Math.max(0, gapEur);
  let end = 0;
  return html`<svg class="bar" viewBox="0 0 100 9" preserveAspectRatio="none" aria-hidden="true">
    ${funders.map(({ actor, amountEur }) => {
      if (!amountEur) return nothing;
      const share = (amountEur / whole) * 100;
      end += share;
      return svg`<rect class="family-${familyOf(actor.kind)}" x=${end - share} width=${share} height="9"></rect>`;
    })}
  </svg>`;
};
