import { html, nothing, type TemplateResult } from 'lit';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';
import type { SheetFilter } from '../../model/query/sheet-query.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';
import { renderHeading } from '../../ui/heading.js';
import { renderChips, type Chip } from './chips.js';
import type { FacetPanel, PanelView } from './facet-panel.js';
import type { Question, Step } from './filter-state.js';
import { renderPages } from './pages.js';
import { renderSearch } from './search-field.js';
import { renderSort, type Sort } from './sort.js';
import { renderCount, renderViews } from './toolbar.js';

/** All that stands around the results, whatever their state. */
export interface ListFrame {
  readonly words: ActionListMessages;
  readonly question: Question;
  readonly page: Page<ActionSheet>;
  /** Sheets a page. */
  readonly size: number;
  /** How many sheets there are without filters, where it is known. */
  readonly whole: number | undefined;
  readonly place: string;
  readonly headingLevel: number;
  readonly sort: Sort;
  readonly chips: readonly Chip[];
  readonly panel: FacetPanel;
  readonly facets: PanelView;
  readonly noSearch: boolean;
  /** False where the results could not be had: there are no pages to turn and nothing to take away. */
  readonly isSound: boolean;
  readonly renderExport: (total: number) => TemplateResult;
  readonly onStep: (step: Step) => void;
  readonly onChip: (step: Step, place: number) => void;
  readonly onType: (text: string) => void;
  readonly onSubmit: (text: string) => void;
}

/** The name of the one territory or intercommunality that the list is of, where the answer tells it. */
export const placeOf = (
  { data, facets }: Page<ActionSheet>,
  { filters }: Question,
  frame: readonly SheetFilter[],
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

export const renderFrame = (frame: ListFrame, results: unknown): TemplateResult => {
  const { words, question, page, size, chips, panel, facets, isSound, onStep } = frame;
  const { total } = page.meta;
  const pages = Math.max(1, Math.ceil(total / size));
  const hasFacets = facets.facets.length > 0 && page.facets !== undefined;
  return html`<section class="list frame ${hasFacets ? '' : 'plain'}" aria-label=${words.results}>
    <div class="head" part="header">
      ${frame.headingLevel === 0 ? nothing : renderHeading(frame.headingLevel, words.title(frame.place), 'title')}
      ${frame.noSearch ? nothing : renderSearch(words, frame.onType, frame.onSubmit)}
    </div>
    <div class="bar">
      ${hasFacets ? panel.renderButton(facets, chips.length) : nothing}
      ${renderSort(words, frame.sort, question.q !== '', (sort) => {
        onStep({ kind: 'sort', sort });
      })}
      ${renderViews(words, question.table, (table) => {
        onStep({ kind: 'table', table });
      })}
    </div>
    ${hasFacets ? panel.render(facets) : nothing}
    <div class="found">
      ${isSound ? renderCount(words, question, { total, whole: frame.whole, pages }) : nothing}
      ${renderChips(chips, words, frame.onChip)}
    </div>
    <div class="results">
      ${results}
      ${
        isSound && total > 0
          ? html`${renderPages(question.page, pages, words, (to) => {
              onStep({ kind: 'page', page: to });
            })}
            ${frame.renderExport(total)}`
          : nothing
      }
    </div>
  </section>`;
};
