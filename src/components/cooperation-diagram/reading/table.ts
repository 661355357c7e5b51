import { html, nothing } from 'lit';
import type { DiagramReadingMessages } from '../../../i18n/messages/diagram-reading.js';
import type { DrawRows } from '../link-list.js';
import type { Order } from './order.js';

/**
 * Draws the rows of the list as a table whose headings sort. Its roles are written: rows that are drawn as blocks would
 * lose theirs. Each table has an order of its own until the visitor sorts by names.
 */
export const drawTable =
  (order: Order | undefined, { columns }: DiagramReadingMessages): DrawRows =>
  (each, title, what, count) => {
    if (count === 0) return html``;
    const own = what === 'links' ? 'degree' : 'ties';
    const { column, down } = order?.column === 'names' || order?.column === own ? order : { column: own, down: true };
    return html`<table role="table" class=${what} aria-labelledby=${title}>
      <thead role="rowgroup">
        <tr role="row">
          ${(['names', own] as const).map(
            (key) =>
              html`<th role="columnheader" aria-sort=${key === column ? (down ? 'descending' : 'ascending') : 'none'}>
                <button type="button" data-sort=${key}>${columns[key]}</button>
              </th>`,
          )}
        </tr>
      </thead>
      ${each(
        ({ sign, words, meta, isCurrent }) =>
          html`<tr role="row" aria-current=${isCurrent ? 'true' : nothing}>
            <td role="cell">${words}</td>
            <td role="cell" class="meta">${sign}${meta}</td>
          </tr>`,
        (rows) =>
          html`<tbody role="rowgroup">
            ${rows}
          </tbody>`,
      )}
    </table>`;
  };
