import { html, nothing, type TemplateResult } from 'lit';
import type { SeriesTable, TableRow } from '../../charts/series-table.js';
import { renderWeave } from '../../ui/weave.js';
import type { TableTools } from './table-tools.js';

/** Rows of a long table that are written at first: a page of ten thousand rows would answer no key for seconds. */
export const FIRST_ROWS = 200;

/**
 * The table of a chart, with its caption and the scopes of its heads: the source of truth, seen or not.
 * @param tools what sorts it and writes more of it, once it is there and the table is seen
 */
export const renderTable = (
  { corner, columns, rows, foot }: SeriesTable,
  caption: string,
  renderMark: (order: number) => TemplateResult,
  tools?: TableTools,
): TemplateResult => {
  const renderRow = ({ head, degree, order, cells }: TableRow): TemplateResult =>
    html`<tr>
      <th scope="row">
        ${
          degree === undefined && order === undefined
            ? head
            : html`<span class="head"
                >${degree === undefined ? renderMark(order ?? 0) : renderWeave(degree)}${head}</span
              >`
        }
      </th>
      ${cells.map(({ text, missing }) => html`<td class=${missing ? 'missing' : nothing}>${text}</td>`)}
    </tr>`;
  return html`<table part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${[corner, ...columns].map((head, at) => tools?.renderHead(head, at) ?? html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${(tools?.sort(rows) ?? rows.slice(0, FIRST_ROWS)).map(renderRow)}
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
