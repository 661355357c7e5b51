/** What a whole sheet is drawn with. Loaded with the first one, so that the element itself is small. */
import { html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { GroupController } from '../../controllers/group-controller.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { ResourceController } from '../../controllers/resource-controller.js';
import { entryRequest } from '../../data/requests/entry.js';
import { similarRequest } from '../../data/requests/similar.js';
import type { Client } from '../../data/resource.js';
import { TissuSelectEvent } from '../../element/events.js';
import { releaseReserve } from '../../element/release-reserve.js';
import { actionSheet as frenchWords } from '../../i18n/fr/action-sheet.js';
import { themes as frenchThemes } from '../../i18n/fr/themes.js';
import { vocabulary as frenchVocabulary } from '../../i18n/fr/vocabulary.js';
import type { CommonMessages } from '../../i18n/messages/common.js';
import { canonicalAddress } from '../../model/export/canonical-address.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Entry } from '../../model/schemas/entry.js';
import type { Page } from '../../model/schemas/page.js';
import type { SimilarSheet } from '../../model/schemas/similar-sheet.js';
import { oddities } from '../../model/sheet-oddities.js';
import { renderHeading } from '../../ui/heading.js';
import { renderWeave } from '../../ui/weave.js';
import { followAnchor, onAnchorClick } from './anchors.js';
import { calendarStyles } from './calendar.styles.js';
import { renderFacts, renderHead } from './head.js';
import { NearController } from './near.js';
import { renderCaveat } from './origin.js';
import { printStyles } from './print.styles.js';
import { renderContents, renderSection, sectionsOf } from './sections.js';
import { sheetStyles } from './sheet.styles.js';
import { tableStyles } from './tables.styles.js';
import { ToolBar } from './tool-bar.js';
import { levelBelow, type SheetView } from './view.js';

export { isBlank } from '../../model/is-blank.js';
export { missingParts } from './sections.js';

/** More sections than this, and there is a table of contents. */
const FEW_SECTIONS = 5;
const STYLES: readonly (CSSResult | CSSStyleSheet)[] = [sheetStyles, calendarStyles, tableStyles, printStyles];
/** Similar sheets asked for. */
const SIMILAR = 3;

/** What is loaded when a reader comes near the end of a first sheet. */
let similar: typeof import('./similar.js') | undefined;

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
  /** Registers another element that is drawn inside the sheet. */
  readonly register: (element: 'diagram' | 'card') => Promise<unknown>;
  readonly common: () => CommonMessages;
  readonly notice: (text: string) => void;
}

/** A sheet from head to foot, and what it is shown with: who takes corrections, which sheets are like it. */
export class SheetBody {
  readonly #host: SheetHost;
  readonly #means: SheetMeans;
  readonly #entry: ResourceController<Entry>;
  readonly #similar: ResourceController<Page<SimilarSheet>>;
  readonly #sharing: GroupController;
  readonly #tools: ToolBar;
  #isNearEnd = false;
  /** The sheet whose oddities were told. */
  #told: ActionSheet | undefined;

  constructor(host: SheetHost, means: SheetMeans) {
    this.#host = host;
    this.#means = means;
    this.#entry = new ResourceController(host);
    this.#similar = new ResourceController(host);
    this.#sharing = new GroupController(host);
    this.#tools = new ToolBar(host);
    new NearController(host, (name) => {
      if (name === 'similar') {
        this.#isNearEnd = true;
        host.requestUpdate();
        // Its fallback stays where it cannot be had.
      } else means.register('diagram').catch(() => undefined);
    });
    const root = host.shadowRoot;
    // Where they come as a file they are style sheets already (see scripts/build/kit-styles.mjs).
    const sheets = STYLES.flatMap((styles) => ('styleSheet' in styles ? (styles.styleSheet ?? []) : styles));
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }

