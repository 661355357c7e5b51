import {
  formatCompactEuros,
  formatEuros,
  formatNumber,
  formatPartialDate,
  formatQuantity,
} from '../../src/i18n/format.js';
import { fundingOf } from '../../src/model/funding.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { html, type Content, type Html } from './html.js';
import { wordFor, type PageLanguage } from './page-language.js';
import { missing, plain } from './parts.js';

/** The table of who pays what: known parts, what nobody knows, the whole. A contradiction is said, not repaired. */
export const renderFinancing = ({ budget }: ActionSheet, { pages, messages, locale }: PageLanguage): Content => {
  const words = messages.actionSheet.financing;
  const { totalEur, gapEur = 0, funders } = fundingOf(budget);
  const note = budget?.note?.trim() ?? '';
  if (funders.length === 0 && totalEur === undefined && note === '') return undefined;
  const row = (name: Content, amountEur: number | null | undefined): Html =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${amountEur == null ? missing(messages.common.notGiven) : formatEuros(amountEur, locale)}</td>
    </tr>`;
  const basis = wordFor(words.taxBasis, budget?.taxBasis ?? '');
  return html`<p>
      ${note !== '' && `${plain(note)}, `}${totalEur === undefined && note === '' && html`${missing(words.unknownTotal)}, `}${plain(basis)}
    </p>
    ${
      (funders.length > 0 || totalEur !== undefined) &&
      html`<table>
        <thead>
          <tr>
            <th scope="col">${words.funder}</th>
            <th scope="col">${messages.actionCard.amount}</th>
          </tr>
        </thead>
        <tbody>
          ${funders.map(({ actor, amountEur }) => row(plain(actor.name), amountEur))}
          ${gapEur > 0 && row(words.unknownFunders, gapEur)}
        </tbody>
        ${
          totalEur !== undefined &&
          html`<tfoot>
            ${row(pages.sheet.total, totalEur)}
          </tfoot>`
        }
      </table>`
    }
    ${gapEur < 0 && html`<p class="note">${words.exceeds(formatCompactEuros(-gapEur, locale))}</p>`}`;
};

/** What was measured, before and after, and what is aimed at; only the columns that hold something. */
export const renderIndicators = ({ indicators }: ActionSheet, language: PageLanguage): Content => {
  const { pages, messages, locale } = language;
  const words = pages.sheet;
  if (indicators.length === 0) return undefined;
  const columns = [
    ['baseline', messages.actionSheet.baseline],
    ['value', words.value],
    ['target', messages.actionSheet.target],
  ] as const;
  const used = columns.filter(([key]) => indicators.some((indicator) => typeof indicator[key] === 'number'));
  const cell = (value: number | null | undefined, unit: string): Content =>
    typeof value === 'number' ? formatQuantity(value, unit, locale) : missing(messages.common.notGiven);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.indicator}</th>
        ${used.map(([, name]) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${indicators.map((indicator) => {
        const when = indicator.note ?? (indicator.date ? formatPartialDate(indicator.date, locale) : '');
        const series = (indicator.series ?? []).flatMap(({ date, value }) =>
          value === null ? [] : [`${formatPartialDate(date, locale)}${pages.colon}${formatNumber(value, locale)}`],
        );
        const details = [when, ...series].filter((detail) => detail !== '').join(' ; ');
        return html`<tr>
          <th scope="row">${indicator.label}${details !== '' && html` <span class="detail">${details}</span>`}</th>
          ${used.map(([key]) => html`<td>${cell(indicator[key], indicator.unit)}</td>`)}
        </tr>`;
      })}
    </tbody>
  </table>`;
};
