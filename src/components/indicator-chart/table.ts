import { html, nothing, type TemplateResult } from 'lit';
import type { SeriesTable, TableRow } from '../../charts/series-table.js';
import { renderWeave } from '../../ui/weave.js';

/** The table of a chart, with its caption and the scopes of its heads: the source of truth, seen or not. */
export const renderTable = ({ corner, columns, rows, foot }: SeriesTable, caption: string): TemplateResult => {
  const renderRow = ({ head, degree, cells }: TableRow): TemplateResult =>
    html`<tr>
      <th scope="row">
        ${degree === undefined ? head : html`<span class="head">${renderWeave(degree)}${head}</span>`}
      </th>
      ${cells.map(({ text, missing }) => html`<td class=${missing ? 'missing' : nothing}>${text}</td>`)}
    </tr>`;
  return html`<table part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${[corner, ...columns].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(renderRow)}
    </tbody>
    ${
      foot
        ? html`<tfoot>
            ${renderRow(foot)}
          </tfoot>`
        : nothing
    }
  </table>`;
};
