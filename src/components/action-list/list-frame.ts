import { html, nothing, type TemplateResult } from 'lit';
import type { SheetFilter } from '../../model/query/sheet-query.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';
import { renderHeading } from '../../ui/heading.js';
import { renderChips } from './chips.js';
import type { FacetPanel } from './facet-panel.js';
import { chosenFacets } from './facets.js';
import { renderPages } from './pages.js';
import type { ResultsView } from './results.js';
import { renderSearch } from './search-field.js';
import { renderSort, sortInForce } from './sort.js';
import { renderCount, renderViews } from './toolbar.js';

/** All that stands around the results, whatever their state. */
export interface ListFrame extends ResultsView {
  readonly page: Page<ActionSheet>;
  /** Sheets a page. */
  readonly size: number;
  /** How many sheets there are without filters, where it is known. */
  readonly whole: number | undefined;
  /** The name of the one place that the list is of; empty where it is not known, or not one. */
  readonly name: string;
  /** The attribute. */
  readonly facets: string | undefined;
  readonly headingLevel: number;
  readonly panel: FacetPanel;
  readonly noSearch: boolean;
  /** False where the results could not be had: there are no pages to turn and nothing to take away. */
  readonly isSound: boolean;
  readonly renderExport: (total: number) => TemplateResult;
}

/** The name of the one territory or intercommunality that the list is of, where the answer tells it. */
export const placeOf = (
  { data, facets }: Page<ActionSheet>,
  { question: { filters }, frame }: Pick<ResultsView, 'question' | 'frame'>,
): string => {
  const [territory, ...others] = frame.includes('territory') ? (filters.territory ?? []) : [];
  if (territory !== undefined && others.length === 0) {
    const [first] = data;
    if (first?.territory?.id === territory) return first.territory.name;
    return facets?.['territory']?.find(({ value }) => value === territory)?.label ?? '';
  }
  const member = data[0]?.intercommunality;
  const [siren, second] = frame.includes('intercommunality') ? (filters.intercommunality ?? []) : [];
  return second === undefined && member && member.siren === siren ? member.name : '';
};

export const renderFrame = (view: ListFrame, results: unknown): TemplateResult => {
  const { words, names, question, page, size, chips, panel, visitor, headingLevel, isSound } = view;
  const { q, filters } = question;
  const { total } = page.meta;
  const pages = Math.max(1, Math.ceil(total / size));
  const facets = chosenFacets(view.facets).filter((name) => !view.frame.includes(name));
  const onToggle = (facet: SheetFilter, value: string): void => {
    visitor.step({ kind: 'toggle', facet, value });
  };
  // Nothing is published here: there is nothing to search, sort or look at otherwise.
  const isBare = isSound && total === 0 && chips.length === 0;
  const hasFacets = !isBare && facets.some((name) => (page.facets?.[name] ?? []).length > 0);
  const shown = { facets, counts: page.facets, filters, words, names, total, onToggle };
  return html`<section class="list frame ${hasFacets ? '' : 'plain'}" aria-label=${words.results}>
    <div class="head" part="header">
      ${headingLevel === 0 ? nothing : renderHeading(headingLevel, words.title(view.name), 'title')}
      ${view.noSearch || isBare ? nothing : renderSearch(words, visitor.type, visitor.search)}
    </div>
    ${
      isBare
        ? nothing
        : html`<div class="bar">
            ${hasFacets ? panel.renderButton(shown, chips.length) : nothing}
            ${renderViews(words, question.table, (table) => {
              visitor.step({ kind: 'table', table });
            })}
            ${renderSort(words, sortInForce(question.sort, q !== ''), q !== '', (sort) => {
              visitor.step({ kind: 'sort', sort });
            })}
          </div>`
    }
    ${hasFacets ? panel.render(shown) : nothing}
    <div class="found">
      ${isSound ? renderCount(words, question, { total, whole: view.whole, pages }) : nothing}
      ${renderChips(chips, words, visitor.stepFromChip)}
    </div>
    <div class="results">
      ${results}
      ${
        isSound && total > 0
          ? html`${renderPages(question.page, pages, words, (to) => {
              visitor.step({ kind: 'page', page: to });
            })}
            ${view.renderExport(total)}`
          : nothing
      }
    </div>
  </section>`;
};
