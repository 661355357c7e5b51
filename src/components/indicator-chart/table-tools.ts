/** Sorts the table of a chart and writes more of a long one: loaded with the first table that is shown. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { TableRow } from '../../charts/series-table.js';
import { adopt } from '../../element/adopt.js';
import { chartTools as french } from '../../i18n/fr/chart-tools.js';
import type { ChartToolsMessages } from '../../i18n/messages/chart-tools.js';
import { sortStyles } from '../../ui/sort.styles.js';
import { renderSortHead, type Order } from '../../ui/sort-head.js';
import { FIRST_ROWS } from './table.js';
import { tableToolsStyles } from './table-tools.styles.js';

const valueOf = ({ cells }: TableRow, column: number): number | undefined => {
  const { value, share, missing } = cells[column] ?? { missing: true };
  return missing ? undefined : (value ?? share);
};

/** Rows by a column of values, what is missing last; equal ones in the order of the data. */
export const sortRows = (rows: readonly TableRow[], { column, down }: Order): readonly TableRow[] => {
  // The first column is that of periods and names: its order is that of the data.
  if (column === 0) return down ? rows.toReversed() : rows;
  return rows
    .map((row) => ({ row, value: valueOf(row, column - 1) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined);
      return down ? b.value - a.value : a.value - b.value;
    })
    .map(({ row }) => row);
};

/** The order and the length of one table. */
export class TableTools {
  readonly #host: LitElement;
  readonly #words: () => ChartToolsMessages;
  #order: Order | undefined;
  #shown = FIRST_ROWS;
  #sorted:
    | { readonly rows: readonly TableRow[]; readonly order: Order | undefined; readonly result: readonly TableRow[] }
    | undefined;

  constructor(host: LitElement, words: (french: ChartToolsMessages) => ChartToolsMessages) {
    this.#host = host;
    this.#words = () => words(french);
    adopt(host, sortStyles);
    adopt(host, tableToolsStyles);
  }

  renderHead(head: string, column: number): TemplateResult {
    return renderSortHead(
      head,
      column,
      this.#order,
      (order) => {
        this.#order = order;
        this.#host.requestUpdate();
      },
      column > 0,
    );
  }

  /** The rows that are written, in their order. */
  sort(rows: readonly TableRow[]): readonly TableRow[] {
    if (this.#sorted?.rows !== rows || this.#sorted.order !== this.#order) {
      if (this.#sorted && this.#sorted.rows !== rows) this.#shown = FIRST_ROWS;
      this.#sorted = { rows, order: this.#order, result: this.#order ? sortRows(rows, this.#order) : rows };
    }
    return this.#sorted.result.slice(0, this.#shown);
  }

  /** How much of a long table is written, and a button for more where the table is seen. */
  renderMore({ length }: readonly TableRow[], isAside: boolean): TemplateResult | typeof nothing {
    if (length <= FIRST_ROWS) return nothing;
    const words = this.#words();
    const left = length - this.#shown;
    return html`<p class="more">
      <span role="status">${words.rows(Math.min(this.#shown, length), length)}</span>
      ${
        left <= 0 || isAside
          ? nothing
          : html`<button type="button" class="turn" @click=${this.#more}>
              ${words.moreRows(Math.min(FIRST_ROWS, left))}
            </button>`
      }
    </p>`;
  }

  readonly #more = (): void => {
    this.#shown += FIRST_ROWS;
    this.#host.requestUpdate();
  };
}
