import { html, type TemplateResult } from 'lit';

/** By which column a table is sorted, and whether from the greatest down. */
export interface Order {
  readonly column: number;
  readonly down: boolean;
}

/**
 * The head of a column, with a button that sorts by it and then turns the order round. What it is sorted by is said by
 * `aria-sort`, and seen by an arrow.
 * @param startsDown whether it sorts from the greatest first: values do, names begin with the first
 */
export const renderSortHead = (
  head: string,
  column: number,
  order: Order | undefined,
  sort: (order: Order) => void,
  startsDown: boolean,
): TemplateResult => {
  const isSorted = order?.column === column;
  const next = { column, down: isSorted ? !order.down : startsDown };
  const state = isSorted ? (order.down ? 'descending' : 'ascending') : 'none';
  return html`<th scope="col" aria-sort=${state}>
    <button
      type="button"
      class="sort"
      @click=${() => {
        sort(next);
      }}
    >
      ${head}<svg viewBox="0 0 8 12" aria-hidden="true">
        <path d="M4 1L7 4.5H1Z"></path>
        <path d="M4 11L1 7.5H7Z"></path>
      </svg>
    </button>
  </th>`;
};
