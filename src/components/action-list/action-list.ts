import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../action-card/action-card.define.js';
import { clientFor } from '../../data/client.js';
import { sheetsRequest } from '../../data/requests/sheets.js';
import type { ResourceRequest } from '../../data/resource.js';
import { releaseReserve } from '../../element/release-reserve.js';
import { TissuElement } from '../../element/tissu-element.js';
import { actionList as frenchWords } from '../../i18n/fr/action-list.js';
import { themes as frenchThemes } from '../../i18n/fr/themes.js';
import { vocabulary as frenchVocabulary } from '../../i18n/fr/vocabulary.js';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';
import { pageShape } from '../../model/page-shape.js';
import type { SheetFilter } from '../../model/query/sheet-query.js';
import { readShape } from '../../model/read-shape.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';
import { actionSheetShape } from '../../model/shapes/action-sheet.js';
import type { Report } from '../../model/understand.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { axisStyles } from '../../ui/axis.styles.js';
import { messageStyles } from '../../ui/message.styles.js';
import { shapeStyles } from '../../ui/shape.styles.js';
import { statusStyles } from '../../ui/status.styles.js';
import { actionListStyles } from './action-list.styles.js';
import { bareTerritoryOf, beginningsOf, OVERRULED, placeKey, type Beginnings } from './beginnings.js';
import { chipsOf, type Chip } from './chips.js';
import { ChoiceController } from './choice-controller.js';
import { ExportMenu } from './export-menu.js';
import { FacetPanel } from './facet-panel.js';
import { nameIn, valueWords, type FacetWords } from './facet-words.js';
import { chosenFacets } from './facets.js';
import { facetStyles } from './facets.styles.js';
import { toParameters, type Step } from './filter-state.js';
import { placeOf, renderFrame } from './list-frame.js';
import { LocalSheets } from './local-sheets.js';
import { loadPart, partOf, type PartName } from './parts.js';
import { PAGE_TIMER, Pause, type Timer } from './pause.js';
import { NothingFound, renderSheets, type ResultsView } from './results.js';
import { keepField } from './search-field.js';
import { sortInForce } from './sort.js';

