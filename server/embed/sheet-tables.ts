import { formatEuros, formatNumber, formatPartialDate, formatQuantity } from '../../src/i18n/format.js';
import { knownFunding } from '../../src/model/budget.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { html, type Content, type Html } from './html.js';
import type { PageLanguage } from './page-language.js';
import { missing, plain } from './parts.js';

/** The table of who pays what: known parts, what nobody knows, the whole. A contradiction is said, not repaired. */
export const renderFinancing = ({ budget }: ActionSheet, language: PageLanguage): Content => {
  const { pages, messages, locale } = language;
  const words = pages.sheet;
  const { totalEur, unknownEur, parts, silent, isInconsistent } = knownFunding(budget);
  const note = budget?.note?.trim() ?? '';
  const basis = budget?.taxBasis;
  const rows = parts.length + silent.length;
  if (rows === 0 && totalEur === undefined && note === '') return undefined;
  const row = (name: Content, amount: Content): Html =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${amount}</td>
    </tr>`;
  return html`${note !== '' && html`<p>${words.saidSo(note)}</p>`}
  ${
    (rows > 0 || totalEur !== undefined) &&
    html`<table>
      <thead>
        <tr>
          <th scope="col">${words.funder}</th>
          <th scope="col">${words.amountColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${parts.map(({ actor, amountEur }) => row(plain(actor.name), formatEuros(amountEur, locale)))}
        ${silent.map((actor) => row(plain(actor.name), missing(messages.common.notGiven)))}
        ${unknownEur !== undefined && unknownEur > 0 && row(words.unknownPart, formatEuros(unknownEur, locale))}
      </tbody>
      ${
        totalEur !== undefined &&
        html`<tfoot>
          ${row(words.total, formatEuros(totalEur, locale))}
        </tfoot>`
      }
    </table>`
  }
  ${isInconsistent && html`<p class="note">${words.inconsistent}</p>`}
  ${(basis === 'excluding-tax' || basis === 'including-tax') && html`<p class="note">${words.taxBasis[basis]}</p>`}`;
};

/** What was measured, before and after, and what is aimed at; only the columns that hold something. */
export const renderIndicators = ({ indicators }: ActionSheet, language: PageLanguage): Content => {
  const { pages, messages, locale } = language;
  const words = pages.sheet;
  if (indicators.length === 0) return undefined;
  const columns = [
    ['baseline', words.baseline],
    ['value', words.value],
    ['target', words.target],
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
