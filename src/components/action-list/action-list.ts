/*
 * Longer than a file should be: eighteen attributes are declared here, each with the words that the manifest and the types of
 * frameworks take over. What the list does stands in the files beside it; this one puts them together.
 */
import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import '../action-card/action-card.define.js';
import { clientFor } from '../../data/client.js';
import { sheetsRequest } from '../../data/requests/sheets.js';
import type { ResourceRequest } from '../../data/resource.js';
import { releaseReserve } from '../../element/release-reserve.js';
import { tellLosses } from '../../element/report.js';
import { TissuElement } from '../../element/tissu-element.js';
import { actionList as frenchWords } from '../../i18n/fr/action-list.js';
import { vocabulary as frenchVocabulary } from '../../i18n/fr/vocabulary.js';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';
import { pageShape } from '../../model/page-shape.js';
import type { SheetFilter } from '../../model/query/sheet-query.js';
import { readShape } from '../../model/read-shape.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';
import { actionSheetShape } from '../../model/shapes/action-sheet.js';
import type { Report } from '../../model/understand.js';
import { messageStyles } from '../../ui/message.styles.js';
import { markStyles } from '../../ui/marks.styles.js';
import { shapeStyles } from '../../ui/shape.styles.js';
import { actionListStyles } from './action-list.styles.js';
import { bareTerritoryOf, beginningsOf, OVERRULED, placeKey, type Beginnings } from './beginnings.js';
import { chipsOf, type Chip } from './chips.js';
import { ChoiceController } from './choice-controller.js';
import { ExportMenu } from './export-menu.js';
import { FacetPanel } from './facet-panel.js';
import { nameIn, valueWords, type FacetWords } from './facet-words.js';
import { chosenFacets } from './facets.js';
import { toParameters } from './filter-state.js';
import { placeOf, renderFrame } from './list-frame.js';
import { LocalSheets } from './local-sheets.js';
import { loadPart, partOf, type PartName, type PartWords } from './parts.js';
import { PAGE_TIMER, type Timer } from './pause.js';
import { NothingFound, renderSheets, sheetAddress, type ResultsView } from './results.js';
import { Visitor } from './visitor.js';

const DEFAULT_PER_PAGE = 12;

interface KnownPlace {
  readonly place: string;
  name?: string;
  total?: number;
}

/**
 * The actions of a territory: cards or a table with full text search, facets, order, pages, and the way to take them
 * away. A place given by an attribute is the frame of the list; all other filters are where the visitor begins.
 *
 * @example
 * ```html
 * <tissu-action-list territory="ti-2802">
 *   <a href="https://example.org/embed/action-list?territory=ti-2802">Les actions d’Axe Seine</a>
 * </tissu-action-list>
 * ```
 * @element tissu-action-list
 * @slot - The fallback: text or a link to the list.
 * @fires {TissuFilterEvent} tissu-filter - The visitor changed filters, search, order or page; the detail holds them.
 * @fires {TissuSelectEvent} tissu-select - The visitor opens a sheet of the list; cancelable.
 * @fires {TissuLoadEvent} tissu-load - A page is drawn.
 * @fires {TissuErrorEvent} tissu-error - The list could not be had.
 * @csspart header - Title and search.
 * @csspart body - The cards.
 * @csspart table - The table.
 * @csspart status - The message of a state.
 */
export class TissuActionList extends TissuElement<Page<ActionSheet>> {
  static override styles: CSSResultGroup = [
    TissuElement.styles,
    markStyles,
    shapeStyles,
    messageStyles,
    actionListStyles,
  ];

  static override properties: PropertyDeclarations = {
    territory: {},
    intercommunality: {},
    axis: {},
    status: {},
    theme: {},
    degree: {},
    form: {},
    leadFamily: { attribute: 'lead-family' },
    year: {},
    actor: {},
    query: {},
    sort: {},
    perPage: { type: Number, attribute: 'per-page' },
    facets: {},
    noSearch: { type: Boolean, attribute: 'no-search' },
    syncUrl: { type: Boolean, attribute: 'sync-url' },
    clock: { attribute: false },
    timer: { attribute: false },
  };