const DEFAULT_PER_PAGE = 12;

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
    axisStyles,
    shapeStyles,
    statusStyles,
    messageStyles,
    frameStyles('action-list'),
    actionListStyles,
    facetStyles,
  ];

  /** Identifier of a territory. */
  @property() territory: string | undefined;
  /** SIREN of an intercommunality. */
  @property() intercommunality: string | undefined;
  /** Codes of axes. */
  @property() axis: string | undefined;
  /** Codes of statuses. */
  @property() status: string | undefined;
  /** Codes of themes. */
  @property() theme: string | undefined;
  /** Degrees, 0 to 5. */
  @property() degree: string | undefined;
  /** Codes of forms of cooperation. */
  @property() form: string | undefined;
  /** Families of the lead. */
  @property({ attribute: 'lead-family' }) leadFamily: string | undefined;
  /** Years in which the action runs. */
  @property() year: string | undefined;
  /** Identifier of an actor that leads or takes part. */
  @property() actor: string | undefined;
  /** French full text. */
  @property() query: string | undefined;
  /** `relevance`, `date`, `budget` or `title`; a leading `-` turns it round. */
  @property() sort: string | undefined;
  /** Sheets a page, 1 to 100. */
  @property({ type: Number, attribute: 'per-page' }) perPage = DEFAULT_PER_PAGE;
  /**
   * The facets to show, in order: `axis`, `degree`, `status`, `theme`, `form`, `lead-family`, `territory`, `year`;
   * empty for none.
   */
  @property() facets: string | undefined;
  /** Do not show the search field. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;
  /** Keep search, filters, order and page in the query string of the page, under a prefix of the list's own. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;
  /** Today, for lateness. */
  @property({ attribute: false }) clock: () => Date = () => new Date();
  /** Waits for the end of a burst of typing. */
  @property({ attribute: false }) timer: Timer = PAGE_TIMER;

  readonly #choice = new ChoiceController(this, () => this.#beginnings());
  readonly #local = new LocalSheets();
  readonly #panel = new FacetPanel(this);
  readonly #export = new ExportMenu(this);
  readonly #pause = new Pause();
  #typed = '';
  /** The last page there was, kept on screen until the next one. */
  #page: Page<ActionSheet> | undefined;
  /** How many sheets there are when the visitor filters nothing, once it was seen, and of which place. */
  #whole: { readonly place: string; readonly total: number } | undefined;
  readonly #nothing = new NothingFound();
  /** What the visitor reads next, once it is drawn. */
  #focusNext: 'results' | number | undefined;

  get #words(): ActionListMessages {
    return this.localize.words('actionList', frenchWords);
  }
  get #names(): FacetWords {
    return {
      vocabulary: this.localize.words('vocabulary', frenchVocabulary),
      themes: this.localize.words('themes', frenchThemes),
    };
  }

  protected override get keepsContent(): boolean {
    return this.data == null || !this.#local.isMissing;
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
    this.#pause.end(this.timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#choice.prepare();
    for (const [name, key] of OVERRULED) {
      // What is set for the first time is where the visitor begins, also after the address was read.
      if (changed.get(name) !== undefined) this.#choice.forget(key);
    }
    super.willUpdate(changed);
  }

  protected override request(): ResourceRequest<Page<ActionSheet>> {
    return sheetsRequest(this.#parameters());
  }

  /** Takes a page of sheets, or a plain list of them: all there are. */
  protected override understandInline(data: unknown, report: Report): Page<ActionSheet> | undefined {
    const whole = Array.isArray(data) ? { data, meta: { total: data.length, page: 1, perPage: this.#size } } : data;
    return readShape(pageShape(actionSheetShape), whole, report);
  }

  /** The page to show: as the API gave it, or made of the sheets that the page gave. */
  #answer(page: Page<ActionSheet>): Page<ActionSheet> {
    return this.data == null ? page : this.#local.answer(page, this.#parameters(), this.clock());
  }

  get #bareTerritory(): string | undefined {
    return this.data == null ? bareTerritoryOf(this.#choice.question) : undefined;
  }

  protected override isEmpty(page: Page<ActionSheet>): boolean {
    return this.#answer(page).data.length === 0;
  }

  #partFor(page: Page<ActionSheet>): PartName | undefined {
    const { data, meta } = this.#answer(page);
    if (data.length > 0) return this.#choice.question.table ? 'table' : undefined;
    if (meta.total > 0) return undefined;
    return this.#bareTerritory === undefined ? 'loosening' : 'bare';
  }

  protected override missingPart(page: Page<ActionSheet>): (() => Promise<unknown>) | undefined {
    if (this.data != null && this.#local.isMissing) return this.#local.load;
    const name = this.#partFor(page);
    return name && partOf(name) === undefined ? () => loadPart(name) : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#choice.settle();
    const { q, page } = this.#choice.question;
    if (!this.#pause.waits) keepField(this.renderRoot, q);
    this.#moveFocus();
    if ((this.state !== 'content' && this.state !== 'empty') || !this.#page) return;
    releaseReserve(this);
    const { data, meta } = this.#page;
    // Beyond the last page, as an old address may ask: back to it.
    if (data.length === 0 && meta.total > 0 && page > 1) this.#choice.correct(Math.ceil(meta.total / this.#size));
  }

  /** What had the focus may be gone: the next chip, or the results from their top. */
  #moveFocus(): void {
    const next = this.#focusNext;
    if (next === undefined || (next === 'results' && this.state === 'loading')) return;
    this.#focusNext = undefined;
    const chips = this.renderRoot.querySelectorAll<HTMLElement>('.chip');
    const chip = next === 'results' ? undefined : chips[Math.min(next, chips.length - 1)];
    (chip ?? this.renderRoot.querySelector<HTMLElement>('.count'))?.focus({ preventScroll: true });
    if (next === 'results' && this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  readonly #step = (step: Step): void => {
    if (step.kind === 'page') this.#focusNext = 'results';
    // What was typed just before belongs to the same question.
    const q = this.#pause.waits ? this.#typed.trim() : this.#choice.question.q;
    this.#pause.end(this.timer);
    if (step.kind !== 'clear' && step.kind !== 'search' && q !== this.#choice.question.q)
      this.#choice.step({ kind: 'search', q });
    this.#choice.step(step);
  };

  readonly #search = (text: string): void => {
    this.#pause.end(this.timer);
    const q = text.trim();
    if (q !== this.#choice.question.q) this.#step({ kind: 'search', q });
  };

  #renderExport(total: number): TemplateResult {
    const { data, apiAddress } = this;
    return this.#export.render(total, {
      client: apiAddress === undefined ? undefined : clientFor(apiAddress),
      local: data == null ? undefined : (parameters) => this.#local.answerApart(parameters, this.clock()),
      parameters: toParameters(this.#choice.question),
      words: this.#words.export,
    });
  }

  #chips(page: Page<ActionSheet>): Chip[] {
    const nameOf = (filter: SheetFilter, value: string): string => {
      if (filter !== 'actor') return nameIn(filter, value, page) || valueWords(filter, value, this.#names);
      return this.#choice.actorName ?? (nameIn(filter, value, page) || this.#words.someActor);
    };
    return chipsOf(this.#choice.question, this.#beginnings().frame, this.#words, nameOf);
  }

  /** What the results are drawn with. */
  #results(page: Page<ActionSheet>): ResultsView {
    return {
      element: this,
      words: this.#words,
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
      onStep: this.#step,
    };
  }

  protected override renderContent(page: Page<ActionSheet>): TemplateResult {
    const shown = (this.#page = this.#answer(page));
    const view = this.#results(shown);
    const place = placeKey(view.question);
    if (this.state === 'content' && view.question.q === '' && view.chips.length === 0)
      this.#whole = { place, total: shown.meta.total };
    else if (this.#whole?.place !== place) this.#whole = undefined;
    this.#nothing.leave();
    return renderSheets(shown.data, view);
  }

  protected override renderEmpty(page: Page<ActionSheet>): TemplateResult {
    const shown = (this.#page = this.#answer(page));
    // Beyond the last page: the list goes back to it.
    if (shown.meta.total > 0) return html``;
    const view = this.#results(shown);
    const onStep = (step: Step): void => {
      this.#focusNext = 'results';
      this.#step(step);
    };
    return this.#nothing.render(shown, this.#bareTerritory, { ...view, onStep });
  }

  protected override render(): TemplateResult {
    const results = super.render();
    const page = this.#page;
    const { question } = this.#choice;
    if (!page || this.state === 'idle') return results;
    const words = this.#words;
    const { frame: fixed } = this.#beginnings();
    const facets = chosenFacets(this.facets).filter((name) => !fixed.includes(name));
    return renderFrame(
      {
        words,
        question,
        page,
        size: this.#size,
        whole: this.#whole?.total,
        place: placeOf(page, question, fixed),
        headingLevel: this.headingLevel,
        sort: sortInForce(question.sort, question.q !== ''),
        chips: this.#chips(page),
        panel: this.#panel,
        facets: {
          facets,
          counts: page.facets,
          filters: question.filters,
          words,
          names: this.#names,
          total: page.meta.total,
          onToggle: (facet, value) => {
            this.#step({ kind: 'toggle', facet, value });
          },
        },
        noSearch: this.noSearch,
        isSound: this.state !== 'error',
        renderExport: (total) => this.#renderExport(total),
        onStep: this.#step,
        onChip: (step, place) => {
          this.#focusNext = place;
          this.#step(step);
        },
        onType: (text) => {
          this.#typed = text;
          this.#pause.wait(this.timer, () => {
            this.#search(text);
          });
        },
        onSubmit: this.#search,
      },
      results,
    );
  }
}
