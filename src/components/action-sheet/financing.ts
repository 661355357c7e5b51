import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatCompactEuros } from '../../i18n/format/compact-euros.js';
import { writeNumber } from '../../i18n/format/digits.js';
import { formatEuros } from '../../i18n/format/euros.js';
import { familyOf } from '../../model/codes/families.js';
import { financingPlan, type FinancingPlan } from '../../model/financing-plan.js';
import { knownWord } from '../../ui/known-word.js';
import { renderShape } from '../../ui/shape.js';
import { renderWeave } from '../../ui/weave.js';
import { gap, renderActor, renderTable, type SheetView } from './view.js';

/** Part of the bar from which on a shape fits into a segment of a narrow one. */
const ROOM_FOR_SHAPE = 0.07;
/** Part of the bar that stands for what nobody knows where the whole is not known either. */
const UNKNOWN_WHOLE = 0.2;

const percent = (part: number): string => `${part * 100}%`;

/** `15 %`; `< 1 %` rather than a zero that hides somebody. */
const writeShare = (share: number, locale: SheetView['locale']): string =>
  (share > 0 && share < 0.005 ? '<\u00a01' : writeNumber(share * 100, locale, 0)) + (locale === 'fr' ? '\u202f%' : '%');

/** The bar: each known part with the shape of its family, the unknown part in loose threads. The table says it. */
const renderBar = (rows: FinancingPlan['rows'], wholeEur: number, isWhole: boolean): unknown => {
  const scale = isWhole ? 1 : 1 - UNKNOWN_WHOLE;
  let from = 0;
  const segments = rows.map(({ actor, amountEur }) => {
    if (!actor || !amountEur) return nothing;
    const x = percent(from);
    const width = (amountEur / wholeEur) * scale;
    const family = familyOf(actor.kind);
    const seam = from > 0 ? svg`<line class="seam" x1=${x} x2=${x} y1="0" y2="100%"></line>` : nothing;
    from += width;
    return svg`<rect class="segment family-${family}" x=${x} width=${percent(width)} height="100%"></rect>
      ${width < ROOM_FOR_SHAPE ? nothing : svg`<svg x=${x}><svg x=".55em" y=".57em" width=".95em" height=".95em">${renderShape(family, 'in-bar')}</svg></svg>`}${seam}`;
  });
  const x = percent(from);
  return html`<svg class="bar" aria-hidden="true">
    ${segments}${
      from < 0.9999
        ? svg`<rect class="loose" x=${x} y=".5" width=${percent(1 - from)} height="99%"></rect>${[
            18, 34, 50, 66, 82,
          ].map(
            (y, row) =>
              svg`<line class="loose" x1=${x} x2="100%" y1="${y}%" y2="${y}%" stroke-dasharray="5 4" stroke-dashoffset=${(row % 2) * 4.5}></line>`,
          )}`
        : nothing
    }
  </svg>`;
};

/**
 * Who pays what: the sum, the bar, and the table that says the same. A contradiction is said, not repaired. Undefined
 * where nothing is known.
 */
export const renderFinancing = ({
  sheet: { budget },
  words: all,
  locale,
  common,
}: SheetView): TemplateResult | undefined => {
  const words = all.financing;
  const { rows, totalEur, knownEur, excessEur } = financingPlan(budget);
  // What the parts are shares of: their sum, where it is larger than the whole.
  const wholeEur = Math.max(totalEur ?? 0, knownEur);
  const note = budget?.note?.trim();
  if (rows.length === 0 && totalEur === undefined && !note) return undefined;
  const hasShares = !!totalEur && rows.some(({ amountEur }) => typeof amountEur === 'number');
  const basis = knownWord(words.taxBasis, budget?.taxBasis) ?? budget?.taxBasis;
  const columns = [words.funder, ...(hasShares ? [words.share] : []), words.amount];
  return html`<p class="sum">
      ${totalEur === undefined ? gap(words.unknownTotal) : html`<b>${formatCompactEuros(totalEur, locale)}</b>`}
      <span class="detail">${note ? `${note}, ` : ''}${basis}</span>
    </p>
    ${wholeEur > 0 ? renderBar(rows, wholeEur, totalEur !== undefined) : nothing}
    ${
      rows.length > 0
        ? renderTable(
            'funders',
            words.caption,
            columns,
            html`<tbody>
              ${rows.map(({ actor, amountEur }) => {
                const isKnown = typeof amountEur === 'number';
                return html`<tr>
                  <th scope="row">
                    ${
                      actor
                        ? renderActor(actor)
                        : html`<span class="actor missing"
                            >${renderWeave(0)} <span>${words.unknownFunders}</span></span
                          >`
                    }
                  </th>
                  ${hasShares ? html`<td>${isKnown ? writeShare(amountEur / wholeEur, locale) : nothing}</td>` : nothing}
                  <td>${isKnown ? formatEuros(amountEur, locale) : gap(common.notGiven)}</td>
                </tr>`;
              })}
            </tbody>`,
          )
        : nothing
    }
    ${excessEur > 0 ? html`<p class="note">${words.exceeds(formatCompactEuros(excessEur, locale))}</p>` : nothing}`;
};
