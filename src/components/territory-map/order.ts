import type { LitElement, TemplateResult } from 'lit';
import { adopt } from '../../element/adopt.js';
import { renderSortHead, type Order } from '../../ui/sort-head.js';
import { sortStyles } from '../../ui/sort.styles.js';
import type { Row } from './reading.js';

const NAME = 1;
const VALUE = 2;

/** The order of the table of a map, which its heads change. */
export class TableOrder {
  readonly #host: LitElement;
  #order: Order | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    adopt(host, sortStyles);
  }

  readonly renderHead = (head: string, column: number): TemplateResult =>
    renderSortHead(
      head,
      column,
      this.#order,
      (order) => {
        this.#order = order;
        this.#host.requestUpdate();
      },
      column === VALUE,
    );

  /** @param rows from the greatest value to the least, those without one at the end */
  sort(rows: readonly Row[]): readonly Row[] {
    const order = this.#order;
    if (!order) return rows;
    const { column, down } = order;
    if (column === NAME) {
      const collator = new Intl.Collator(this.#host.lang || document.documentElement.lang || undefined);
      return rows.toSorted((a, b) => (down ? collator.compare(b.name, a.name) : collator.compare(a.name, b.name)));
    }
    // Values are known from the greatest down, ranks from the first: what has none stays last.
    if (down === (column === VALUE)) return rows;
    const known = rows.filter(({ value }) => value !== null);
    return [...known.toReversed(), ...rows.slice(known.length)];
  }
}
