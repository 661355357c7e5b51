/** What a whole sheet is drawn with. Loaded with the first one, so that the element itself is small. */
import { html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { ResourceController } from '../../controllers/resource-controller.js';
import { entryRequest } from '../../data/requests/entry.js';
import type { Client } from '../../data/resource.js';
import { releaseReserve } from '../../element/release-reserve.js';
import { actionSheet as frenchWords } from '../../i18n/fr/action-sheet.js';
import { themes as frenchThemes } from '../../i18n/fr/themes.js';
import { vocabulary as frenchVocabulary } from '../../i18n/fr/vocabulary.js';
import type { CommonMessages } from '../../i18n/messages/common.js';
import { canonicalAddress } from '../../model/export/canonical-address.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Entry } from '../../model/schemas/entry.js';
import type { ActorChoice } from './actor-choice.js';
import { calendarStyles } from './calendar.styles.js';
import { factsStyles } from './facts.styles.js';
import { goTo } from './go-to.js';
import { renderFacts, renderHead } from './head.js';
import { NearController } from './near.js';
import { renderCaveat } from './origin.js';
import { parts } from './parts.js';
import { printStyles } from './print.styles.js';
import { proseStyles } from './prose.styles.js';
import { renderContents, renderSection, sectionsOf } from './sections.js';
import { sheetStyles } from './sheet.styles.js';
import type { SimilarSheets } from './similar.js';
import { tableStyles } from './tables.styles.js';
import { ToolBar } from './tool-bar.js';
import { toolsStyles } from './tools.styles.js';
import { levelBelow, type SheetView } from './view.js';

export { isBlank } from '../../model/is-blank.js';
export { missingParts } from './parts.js';
export { goTo };

/** More sections than this, and there is a table of contents. */
const FEW_SECTIONS = 5;
const STYLES: readonly CSSResult[] = [
  sheetStyles,
  factsStyles,
  proseStyles,
  calendarStyles,
  tableStyles,
  toolsStyles,
  printStyles,
];

/** The element, as its drawing sees it. */
export interface SheetHost extends LitElement {
  readonly clock: () => Date;
  readonly headingLevel: number;
  readonly group: string | undefined;
}
/** What only the element itself can tell. */
export interface SheetMeans {
  readonly localize: LocalizeController;
  /** What asks the API; undefined where the page gave the data. */
  readonly client: () => Client | undefined;
  /** Registers the diagram that is drawn inside the sheet. */
  readonly register: () => Promise<unknown>;
  readonly common: () => CommonMessages;
  readonly notice: (text: string) => void;
}

/** A sheet from head to foot, and what it is shown with: who takes corrections, which sheets are like it. */
export class SheetBody {
  readonly #host: SheetHost;
  readonly #means: SheetMeans;
  readonly #entry: ResourceController<Entry>;
  readonly #tools: ToolBar;
  #similar: SimilarSheets | undefined;
  #choice: ActorChoice | undefined;

  constructor(host: SheetHost, means: SheetMeans) {
    this.#host = host;
    this.#means = means;
    this.#entry = new ResourceController(host);
    this.#tools = new ToolBar(host);
    new NearController(host, (name) => {
      (name === 'similar' ? this.#fetchSimilar() : means.register()).catch(() => {
        // Its fallback, or its place, stays where it cannot be had.
      });
    });
    const root = host.shadowRoot;
    const sheets = STYLES.flatMap(({ styleSheet }) => styleSheet ?? []);
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }

  async #fetchSimilar(): Promise<void> {
    const { SimilarSheets } = await import('./similar.js');
    if (this.#similar) return;
    this.#similar = new SimilarSheets(this.#host);
    this.#host.requestUpdate();
  }

  /** To be called when the sheet is on the page. */
  drawn(): void {
    releaseReserve(this.#host);
  }

  /** Asks for what a sheet is shown with: before it is drawn, so that no drawing asks for another. */
  ask(id: string): void {
    const client = this.#means.client();
    if (!client) return;
    this.#entry.follow(client, entryRequest());
    this.#similar?.follow(client, id);
  }

  #viewOf(sheet: ActionSheet): SheetView {
    const { localize, common, notice } = this.#means;
    return {
      sheet,
      notice: (text) => {
        notice(`${sheet.id}: ${text}`);
      },
      now: this.#host.clock(),
      localize,
      locale: localize.locale,
      level: levelBelow(this.#host.headingLevel),
      words: localize.words('actionSheet', frenchWords),
      common: common(),
      vocabulary: localize.words('vocabulary', frenchVocabulary),
      themes: localize.words('themes', frenchThemes),
    };
  }

  #renderCooperation({ sheet, level, words }: SheetView, api: string | undefined): TemplateResult | undefined {
    if (api === undefined || !sheet.lead || sheet.partners.length === 0) return undefined;
    const page = new URL(`../embed/cooperation-diagram?sheet=${encodeURIComponent(sheet.id)}`, api).href;
    return html`<tissu-cooperation-diagram
      data-near="cooperation"
      no-legend
      sheet=${sheet.id}
      api=${api}
      heading-level=${levelBelow(level)}
      group=${this.#host.group || nothing}
      ><a href=${page}>${words.section.cooperation}</a></tissu-cooperation-diagram
    >`;
  }

  render(sheet: ActionSheet): TemplateResult {
    const host = this.#host;
    const view = this.#viewOf(sheet);
    const api = this.#means.client()?.api;
    if (host.group && parts.group) this.#choice ??= new parts.group.ActorChoice(host);
    const showActor = host.group ? this.#choice?.render : undefined;
    const sections = sectionsOf(view, showActor, this.#renderCooperation(view, api));
    const end = this.#similar?.section(view, api);
    const ids = [...sections, ...(end ? [end] : [])].map(({ id }) => id);
    const known = this.#entry.state;
    const entry = known && 'data' in known ? known.data : undefined;
    const buttons = this.#tools.buttons({
      view,
      entry,
      address: canonicalAddress(sheet.id, entry?.publicAddress, api),
      sections: ids.filter((id) => id !== 'similar'),
    });
    const column = (isAside: boolean): TemplateResult[] =>
      sections.filter((section) => section.isAside === isAside).map((section) => renderSection(section, view));
    return html`<article part="body" class="sheet axis axis-${sheet.axis ?? ''}" aria-labelledby="title">
      ${renderHead(view, host.headingLevel)}
      ${ids.length > FEW_SECTIONS ? renderContents(ids, view, (id) => goTo(host, id)) : nothing}
      <div class="columns">
        <div class="brief">${renderFacts(view)}${renderCaveat(view)}${buttons}</div>
        <div class="text">${column(false)}</div>
        <div class="rest">${column(true)}</div>
      </div>
      ${end ? renderSection(end, view) : html`<div data-near="similar"></div>`} ${this.#tools.foot()}
    </article>`;
  }

  /** A sheet of which only the title is known. */
  renderBlank({ title }: ActionSheet): unknown {
    return parts.blank?.renderBlank(title, this.#host.headingLevel, this.#means.localize);
  }
}
