import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import '../action-card/action-card.define.js';
import { GroupController } from '../../controllers/group-controller.js';
import { sheetsRequest } from '../../data/requests/sheets.js';
import type { ResourceRequest } from '../../data/resource.js';
import { TissuFilterEvent } from '../../element/filter-event.js';
import { releaseReserve } from '../../element/release-reserve.js';
import { TissuElement } from '../../element/tissu-element.js';
import { actionList as frenchWords } from '../../i18n/fr/action-list.js';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';
import { pageShape } from '../../model/page-shape.js';
import { readShape } from '../../model/read-shape.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';
import { actionSheetShape } from '../../model/shapes/action-sheet.js';
import type { Report } from '../../model/understand.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { renderHeading } from '../../ui/heading.js';
import { messageStyles } from '../../ui/message.styles.js';
import { renderNothing } from '../../ui/nothing.js';
import { actionListStyles } from './action-list.styles.js';
import { pageNumbers } from './page-numbers.js';

const DEFAULT_PER_PAGE = 12;

/** Attributes may hold several codes, separated by spaces or commas: "or" between them. */
const codes = (text: string | undefined): string[] => (text ?? '').split(/[\s,]+/).filter(Boolean);

/**
 * The actions of a territory, as cards with their count and pages.
 *
 * @example
 * ```html
 * <tissu-action-list territory="ti-2802">
 *   <a href="https://example.org/embed/action-list?territory=ti-2802">Les actions d’Axe Seine</a>
 * </tissu-action-list>
 * ```
 * @element tissu-action-list
 * @slot - The fallback: text or a link to the list.
 * @fires {TissuFilterEvent} tissu-filter - The visitor turned a page; the detail holds the page's number.
 * @fires {TissuSelectEvent} tissu-select - The visitor opens a sheet of the list; cancelable.
 * @fires {TissuLoadEvent} tissu-load - A page is drawn.
 * @fires {TissuErrorEvent} tissu-error - The list could not be had.
 * @csspart header - Title and count.
 * @csspart body - The cards.
 * @csspart status - The message of a state.
 */
export class TissuActionList extends TissuElement<Page<ActionSheet>> {
  static override styles: CSSResultGroup = [
    TissuElement.styles,
    messageStyles,
    frameStyles('action-list'),
    actionListStyles,
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

  readonly #sharing = new GroupController(this);
  @state() private page = 1;
  #filters = '';
  #turned = false;

  get #words(): ActionListMessages {
    return this.localize.words('actionList', frenchWords);
  }

  protected override get keepsContent(): boolean {
    return true;
  }

