import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { clientFor } from '../../data/client.js';
import { adopt } from '../../element/adopt.js';
import { TissuSelectEvent } from '../../element/events.js';
import { pageOf } from '../../element/page-of.js';
import type { Locale } from '../../i18n/locale.js';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';
import type { CommonMessages } from '../../i18n/messages/common.js';
import type { SheetFilter } from '../../model/query/sheet-query.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';
import type { Chip } from './chips.js';
import type { FacetWords } from './facet-words.js';
import type { Question } from './filter-state.js';
import { partOf, type PartWords } from './parts.js';
import { sortInForce } from './sort.js';
import type { Visitor } from './visitor.js';

/** What results are drawn with. */
export interface ResultsView {
  readonly element: LitElement;
  readonly words: ActionListMessages;
  readonly partWords: PartWords;
  readonly common: CommonMessages;
  readonly names: FacetWords;
  readonly locale: Locale;
  /** Today, for lateness. */
  readonly today: Date;
  readonly question: Question;
  readonly frame: readonly SheetFilter[];
  readonly chips: readonly Chip[];
  /** Of the headings inside. */
  readonly level: number;
  readonly api: string | undefined;
  /** The next page is on its way. */
  readonly isBusy: boolean;
  readonly visitor: Visitor;
}

/** A card of the list; it has its sheet already. */
const renderCard = (sheet: ActionSheet, level: number, api: string | undefined): TemplateResult =>
  html`<tissu-action-card .data=${sheet} .api=${api} heading-level=${level} eager></tissu-action-card>`;

/** Where a sheet of the list is read: beside the API. The list's own fallback link leads elsewhere. */
export const sheetAddress = (sheet: string, api: string | undefined): string | undefined =>
  pageOf(document.createElement('p'), 'action-sheet', { sheet }, api);

/** The sheets of a page, as cards or, once what draws it is there, as a table. */
export const renderSheets = (sheets: readonly ActionSheet[], view: ResultsView): TemplateResult => {
  const { element, question, level, api, isBusy, visitor } = view;
  const table = question.table ? partOf('table') : undefined;
  if (!table) {
    return html`<ul class="cards" part="body" role="list" aria-busy=${isBusy ? 'true' : nothing}>
      ${sheets.map((sheet) => html`<li>${renderCard(sheet, level, api)}</li>`)}
    </ul>`;
  }
  adopt(element, table.tableStyles);
  const tools = {
    ...view,
    sort: sortInForce(question.sort, question.q !== ''),
    onSort: (sort: string) => {
      visitor.step({ kind: 'sort', sort });
    },
    addressOf: ({ id }: ActionSheet) => sheetAddress(id, api),
    onOpen: (event: Event, { id }: ActionSheet) => {
      if (!element.dispatchEvent(new TissuSelectEvent({ type: 'sheet', id }))) event.preventDefault();
    },
  };
  return table.renderTable(sheets, tools, isBusy);
};

/** What stands where nothing is found. */
export class NothingFound {
  #bare: InstanceType<typeof import('./bare-territory.js').BareTerritory> | undefined;

  /** The name of the territory without sheets that is looked at, once it is known. */
  get place(): string {
    return this.#bare?.name ?? '';
  }

  /** Nobody looks at a territory without sheets any more. */
  leave(): void {
    this.#bare?.leave();
  }

  /** @param territory the one that has no sheet at all */
  render({ facets }: Page<ActionSheet>, territory: string | undefined, view: ResultsView): TemplateResult {
    const { element, words, partWords, question, frame, chips, level, api, visitor } = view;
    const bare = territory === undefined ? undefined : partOf('bare');
    if (bare && territory !== undefined) {
      adopt(element, bare.bareStyles);
      this.#bare ??= new bare.BareTerritory(element);
      this.#bare.follow(api === undefined ? undefined : clientFor(api), territory);
      return this.#bare.render(words, partWords, level, (sheet, its) => renderCard(sheet, its, api));
    }
    this.leave();
    const loosening = partOf('loosening');
    if (!loosening) return html`<p part="status">${words.empty.title}</p>`;
    const ways = loosening.looseningsOf(question, facets ?? {}, (name) => (frame as readonly string[]).includes(name));
    return loosening.renderLoosenings(ways, chips, words, partWords, visitor.stepToResults);
  }
}