  /** Identifier of a territory. */
  declare territory: string | undefined;
  /** SIREN of an intercommunality. */
  declare intercommunality: string | undefined;
  /** Codes of axes. */
  declare axis: string | undefined;
  /** Codes of statuses. */
  declare status: string | undefined;
  /** Codes of themes. */
  declare theme: string | undefined;
  /** Degrees, 0 to 5. */
  declare degree: string | undefined;
  /** Codes of forms of cooperation. */
  declare form: string | undefined;
  /** Families of the lead. */
  declare leadFamily: string | undefined;
  /** Years in which the action runs. */
  declare year: string | undefined;
  /** Identifier of an actor that leads or takes part. */
  declare actor: string | undefined;
  /** French full text. */
  declare query: string | undefined;
  /** `relevance`, `date`, `budget` or `title`; a leading `-` turns it round. */
  declare sort: string | undefined;
  /** Sheets a page, 1 to 100. */
  declare perPage: number;
  /**
   * The facets to show, in order: `axis`, `degree`, `status`, `theme`, `form`, `lead-family`, `territory`, `year`;
   * empty for none.
   */
  declare facets: string | undefined;
  /** Do not show the search field. */
  declare noSearch: boolean;
  /** Keep search, filters, order and page in the query string of the page, under a prefix of the list's own. */
  declare syncUrl: boolean;
  /** Today, for lateness. */
  declare clock: () => Date;
  /** Waits for the end of a burst of typing. */
  declare timer: Timer;

  constructor() {
    super();
    this.perPage = DEFAULT_PER_PAGE;
    this.noSearch = false;
    this.syncUrl = false;
    this.clock = () => new Date();
    this.timer = PAGE_TIMER;
  }

  readonly #choice = new ChoiceController(this, () => this.#beginnings());
  readonly #visitor = new Visitor(this, this.#choice);
  readonly #local = new LocalSheets();
  readonly #panel = new FacetPanel(this);
  readonly #export = new ExportMenu(this);
  /** The last page there was, kept on screen until the next one. */
  #page: Page<ActionSheet> | undefined;
  /** What answers told of a place: its name, and how many sheets there are when the visitor filters nothing. */
  #known: KnownPlace = { place: '' };
  readonly #nothing = new NothingFound();

