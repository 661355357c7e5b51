import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { SheetFacet } from '../../model/query/sheet-query.js';
import { isFacetOpen, renderFacets, type FacetsView } from './facets.js';
import type { Filters } from './filter-state.js';

export type PanelView = Omit<FacetsView, 'opened' | 'unfolded' | 'onOpen' | 'onUnfold'> & {
  /** Sheets found, for the button that leads to them. */
  readonly total: number;
};

/**
 * The facets beside the results; where the element is narrow, behind a button. They unfold in place: an iframe as tall
 * as its content has no window that a layer above the page could stand in.
 */
export class FacetPanel {
  readonly #host: LitElement;
  readonly #opened = new Map<string, boolean>();
  readonly #unfolded = new Set<string>();
  #isOpen = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Whether the values of a facet are to be seen, or their names as chips. */
  shows(facet: SheetFacet, facets: readonly SheetFacet[], filters: Filters): boolean {
    const rank = facets.indexOf(facet);
    const isTicked = (filters[facet] ?? []).length > 0;
    return isTicked || (rank >= 0 && isFacetOpen(facet, rank, { opened: this.#opened, filters }));
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  #turn(isOpen: boolean, focus: string): void {
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
    this.#focus(focus);
  }

  /** @param ticked how many filters are in force */
  renderButton({ words }: PanelView, ticked: number): TemplateResult {
    return html`<button
      type="button"
      class="filter"
      aria-expanded=${this.#isOpen ? 'true' : 'false'}
      aria-controls="facets"
      @click=${() => {
        this.#turn(!this.#isOpen, this.#isOpen ? '.filter' : '#facets');
      }}
    >
      ${words.filter}${ticked > 0 ? html` <b>${ticked}</b>` : nothing}
    </button>`;
  }

  render(view: PanelView): TemplateResult {
    const { words, total } = view;
    const facets = renderFacets({
      ...view,
      opened: this.#opened,
      unfolded: this.#unfolded,
      onOpen: (facet: SheetFacet, isOpen: boolean) => {
        this.#opened.set(facet, isOpen);
        this.#host.requestUpdate();
      },
      onUnfold: (facet: SheetFacet) => {
        if (!this.#unfolded.delete(facet)) this.#unfolded.add(facet);
        this.#host.requestUpdate();
      },
    });
    return html`<div
      id="facets"
      class=${this.#isOpen ? 'facets open' : 'facets'}
      role="group"
      aria-label=${words.filters}
      tabindex="-1"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !this.#isOpen) return;
        event.stopPropagation();
        this.#turn(false, '.filter');
      }}
    >
      ${facets}
      <button
        type="button"
        class="button primary show"
        @click=${() => {
          this.#turn(false, '.count');
        }}
      >
        ${words.show(total)}
      </button>
    </div>`;
  }
}
