import { html, nothing, type TemplateResult } from 'lit';
import { quantityOf } from '../../charts/quantities.js';
import type { MapLanguage, Reading, Row } from './reading.js';

export interface TableRequest {
  /** What is shown: all places, those of a region, those that a search found. */
  readonly rows: readonly Row[];
  readonly reading: Reading;
  readonly language: MapLanguage;
  readonly chosen: readonly string[];
  /** Whether some places are left out, so that ranks leave gaps. */
  readonly isPart: boolean;
  /** Writes the head of a column, where the table can be sorted by it. */
  readonly renderHead: ((head: string, column: number) => TemplateResult) | undefined;
  /** A click on a name. */
  readonly pick: (event: Event) => void;
  /** Where a place is read, when there is no picture to choose it in. */
  readonly hrefOf: (id: string) => string | undefined;
}

/** The table of the map: the source of truth, from the greatest value to the least. */
export const renderTable = ({
  rows,
  reading,
  language,
  chosen,
  pick,
  hrefOf,
  isPart,
  renderHead,
}: TableRequest): TemplateResult => {
  const { words, locale } = language;
  const { indicator } = reading.values;
  const unit = indicator.unit === '€' || indicator.unit === '%' ? '' : words.unit(indicator.unit);
  const name = words.name(indicator.label);
  const isSaid = unit === '' || name.toLowerCase().includes(unit);
  const head = reading.counts ? words.sheets : isSaid ? name : `${name} (${unit})`;
  const cell = ({ value }: Row): TemplateResult =>
    value === null
      ? html`<td class="missing">${words.notAvailable}</td>`
      : html`<td>${quantityOf(value, indicator, locale).text}</td>`;
  return html`<table part="table">
    <caption class="visually-hidden">
      ${words.caption}
    </caption>
    <thead>
      <tr>
        ${[isPart ? words.columns.rankOfAll : words.columns.rank, words.columns.territory, head].map(
          (text, column) => renderHead?.(text, column) ?? html`<th scope="col">${text}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const href = hrefOf(row.id);
        // No tab stop: whoever comes by keys chooses in the picture or by the field, and has not 183 of them to pass.
        const name =
          href === undefined
            ? html`<button type="button" tabindex="-1" value=${row.id} @click=${pick}>${row.name}</button>`
            : html`<a href=${href}>${row.name}</a>`;
        return html`<tr data-id=${row.id} aria-current=${chosen.includes(row.id) ? 'true' : nothing}>
          <td class="rank">${row.rank?.rank ?? nothing}</td>
          <th scope="row">${name}</th>
          ${cell(row)}
        </tr>`;
      })}
    </tbody>
  </table>`;
};