  /** To be called when the sheet is on the page. */
  drawn(): void {
    releaseReserve(this.#host);
    followAnchor(this.#host);
  }

  /** Asks for what a sheet is shown with: before it is drawn, so that no drawing asks for another. */
  ask(id: string): void {
    const client = this.#means.client();
    if (!client) return;
    this.#entry.follow(client, entryRequest());
    if (!this.#isNearEnd) return;
    this.#similar.follow(client, similarRequest(id, { perPage: SIMILAR }));
    if (similar) return;
    Promise.all([import('./similar.js'), this.#means.register('card')]).then(
      ([module]) => {
        similar = module;
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }

  #viewOf(sheet: ActionSheet): SheetView {
    const { localize, common, notice } = this.#means;
    const vocabulary = localize.words('vocabulary', frenchVocabulary);
    if (this.#told !== sheet) {
      this.#told = sheet;
      for (const odd of oddities(sheet, Object.keys(vocabulary.status))) notice(`${sheet.id}: ${odd}`);
    }
    return {
      sheet,
      now: this.#host.clock(),
      locale: localize.locale,
      level: levelBelow(this.#host.headingLevel),
      words: localize.words('actionSheet', frenchWords),
      common: common(),
      vocabulary,
      themes: localize.words('themes', frenchThemes),
    };
  }

  /** An actor's name; a button where the other elements of the group follow the choice. */
  readonly #renderActor = ({ id, name }: { readonly id: string; readonly name: string }): TemplateResult => {
    if (!this.#host.group) return html`<span>${name}</span>`;
    const isChosen = this.#sharing.state.actor === id;
    const choose = (): void => {
      const goesOn = this.#host.dispatchEvent(new TissuSelectEvent({ type: 'actor', id }));
      if (goesOn) this.#sharing.share({ actor: isChosen ? '' : id });
    };
    return html`<button type="button" class="choose" aria-pressed=${isChosen ? 'true' : 'false'} @click=${choose}>
      ${name}
    </button>`;
  };

  #renderCooperation({ sheet, level, words }: SheetView): TemplateResult | undefined {
    const api = this.#means.client()?.api;
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
    const view = this.#viewOf(sheet);
    const api = this.#means.client()?.api;
    const sections = sectionsOf(view, this.#renderActor, this.#renderCooperation(view));
    const others = this.#similar.state;
    const end =
      similar && others && 'data' in others
        ? similar.similarSection(others.data, view, this.#means.localize, api)
        : undefined;
    const ids = [...sections, ...(end ? [end] : [])].map(({ id }) => id);
    const entry = this.#entry.state;
    const known = entry && 'data' in entry ? entry.data : undefined;
    const address = canonicalAddress(sheet.id, api, known?.publicAddress);
    const tools = this.#tools.of({
      view,
      localize: this.#means.localize,
      entry: known,
      address,
      sections: ids.filter((id) => id !== 'similar'),
    });
    const column = (isAside: boolean): TemplateResult[] =>
      sections.filter((section) => section.isAside === isAside).map((section) => renderSection(section, view));
    const follow = (event: MouseEvent): void => onAnchorClick(this.#host, event);
    return html`<article part="body" class="sheet axis axis-${sheet.axis ?? ''}" aria-labelledby="title">
      ${renderHead(view, this.#host.headingLevel)}
      ${ids.length > FEW_SECTIONS ? renderContents(ids, view, follow) : nothing}
      <div class="columns">
        <div class="brief">${renderFacts(view)}${renderCaveat(view)}${tools.buttons()}</div>
        <div class="text">${column(false)}</div>
        <div class="rest">${column(true)}</div>
      </div>
      ${end ? renderSection(end, view) : html`<div data-near="similar"></div>`} ${tools.foot()}
    </article>`;
  }

  /** A sheet of which only the title is known. */
  renderBlank({ title }: ActionSheet): TemplateResult {
    return html`<article part="body" class="sheet blank" aria-labelledby="title">
      ${renderWeave(0)}
      <div>
        ${renderHeading(this.#host.headingLevel, title, 'title')}
        <p part="status">${this.#means.localize.words('actionSheet', frenchWords).empty}</p>
      </div>
    </article>`;
  }
}
