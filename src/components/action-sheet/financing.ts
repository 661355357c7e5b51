import { html, nothing, type TemplateResult } from 'lit';
import { formatCompactEuros } from '../../i18n/format/compact-euros.js';
import { writeNumber } from '../../i18n/format/digits.js';
import { formatEuros } from '../../i18n/format/euros.js';
import { fundingOf } from '../../model/funding.js';
import { renderFundingBar } from '../../ui/funding-bar.js';
import { renderWeave } from '../../ui/weave.js';
import { knownWord } from '../../util/known-word.js';
import { gap, renderActor, renderTable, type SheetView } from './view.js';

/**
 * Who pays what: the sum, the bar, and the table that says the same. A contradiction is said, not repaired. Undefined
 * where nothing is known.
 */
export const renderFinancing = (view: SheetView): TemplateResult | undefined => {
  const { sheet, words: all, locale } = view;
  const { budget } = sheet;
  const words = all.financing;
  const funding = fundingOf(budget);
  const { totalEur, knownEur, gapEur = 0, funders } = funding;
  const isWhole = totalEur !== undefined;
  // What the parts are shares of: their sum, where it is larger than the whole.
  const wholeEur = Math.max(totalEur ?? 0, knownEur);
  const note = budget?.note?.trim();
  if (funders.length === 0 && !isWhole && !note) return undefined;
  const basis = knownWord(words.taxBasis, budget?.taxBasis) ?? budget?.taxBasis;
  /** `15 %`; `< 1 %` rather than a zero, `> 99 %` rather than a whole that hides somebody; empty where nobody knows. */
  const share = (amountEur: number | null | undefined): string => {
    const part = (amountEur ?? NaN) / wholeEur;
    const text =
      part > 0 && part < 0.005
        ? '<\u00a01'
        : part < 1 && part >= 0.995
          ? '>\u00a099'
          : writeNumber(part * 100, locale, 0);
    return text && text + (locale === 'fr' ? '\u202f%' : '%');
  };
  const row = (head: unknown, amountEur: number | null | undefined): unknown[] => [
    head,
    ...(isWhole ? [share(amountEur)] : []),
    amountEur == null ? undefined : formatEuros(amountEur, locale),
  ];
  const rows = funders.map(({ actor, amountEur }) => row(renderActor(actor), amountEur));
  if (gapEur > 0)
    rows.push(
      row(html`<span class="actor missing">${renderWeave(0)} <span>${words.unknownFunders}</span></span>`, gapEur),
    );
  return html`<p class="sum">
      ${isWhole ? html`<b>${formatCompactEuros(totalEur, locale)}</b>` : note || gap(words.unknownTotal)}
      <span class="detail">${isWhole && note ? `${note}, ` : ''}${basis}</span>
    </p>
    ${wholeEur > 0 ? renderFundingBar(funding) : nothing}
    ${
      rows.length > 0
        ? renderTable(
            'funders',
            words.caption,
            [words.funder, ...(isWhole ? [words.share] : []), view.card.amount],
            [['', rows]],
            view,
          )
        : nothing
    }
    ${gapEur < 0 ? html`<p class="note">${words.exceeds(formatCompactEuros(-gapEur, locale))}</p>` : nothing}`;
};
