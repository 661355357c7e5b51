import { html, nothing, type TemplateResult } from 'lit';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';
import type { SheetFacet } from '../../model/query/sheet-query.js';
import type { FacetCount, Page } from '../../model/schemas/page.js';
import { renderStatus } from '../../ui/status.js';
import { FACETS, isFacet } from './facet-order.js';
import { renderSign, valueWords, type FacetWords } from './facet-words.js';
import type { Filters } from './filter-state.js';

/** The facets that are open at first; the others show their name. */
const OPEN = 3;
/** Values that a long facet shows at first. */
const FIRST = 6;
/** Folding one line away gains nothing. */
const FOLDED = 2;

/**
 * The facets to show, in order: those of the attribute, or all. An unknown name is left out.
 * @param attribute `axis lead-family`; empty for none
 */
export const chosenFacets = (attribute: string | undefined): readonly SheetFacet[] => {
  if (attribute === undefined) return FACETS;
  const names = attribute
    .split(/[\s,]+/)
    .map((name) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  return [...new Set(names)].filter(isFacet);
};

export interface FacetsView {
  readonly facets: readonly SheetFacet[];
  readonly counts: Page<unknown>['facets'];
  readonly filters: Filters;
  /** Facets that the visitor opened or closed, and long ones that they unfolded. */
  readonly opened: ReadonlyMap<string, boolean>;
  readonly unfolded: ReadonlySet<string>;
  readonly words: ActionListMessages;
  readonly names: FacetWords;
  readonly onToggle: (facet: SheetFacet, value: string) => void;
  readonly onOpen: (facet: SheetFacet, isOpen: boolean) => void;
  readonly onUnfold: (facet: SheetFacet) => void;
}

/** Whether its values are shown: the first facets, those with a tick, those that the visitor opened. */
export const isFacetOpen = (
  facet: SheetFacet,
  rank: number,
  { opened, filters }: Pick<FacetsView, 'opened' | 'filters'>,
): boolean => opened.get(facet) ?? (rank < OPEN || (filters[facet] ?? []).length > 0);

/** The values of a facet in the order they are shown in; a ticked one that the answer does not know stays. */
const listed = (facet: SheetFacet, counts: readonly FacetCount[], ticked: readonly string[]): FacetCount[] => {
  const known = new Set(counts.map(({ value }) => value));
  const others = ticked.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
  // The latest years are those one looks for.
  return [...(facet === 'year' ? [...counts].reverse() : counts), ...others];
};

const renderFacet = (facet: SheetFacet, rank: number, view: FacetsView): TemplateResult | typeof nothing => {
  const { counts, words, names, onToggle, onOpen, onUnfold } = view;
  const ticked = view.filters[facet] ?? [];
  const all = listed(facet, counts?.[facet] ?? [], ticked);
  if (all.length === 0) return nothing;
  const isOpen = isFacetOpen(facet, rank, view);
  const isLong = all.length > FIRST + FOLDED;
  const isUnfolded = view.unfolded.has(facet);
  const shown = isLong && !isUnfolded ? all.filter(({ value }, at) => at < FIRST || ticked.includes(value)) : all;
  return html`<fieldset>
    <legend>
      <button
        type="button"
        class="facet"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => {
          onOpen(facet, !isOpen);
        }}
      >
        ${words.facet[facet]}
      </button>
    </legend>
    ${
      isOpen
        ? html`<ul role="list">
              ${shown.map(({ value, count, label }) => {
                const said = label ?? valueWords(facet, value, names);
                return html`<li>
                  <label class=${count === 0 ? 'none' : nothing}>
                    <input
                      type="checkbox"
                      .checked=${ticked.includes(value)}
                      @change=${() => {
                        onToggle(facet, value);
                      }}
                    />
                    ${
                      facet === 'status'
                        ? renderStatus(value, said)
                        : html`${renderSign(facet, value)}<span class="value">${said}</span>`
                    }
                    <span class="number" aria-hidden="true">${words.number(count)}</span
                    ><span class="visually-hidden">(${words.count(count)})</span>
                  </label>
                </li>`;
              })}
            </ul>
            ${
              isLong
                ? html`<button
                    type="button"
                    class="more"
                    aria-expanded=${isUnfolded ? 'true' : 'false'}
                    @click=${() => {
                      onUnfold(facet);
                    }}
                  >
                    ${isUnfolded ? words.less : words.more(all.length - shown.length)}
                  </button>`
                : nothing
            }`
        : nothing
    }
  </fieldset>`;
};

/** A group of boxes per facet, with counts that stay true under the other filters. */
export const renderFacets = (view: FacetsView): unknown =>
  view.facets.map((facet, rank) => renderFacet(facet, rank, view));
