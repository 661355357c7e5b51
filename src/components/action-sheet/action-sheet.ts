import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ResourceController } from '../../controllers/resource-controller.js';
import { clientFor } from '../../data/client.js';
import { entryRequest } from '../../data/requests/entry.js';
import { sheetRequest } from '../../data/requests/sheet.js';
import type { ResourceRequest } from '../../data/resource.js';
import { releaseReserve } from '../../element/release-reserve.js';
import { TissuElement } from '../../element/tissu-element.js';
import { actionCard as frenchCard } from '../../i18n/fr/action-card.js';
import { actionSheet as frenchWords } from '../../i18n/fr/action-sheet.js';
import { themes as frenchThemes } from '../../i18n/fr/themes.js';
import { vocabulary as frenchVocabulary } from '../../i18n/fr/vocabulary.js';
import { canonicalAddress } from '../../model/export/canonical-address.js';
import { isBlank } from '../../model/is-blank.js';
import { readSheet } from '../../model/read-sheet.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Entry } from '../../model/schemas/entry.js';
import type { Report } from '../../model/understand.js';
import { markStyles } from '../../ui/marks.styles.js';
import { shapeStyles } from '../../ui/shape.styles.js';
import { actionSheetStyles } from './action-sheet.styles.js';
import type { ActorChoice } from './actor-choice.js';
import { claimAnchor, settleAnchor } from './claim-anchor.js';
import { renderFacts, renderHead } from './head.js';
import { NearController } from './near.js';
import { renderCaveat } from './origin.js';
import { asideSections, mainSections, renderContents, renderSection } from './sections.js';
import type { SimilarSheets } from './similar.js';
import { ToolBar } from './tool-bar.js';
import { levelBelow, type Section, type SheetView } from './view.js';

/** More sections than this, and there is a table of contents. */
const FEW_SECTIONS = 5;

/** What draws a sheet of which only the title is known, loaded with the first one. */
let blank: typeof import('./blank.js') | undefined;

/**
 * One action sheet, whole: what is done and why, with whom, when, for how much, how far it has got, and where that
 * comes from. What is not known is said where a reader looks for it.
 *
 * @example
 * ```html
 * <tissu-action-sheet sheet="vapeur-ecostuair-tereos">
 *   <a href="https://example.org/embed/action-sheet?sheet=vapeur-ecostuair-tereos">Lire la fiche</a>
 * </tissu-action-sheet>
 * ```
 * @element tissu-action-sheet
 * @slot - The fallback: text or a link to the sheet.
 * @fires {TissuSelectEvent} tissu-select - The visitor chose an actor, a link or a similar sheet; cancelable.
 * @fires {TissuLoadEvent} tissu-load - The sheet is drawn.
 * @fires {TissuErrorEvent} tissu-error - The sheet could not be had.
 * @csspart header - Axis, degree, title, status, summary.
 * @csspart body - The whole sheet.
 * @csspart table - Funders, partners.
 * @csspart status - The message of a state.
 */
export class TissuActionSheet extends TissuElement<ActionSheet> {
  static override styles: CSSResultGroup = [TissuElement.styles, markStyles, shapeStyles, actionSheetStyles];

  static override properties: PropertyDeclarations = {
    sheet: {},
    clock: { attribute: false },
  };

  /** Identifier of the sheet. */
  declare sheet: string | undefined;
  /** Today, for lateness, for the calendar and for how old the sheet's last check is. */
  declare clock: () => Date;

  readonly #entry = new ResourceController<Entry>(this);
  /** Made with the first sheet that is drawn. */
  #tools: ToolBar | undefined;
  #similar: SimilarSheets | undefined;
  #choice: ActorChoice | undefined;

  constructor() {
    super();
    this.clock = () => new Date();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Somebody follows a link to one of its sections: it does not wait to be seen.
    if (claimAnchor(this)) this.eager = true;
  }

  protected override request(): ResourceRequest<ActionSheet> {
    return sheetRequest(this.sheet ?? '');
  }

  protected override understandInline(data: unknown, report: Report): ActionSheet | undefined {
    return readSheet(data, report);
  }

  protected override missingPart(sheet: ActionSheet): (() => Promise<unknown>) | undefined {
    if (isBlank(sheet) && !blank)
      return async () => {
        blank = await import('./blank.js');
      };
    return this.group && !this.#choice
      ? async () => {
          const { ActorChoice } = await import('./actor-choice.js');
          this.#choice = new ActorChoice(this);
        }
      : undefined;
  }