  get #words(): ActionListMessages {
    return this.localize.words('actionList', frenchWords);
  }
  readonly #partWords: PartWords = (french) => this.localize.words('actionListParts', french);
  get #names(): FacetWords {
    return {
      vocabulary: this.localize.words('vocabulary', frenchVocabulary),
      themes: this.localize.words('themes', partOf('themes')?.themes ?? {}),
    };
  }

  protected override get keepsContent(): boolean {
    return this.data == null || !this.#local.isNew;
  }

  get #size(): number {
    return Number.isInteger(this.perPage) && this.perPage >= 1 && this.perPage <= 100 ? this.perPage : DEFAULT_PER_PAGE;
  }

  #beginnings(): Beginnings {
    return beginningsOf(this, (place) => this.source.inherited(place));
  }

  #parameters(): [string, string][] {
    const { question } = this.#choice;
    return [...toParameters(question), ['page', String(question.page)], ['perPage', String(this.#size)]];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#visitor.leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Its fallback stays meanwhile: a question that the address changes at once would be asked twice.
    if (!this.#choice.prepare()) return;
    for (const [name, key] of OVERRULED) {
      // What is set for the first time is where the visitor begins, also after the address was read.
      if (changed.get(name) !== undefined) this.#choice.forget(key);
    }
    super.willUpdate(changed);
  }

  protected override request(): ResourceRequest<Page<ActionSheet>> {
    return sheetsRequest(this.#parameters());
  }

  /** A page of sheets, or a plain list of them: all there are. They are read in slices, after what holds them. */
  protected override inlineOf(data: unknown): unknown {
    const given: unknown = Array.isArray(data) ? data : (data as { readonly data?: unknown } | null)?.data;
    if (!Array.isArray(given)) return data;
    this.#local.take(given);
    return { data: [], meta: { total: given.length, page: 1, perPage: this.#size } };
  }

  protected override understandInline(data: unknown, report: Report): Page<ActionSheet> | undefined {
    return readShape(pageShape(actionSheetShape), data, report);
  }

  /** The page to show: as the API gave it, or made of the sheets that the page gave. */
  #answer(page: Page<ActionSheet>): Page<ActionSheet> {
    return (this.data == null ? undefined : this.#local.answer(this.#parameters(), this.clock())) ?? page;
  }

  get #bareTerritory(): string | undefined {
    return this.data == null ? bareTerritoryOf(this.#choice.question) : undefined;
  }

  protected override isEmpty(page: Page<ActionSheet>): boolean {
    return this.#answer(page).data.length === 0;
  }

  #partFor(page: Page<ActionSheet>): PartName | undefined {
    const { filters, table } = this.#choice.question;
    if (partOf('themes') === undefined && this.#panel.shows('theme', chosenFacets(this.facets), filters))
      return 'themes';
    const { data, meta } = this.#answer(page);
    if (data.length > 0) return table ? 'table' : undefined;
    if (meta.total > 0) return undefined;
    return this.#bareTerritory === undefined ? 'loosening' : 'bare';
  }

  protected override missingPart(page: Page<ActionSheet>): (() => Promise<unknown>) | undefined {
    if (this.data != null && this.#local.isMissing)
      return () => this.#local.load(tellLosses(this.localName), this.#parameters(), this.clock());
    const name = this.#partFor(page);
    return name && partOf(name) === undefined ? () => loadPart(name) : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#choice.settle();
    this.#visitor.settle(this.state !== 'loading');
    if ((this.state !== 'content' && this.state !== 'empty') || !this.#page) return;
    releaseReserve(this, '');
    const { data, meta } = this.#page;
    // Beyond the last page, as an old address may ask: back to it.
    if (data.length === 0 && meta.total > 0 && this.#choice.question.page > 1)
      this.#choice.correct(Math.ceil(meta.total / this.#size));
  }

  #renderExport(total: number): TemplateResult {
    const { data, apiAddress } = this;
    return this.#export.render(total, this.#words.export, {
      client: apiAddress === undefined ? undefined : clientFor(apiAddress),
      local: data == null ? undefined : (parameters) => this.#local.answerApart(parameters, this.clock()),
      // The filters and the search, without the page.
      parameters: toParameters(this.#choice.question),
      partWords: this.#partWords,
      wordsOf: (room, french) => this.localize.words(room, french),
      now: this.clock(),
      source: apiAddress ?? '',
      addressOf: ({ id }) => sheetAddress(id, apiAddress),
    });
  }

  #chips(page: Page<ActionSheet>): Chip[] {
    const nameOf = (filter: SheetFilter, value: string): string => {
      if (filter !== 'actor') return nameIn(filter, value, page) || valueWords(filter, value, this.#names);
      return this.#choice.actorName || nameIn(filter, value, page) || this.#words.someActor;
    };
    return chipsOf(this.#choice.question, this.#beginnings().frame, this.#words, nameOf);
  }

  /** What is known of the place that is asked for. */
  #knownOf({ question }: ResultsView): KnownPlace {
    const place = placeKey(question);
    return this.#known.place === place ? this.#known : (this.#known = { place });
  }

  /** What the list is drawn with. */
  #view(page: Page<ActionSheet>): ResultsView {
    return {
      element: this,
      words: this.#words,
      partWords: this.#partWords,
      common: this.common,
      names: this.#names,
      locale: this.localize.locale,
      today: this.clock(),
      question: this.#choice.question,
      frame: this.#beginnings().frame,
      chips: this.#chips(page),
      level: this.headingLevel === 0 ? 3 : Math.min(6, this.headingLevel + 1),
      api: this.apiAddress,
      isBusy: this.state === 'loading',
      visitor: this.#visitor,
    };
  }

  protected override renderContent(page: Page<ActionSheet>): TemplateResult {
    const shown = (this.#page = this.#answer(page));
    const view = this.#view(shown);
    const known = this.#knownOf(view);
    if (this.state === 'content' && view.question.q === '' && view.chips.length === 0) known.total = shown.meta.total;
    this.#nothing.leave();
    return renderSheets(shown.data, view);
  }

  protected override renderEmpty(page: Page<ActionSheet>): TemplateResult {
    const shown = (this.#page = this.#answer(page));
    // Beyond the last page: the list goes back to it.
    if (shown.meta.total > 0) return html``;
    return this.#nothing.render(shown, this.#bareTerritory, this.#view(shown));
  }

  protected override render(): TemplateResult {
    const results = super.render();
    const page = this.#page;
    if (!page || this.state === 'idle') return results;
    const view = this.#view(page);
    const known = this.#knownOf(view);
    known.name = placeOf(page, view) || this.#nothing.place || known.name || '';
    const frame = {
      page,
      size: this.#size,
      whole: known.total,
      name: known.name,
      facets: this.facets,
      headingLevel: this.headingLevel,
      panel: this.#panel,
      noSearch: this.noSearch,
      isSound: this.state !== 'error',
      renderExport: (total: number) => this.#renderExport(total),
    };
    return renderFrame({ ...view, ...frame }, results);
  }
}
