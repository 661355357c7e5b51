import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatCompactEuros } from '../../i18n/format/compact-euros.js';
import { writeNumber } from '../../i18n/format/digits.js';
import { formatEuros } from '../../i18n/format/euros.js';
import { familyOf } from '../../model/codes/families.js';
import { financingPlan, type FinancingPlan, type FundingRow } from '../../model/financing-plan.js';
import { renderShape } from '../../ui/shape.js';
import { renderWeave } from '../../ui/weave.js';
import { wordFor } from '../../ui/word-for.js';
import { missing, type SheetView } from './view.js';

/** Part of the bar from which on a shape fits into a segment of a narrow one. */
const ROOM_FOR_SHAPE = 0.07;
/** Part of the bar that stands for what nobody knows where the whole is not known either. */
const UNKNOWN_WHOLE = 0.2;

const percent = (part: number): string => `${String(Math.round(part * 10_000) / 100)}%`;

/** `15 %`; `< 1 %` rather than a zero that hides somebody. */
const writeShare = (share: number, locale: SheetView['locale']): string => {
  const text = share > 0 && share < 0.005 ? '<\u00a01' : writeNumber(share * 100, locale, 0);
  return `${text}${locale === 'fr' ? '\u202f' : ''}%`;
};

/** Loose threads: what nobody knows. */
const renderLoose = (from: number): TemplateResult =>
  svg`<rect class="loose" x=${percent(from)} y=".5" width=${percent(1 - from)} height="99%"></rect>
    ${[18, 34, 50, 66, 82].map(
      (y, row) =>
        svg`<line class="loose" x1=${percent(from)} x2="100%" y1="${y}%" y2="${y}%" stroke-dasharray="5 4" stroke-dashoffset=${row % 2 === 0 ? 0 : 4.5}></line>`,
    )}`;

/** The bar: each known part with the shape of its family, the unknown part in loose threads. The table says it. */
const renderBar = ({ rows, wholeEur, totalEur, unknownEur }: FinancingPlan): TemplateResult | typeof nothing => {
  if (wholeEur === 0) return nothing;
  const scale = totalEur === undefined ? 1 - UNKNOWN_WHOLE : 1;
  let from = 0;
  const segments = rows
    .filter(({ actor, amountEur, ignored }) => actor && amountEur && !ignored)
    .map(({ actor, amountEur = 0 }) => {
      const start = from;
      const width = (amountEur / wholeEur) * scale;
      from += width;
      const family = familyOf(actor?.kind ?? 'other');
      return svg`<rect class="segment family-${family}" x=${percent(start)} width=${percent(width)} height="100%"></rect>
        ${width < ROOM_FOR_SHAPE ? nothing : svg`<svg x=${percent(start)}><svg x=".55em" y=".57em" width=".95em" height=".95em">${renderShape(family, 'in-bar')}</svg></svg>`}
        ${start > 0 ? svg`<line class="seam" x1=${percent(start)} x2=${percent(start)} y1="0" y2="100%"></line>` : nothing}`;
    });
  return html`<svg class="bar" aria-hidden="true">
    ${segments}${unknownEur !== undefined || totalEur === undefined ? renderLoose(from) : nothing}
  </svg>`;
};

const renderRow = (
  { actor, amountEur, share, ignored }: FundingRow,
  { words, common, locale }: SheetView,
  hasShares: boolean,
): TemplateResult => {
  const gap = html`<span class="missing">${common.notGiven}</span>`;
  const amount =
    amountEur === undefined
      ? gap
      : html`${formatEuros(amountEur, locale)}${ignored ? html` <span class="missing">${words.financing.ignored[ignored]}</span>` : nothing}`;
  return html`<tr>
    <th scope="row">
      ${
        actor
          ? html`<span class="actor">${renderShape(familyOf(actor.kind))} <span>${actor.name}</span></span>`
          : html`<span class="actor missing">${renderWeave(0)} <span>${words.financing.unknownFunders}</span></span>`
      }
    </th>
    ${hasShares ? html`<td>${share === undefined ? nothing : writeShare(share, locale)}</td>` : nothing}
    <td>${amount}</td>
  </tr>`;
};

/** Who pays what: the sum, the bar, and the table that says the same. A contradiction is said, not repaired. */
export const renderFinancing = (view: SheetView): TemplateResult => {
  const { sheet, words, locale } = view;
  const { financing } = words;
  const plan = financingPlan(sheet.budget);
  const { rows, totalEur, excessEur, ignoredTotal } = plan;
  const note = sheet.budget?.note?.trim() ?? '';
  if (rows.length === 0 && totalEur === undefined && note === '' && !ignoredTotal)
    return missing(words.missing.financing);
  const basis = wordFor(financing.taxBasis, sheet.budget?.taxBasis ?? 'unknown');
  const hasShares = rows.some(({ share }) => share !== undefined);
  const sum =
    totalEur === undefined
      ? html`<span class="missing">${financing.unknownTotal}</span>`
      : html`<b>${formatCompactEuros(totalEur, locale)}</b>`;
  return html`<p class="sum">
      ${sum}
      <span class="detail">${note === '' ? nothing : `${note}, `}${basis}</span>
      ${
        ignoredTotal
          ? html`<span class="detail"
              >(${formatEuros(ignoredTotal.amountEur, locale)} ${financing.ignored[ignoredTotal.reason]})</span
            >`
          : nothing
      }
    </p>
    ${renderBar(plan)}
    ${
      rows.length === 0
        ? nothing
        : html`<table part="table" class="funders">
            <caption class="visually-hidden">
              ${financing.caption}
            </caption>
            <thead>
              <tr>
                <th scope="col">${financing.funder}</th>
                ${hasShares ? html`<th scope="col">${financing.share}</th>` : nothing}
                <th scope="col">${financing.amount}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map((row) => renderRow(row, view, hasShares))}
            </tbody>
          </table>`
    }
    ${excessEur === undefined ? nothing : html`<p class="note">${financing.exceeds(formatCompactEuros(excessEur, locale))}</p>`}`;
};