  protected override isEmpty(sheet: ActionSheet): boolean {
    return isBlank(sheet);
  }

  /** The API's address; none where the page gives the data, and nothing more is asked for. */
  get #api(): string | undefined {
    return this.data == null ? this.apiAddress : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.state !== 'content') return;
    const client = this.#api === undefined ? undefined : clientFor(this.#api);
    this.#entry.follow(client, client && entryRequest());
    this.#similar?.follow(client, this.sheet ?? '');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.state !== 'content') return;
    releaseReserve(this, '');
    const section = claimAnchor(this);
    if (section !== undefined && this.#goTo(section)) settleAnchor();
  }

  /**
   * Shows a section inside the shadow root, which no address can reach, and gives it the focus: readers by ear and by
   * keyboard go on from there. The page's own anchors and its history are left alone.
   *
   * @returns whether there is such a section
   */
  readonly #goTo = (id: string): boolean => {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${id} .title`);
    if (!heading) return false;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.parentElement?.scrollIntoView();
    return true;
  };

  /** Fetches what stands at the end of a sheet, when a reader comes there or the page rests: paper has no end to come to. */
  readonly #reachEnd = async (): Promise<void> => {
    try {
      if (this.renderRoot.querySelector('tissu-cooperation-diagram'))
        import('../cooperation-diagram/cooperation-diagram.define.js').catch(() => undefined);
      const { SimilarSheets } = await import('./similar.js');
      if (this.#similar) return;
      this.#similar = new SimilarSheets(this);
      this.requestUpdate();
    } catch {
      // Its fallback, or its place, stays where it cannot be had.
    }
  };

  #view(sheet: ActionSheet): SheetView {
    const { localize } = this;
    return {
      sheet,
      notice: (text) => {
        this.notice(`${sheet.id}: ${text}`);
      },
      now: this.clock(),
      localize,
      locale: localize.locale,
      level: levelBelow(this.headingLevel),
      words: localize.words('actionSheet', frenchWords),
      card: localize.words('actionCard', frenchCard),
      common: this.common,
      vocabulary: localize.words('vocabulary', frenchVocabulary),
      themes: localize.words('themes', frenchThemes),
    };
  }

  #renderCooperation({ sheet, level, words }: SheetView): TemplateResult | undefined {
    const api = this.#api;
    if (api === undefined || !sheet.lead || sheet.partners.length === 0) return undefined;
    const page = new URL(`../embed/cooperation-diagram?sheet=${encodeURIComponent(sheet.id)}`, api).href;
    return html`<tissu-cooperation-diagram
      data-near
      no-legend
      eager
      sheet=${sheet.id}
      api=${api}
      heading-level=${levelBelow(level)}
      group=${this.group || nothing}
      ><a href=${page}>${words.section.cooperation}</a></tissu-cooperation-diagram
    >`;
  }

  protected override renderContent(sheet: ActionSheet): TemplateResult {
    const view = this.#view(sheet);
    const api = this.#api;
    if (!this.#tools) {
      this.#tools = new ToolBar(this, this.#reachEnd);
      new NearController(this, this.#reachEnd);
    }
    const main = mainSections(view, this.group ? this.#choice?.render : undefined, this.#renderCooperation(view));
    const aside = asideSections(view);
    const end = this.#similar?.section(view, api);
    const all = [...main, ...aside];
    const known = this.#entry.state;
    const entry = known && 'data' in known ? known.data : undefined;
    const buttons = this.#tools.buttons({
      view,
      entry,
      address: canonicalAddress(sheet.id, entry?.publicAddress, api),
      sections: all.map(({ id }) => id),
    });
    const render = (section: Section): TemplateResult => renderSection(section, view);
    // What is like the sheet comes late, and what it would add to the contents would move what is read.
    return html`<article part="body" class="sheet axis axis-${sheet.axis ?? ''}" aria-labelledby="title">
      ${renderHead(view, this.headingLevel)}
      ${all.length > FEW_SECTIONS ? renderContents(all, view, this.#goTo) : nothing}
      <div class="columns">
        <div class="brief">${renderFacts(view)}${renderCaveat(view)}${buttons}</div>
        <div class="text">${main.map(render)}</div>
        <div class="rest">${aside.map(render)}</div>
      </div>
      ${end ? render(end) : html`<div data-near></div>`} ${this.#tools.foot()}
    </article>`;
  }

  /** A sheet of which only the title is known. */
  protected override renderEmpty({ title }: ActionSheet): TemplateResult {
    return html`${blank?.renderBlank(title, this.headingLevel, this.localize)}`;
  }
}