  get #size(): number {
    return Number.isInteger(this.perPage) && this.perPage >= 1 && this.perPage <= 100 ? this.perPage : DEFAULT_PER_PAGE;
  }

  /** The filters in force, by their names in the API. An element's own come before those of a source or a group. */
  #parameters(): [string, string][] {
    const own: Record<string, string | undefined> = {
      territory: this.territory ?? (this.intercommunality ? undefined : this.source.inherited('territory')),
      intercommunality:
        this.intercommunality ?? (this.territory ? undefined : this.source.inherited('intercommunality')),
      axis: this.axis,
      status: this.status,
      theme: this.theme,
      degree: this.degree,
      form: this.form,
      leadFamily: this.leadFamily,
      year: this.year,
      actor: this.actor ?? this.#sharing.state.actor,
    };
    const list = Object.entries(own).flatMap(([name, text]) =>
      codes(text).map((code): [string, string] => [name, code]),
    );
    if (this.query?.trim()) list.push(['q', this.query.trim()]);
    if (this.sort?.trim()) list.push(['sort', this.sort.trim()]);
    return list;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const filters = JSON.stringify([this.#parameters(), this.#size]);
    if (filters !== this.#filters) {
      // Another question starts on its first page.
      this.#filters = filters;
      this.page = 1;
    }
    super.willUpdate(changed);
  }

  protected override request(): ResourceRequest<Page<ActionSheet>> {
    return sheetsRequest([...this.#parameters(), ['page', String(this.page)], ['perPage', String(this.#size)]]);
  }

  /** Takes a page of sheets, or a plain list of them. */
  protected override understandInline(data: unknown, report: Report): Page<ActionSheet> | undefined {
    const whole = Array.isArray(data) ? { data, meta: { total: data.length, page: 1, perPage: this.#size } } : data;
    const read = readShape(pageShape(actionSheetShape), whole, report);
    return read && { data: read.data, meta: read.meta };
  }

  protected override isEmpty(page: Page<ActionSheet>): boolean {
    return page.data.length === 0;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.state === 'content' || this.state === 'empty') releaseReserve(this);
    if (!this.#turned || this.state === 'loading') return;
    this.#turned = false;
    // The visitor reads the new page from its top.
    const count = this.renderRoot.querySelector<HTMLElement>('.count');
    count?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  readonly #turn = (page: number): void => {
    this.page = page;
    this.#turned = true;
    this.dispatchEvent(new TissuFilterEvent({ page }));
  };

  #renderPages(pages: number): TemplateResult | typeof nothing {
    if (pages < 2) return nothing;
    const words = this.#words;
    const step = (page: number, text: string): TemplateResult | typeof nothing =>
      page < 1 || page > pages
        ? nothing
        : html`<li>
            <button
              type="button"
              class="step"
              @click=${() => {
                this.#turn(page);
              }}
            >
              ${text}
            </button>
          </li>`;
    return html`<nav aria-label=${words.pages}>
      <ul>
        ${step(this.page - 1, words.previous)}
        ${pageNumbers(this.page, pages).map((number) =>
          number === 0
            ? html`<li class="gap" aria-hidden="true">…</li>`
            : html`<li>
                <button
                  type="button"
                  aria-label=${words.page(number)}
                  aria-current=${number === this.page ? 'page' : nothing}
                  @click=${() => {
                    this.#turn(number);
                  }}
                >
                  ${number}
                </button>
              </li>`,
        )}
        ${step(this.page + 1, words.next)}
      </ul>
    </nav>`;
  }

  /** The name of the one territory or intercommunality asked for, when the sheets tell it. */
  #place(sheets: readonly ActionSheet[]): string {
    const asked = new Map(this.#parameters());
    const [first] = sheets;
    const { territory, intercommunality } = first ?? {};
    if (territory && asked.get('territory') === territory.id) return territory.name;
    return intercommunality && asked.get('intercommunality') === intercommunality.siren ? intercommunality.name : '';
  }

  #renderHead(count: string, place: string): TemplateResult {
    return html`<div class="head" part="header">
      ${this.headingLevel === 0 ? nothing : renderHeading(this.headingLevel, this.#words.title(place), 'title')}
      <p class="count" tabindex="-1" role="status">${count}</p>
    </div>`;
  }

  protected override renderContent(page: Page<ActionSheet>): TemplateResult {
    const size = this.#size;
    const { total } = page.meta;
    const pages = Math.max(1, Math.ceil(total / size));
    const inline = page.data.length > size;
    const shown = inline ? page.data.slice((this.page - 1) * size, this.page * size) : page.data;
    const words = this.#words;
    const count = pages > 1 ? words.announce(this.page, pages, total) : words.count(total);
    const level = this.headingLevel === 0 ? 3 : Math.min(6, this.headingLevel + 1);
    return html`<section class="list" aria-label=${words.results}>
      ${this.#renderHead(count, this.#place(page.data))}
      <ul class="cards" part="body" role="list" aria-busy=${this.state === 'loading' ? 'true' : nothing}>
        ${shown.map(
          (sheet) =>
            html`<li>
              <tissu-action-card
                .data=${sheet}
                .api=${this.apiAddress}
                heading-level=${level}
                eager
              ></tissu-action-card>
            </li>`,
        )}
      </ul>
      ${this.#renderPages(pages)}
    </section>`;
  }

  protected override renderEmpty(): TemplateResult {
    const words = this.#words;
    const filters = this.#parameters().filter(([name]) => name !== 'territory' && name !== 'sort');
    const empty =
      filters.length > 0 ? words.empty : { title: words.emptyTerritory.title(''), text: words.emptyTerritory.text };
    return html`<section class="list" aria-label=${words.results}>
      ${this.#renderHead(words.count(0), '')}${renderNothing(empty)}
    </section>`;
  }
}
