/** The list as a table: loaded with the first visitor who asks for it. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod } from '../../i18n/format/dates.js';
import type { Locale } from '../../i18n/locale.js';
import { actionListParts as frenchParts } from '../../i18n/fr/action-list-parts.js';
import type { ActionListPartsMessages } from '../../i18n/messages/action-list-parts.js';
import type { CommonMessages } from '../../i18n/messages/common.js';
import { displayStatus } from '../../model/lateness.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { amountWords } from '../../ui/amount-words.js';
import { renderStatus } from '../../ui/status.js';
import type { PartWords } from './parts.js';
import { renderSign, valueWords, type FacetWords } from './facet-words.js';
import type { Sort } from './sort.js';

export { tableStyles } from './table-view.styles.js';

export interface TableTools {
  readonly partWords: PartWords;
  readonly common: CommonMessages;
  readonly names: FacetWords;
  readonly locale: Locale;
  /** Today, for lateness. */
  readonly today: Date;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** The address of a sheet's page, if it has one. */
  readonly addressOf: (sheet: ActionSheet) => string | undefined;
  readonly onOpen: (event: Event, sheet: ActionSheet) => void;
}

/** Each sort a column has: the way a first press gives, and the other one. */
type Ways = readonly [first: Sort, other: Sort];

const renderHead = (text: string, { sort, onSort }: TableTools, ways?: Ways): TemplateResult => {
  if (!ways) return html`<th scope="col">${text}</th>`;
  const [first, other] = ways;
  const isUp = !sort.startsWith('-');
  const isSorted = sort === first || sort === other;
  return html`<th scope="col" aria-sort=${isSorted ? (isUp ? 'ascending' : 'descending') : nothing}>
    <button
      type="button"
      @click=${() => {
        onSort(sort === first ? other : first);
      }}
    >
      ${text}<svg viewBox="0 0 10 10" aria-hidden="true">
        ${isSorted ? html`<path d=${isUp ? 'M1 7l4-4 4 4' : 'M1 3l4 4 4-4'}></path>` : nothing}
      </svg>
    </button>
  </th>`;
};

const renderRow = (sheet: ActionSheet, tools: TableTools, table: ActionListPartsMessages['table']): TemplateResult => {
  const { common, names, locale, today, addressOf, onOpen } = tools;
  const { axis, cooperation, territory, intercommunality } = sheet;
  const orMissing = (text: string, missing = common.notGiven): string | TemplateResult =>
    text || html`<span class="missing">${missing}</span>`;
  const href = addressOf(sheet);
  const code = displayStatus(sheet, today);
  const { degree, form } = cooperation ?? {};
  const tie = form
    ? valueWords('form', form, names)
    : typeof degree === 'number'
      ? valueWords('degree', String(degree), names)
      : '';
  return html`<tr>
    <th scope="row">
      ${
        href
          ? html`<a
              href=${href}
              @click=${(event: Event) => {
                onOpen(event, sheet);
              }}
              >${sheet.title}</a
            >`
          : sheet.title
      }
    </th>
    <td class="axis axis-${axis ?? ''}">
      <span class="axis-name">${orMissing(axis ? valueWords('axis', axis, names) : '')}</span>
    </td>
    <td>
      <span class="tie"
        >${typeof degree === 'number' ? renderSign('degree', String(degree)) : nothing}${orMissing(tie)}</span
      >
    </td>
    <td>${orMissing(territory?.name ?? intercommunality?.name ?? '')}</td>
    <td>${renderStatus(code, valueWords('status', code, names))}</td>
    <td class="amount">${orMissing(amountWords(sheet.budget, table.atLeast, locale))}</td>
    <td class="calendar">${orMissing(formatPeriod(sheet.startDate, sheet.endDate, locale, today), common.notDated)}</td>
  </tr>`;
};

/** A real table; where it is wider than the element it scrolls, by keyboard too. */
export const renderTable = (sheets: readonly ActionSheet[], tools: TableTools, isBusy: boolean): TemplateResult => {
  const { table } = tools.partWords(frenchParts);
  return html`<div class="scroll" part="table" role="group" aria-label=${table.caption} tabindex="0">
    <table aria-busy=${isBusy ? 'true' : nothing}>
      <caption class="visually-hidden">
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${renderHead(table.title, tools, ['title', '-title'])}${renderHead(table.axis, tools)}
          ${renderHead(table.form, tools)}${renderHead(table.territory, tools)}${renderHead(table.status, tools)}
          ${renderHead(table.amount, tools, ['-budget', 'budget'])}
          ${renderHead(table.calendar, tools, ['-date', 'date'])}
        </tr>
      </thead>
      <tbody>
        ${sheets.map((sheet) => renderRow(sheet, tools, table))}
      </tbody>
    </table>
  </div>`;
};
