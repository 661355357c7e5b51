import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { networkRequest } from '../../data/requests/network.js';
import type { ResourceRequest } from '../../data/resource.js';
import { TissuElement } from '../../element/tissu-element.js';
import { cooperationDiagram as frenchWords } from '../../i18n/fr/cooperation-diagram.js';
import { networkVocabulary as frenchNetwork } from '../../i18n/fr/network-vocabulary.js';
import { vocabulary as frenchVocabulary } from '../../i18n/fr/vocabulary.js';
import { EVERY_PAIR } from '../../diagram/render/picture.js';
import { readShape } from '../../model/read-shape.js';
import type { Network } from '../../model/schemas/network.js';
import { networkShape } from '../../model/shapes/network.js';
import type { Report } from '../../model/understand.js';
import { renderHeading } from '../../ui/heading.js';
import { shapeStyles } from '../../ui/shape.styles.js';
import { renderChoice, type DiagramLayout } from './choice.js';
import { cooperationDiagramStyles } from './cooperation-diagram.styles.js';
import { networkLegend, renderLegend } from './legend.js';
import { renderList } from './link-list.js';
import type { DiagramLanguage } from './link-words.js';
import { statusesOf, viewNetwork, type NetworkView } from './network-view.js';
import { loadOtherwise, PictureController } from './picture-controller.js';
import { renderPicture } from './svg-picture.js';
import type { Visit } from './visit.js';

export type { DiagramLayout } from './choice.js';

/** So many actors, or links, of the page are read at once; more are read in slices. */
const AT_ONCE = 1000;

/** What a visitor comes with: a pointer, the focus, a press. */
const COMING = 'pointerenter focusin keydown click'.split(' ');

/**
 * Actors and links of a territory, a sheet or an actor: a picture whose nodes are near those they are tied to, and
 * the same in words, from the tightest link to the loosest.
 *
 * @example
 * ```html
 * <tissu-cooperation-diagram territory="ti-2802">
 *   <a href="https://example.org/embed/cooperation-diagram?territory=ti-2802">Qui coopère avec qui</a>
 * </tissu-cooperation-diagram>
 * ```
 * @element tissu-cooperation-diagram
 * @slot - The fallback: text or a link.
 * @fires {TissuSelectEvent} tissu-select - The visitor chose an actor or a link; cancelable, it is then not shown as chosen.
 * @fires {TissuLoadEvent} tissu-load - The network is drawn.
 * @fires {TissuErrorEvent} tissu-error - The network could not be had.
 * @csspart header - The title and the counts.
 * @csspart body - The picture and the list.
 * @csspart canvas - The picture.
 * @csspart node - An actor in the picture.
 * @csspart link - A link in the picture.
 * @csspart label - A name in the picture.
 * @csspart list - The links in words.
 * @csspart legend - What strokes and shapes mean.
 * @csspart status - The message of a state.
 */
export class TissuCooperationDiagram extends TissuElement<Network> {
  static override styles: CSSResultGroup = [TissuElement.styles, shapeStyles, cooperationDiagramStyles];

  static override properties: PropertyDeclarations = {
    territory: {},
    sheet: {},
    actor: {},
    layout: {},
    linkStatus: { attribute: 'link-status' },
    minDegree: { type: Number, attribute: 'min-degree' },
    noLegend: { type: Boolean, attribute: 'no-legend', reflect: true },
    noList: { type: Boolean, attribute: 'no-list', reflect: true },
    clock: { attribute: false },
  };

  /** Identifier of the territory whose network is shown. */
  declare territory: string | undefined;
  /** Identifier of the sheet whose network is shown. */
  declare sheet: string | undefined;
  /** Identifier of the actor whose network is shown. */
  declare actor: string | undefined;
  /** How it is laid out: who is near whom, how institutional the links are, who gives what to whom, who with whom. */
  declare layout: DiagramLayout;
  /** Statuses of the links to keep, separated by spaces: `existing`, `planned`, `potential`. */
  declare linkStatus: string | undefined;
  /** Only links of at least this degree, 0 to 5. */
  declare minDegree: number | undefined;
  /** Hides the legend. */
  declare noLegend: boolean;
  /** Hides the list from sight, never from assistive technology. */
  declare noList: boolean;
  /** Now, for the date of what is taken away. */
  declare clock: () => Date;

  readonly #picture = new PictureController(this);
  #view: NetworkView | undefined;
  #visit: Visit | undefined;
  #coming: Promise<unknown> | undefined;

  constructor() {
    super();
    this.layout = 'network';
    this.noLegend = false;
    this.noList = false;
    this.clock = () => new Date();
    for (const type of COMING) this.addEventListener(type, this.#hear);
  }

  get #language(): DiagramLanguage {
    return {
      locale: this.localize.locale,
      diagram: this.localize.words('cooperationDiagram', frenchWords),
      network: this.localize.words('networkVocabulary', frenchNetwork),
      vocabulary: this.localize.words('vocabulary', frenchVocabulary),
    };
  }

  protected override request(): ResourceRequest<Network> {
    const { territory, sheet, actor, minDegree } = this;
    const named = territory ?? sheet ?? actor;
    return networkRequest({
      territory: named === undefined ? this.source.inherited('territory') : territory,
      sheet,
      actor,
      minDegree,
      linkStatus: statusesOf(this),
    });
  }

  protected override understandInline(data: unknown, report: Report): Network | undefined {
    return readShape(networkShape, data, report);
  }

  /** Thousands of records never hold the page up. */
  protected override long(data: Partial<Network>): Promise<Network> | undefined {
    try {
      if (!(data.actors?.[AT_ONCE] ?? data.links?.[AT_ONCE])) return undefined;
    } catch {
      // What cannot even be looked at is read, and said, as all else.
      return undefined;
    }
    return loadOtherwise().then(({ readGiven }) => readGiven(this, data, (view) => (this.#view = view)));
  }

  protected override isEmpty(network: Network): boolean {
    return network.actors.length === 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('minDegree') || changed.has('linkStatus')) this.#view = undefined;
    // What another element of the group chose is shown here too; and what could not be had is said.
    if (this.group || this.#picture.missed) void this.#come();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const view = this.#view && (this.#visit?.wanted(this.#view) ?? this.#view);
    const request = view && { view, language: this.#language, localize: this.localize };
    if (this.isConnected) this.#picture.show(request, this.layout, this.renderRoot.querySelector('.probe'));
  }

  /** The picture is part of the update, however many slices it takes, and so is what a visitor made it load. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#picture.ready, this.#coming]);
    return super.getUpdateComplete();
  }

  #viewOf(network: Network): NetworkView {
    if (this.#view?.network !== network) this.#view = viewNetwork(network, this);
    // A family that is opened or closed is another view, which is seen once it is laid out.
    return this.#picture.viewFor(this.#visit?.wanted(this.#view) ?? this.#view);
  }

  /** The visitor comes to the diagram: what a visit needs is loaded, once. */
  #come(): Promise<unknown> {
    return (this.#coming ??= import('./visit.js').then(
      async ({ startVisit }) => {
        this.#visit = await startVisit(this, this.#picture, this.localize);
        this.requestUpdate();
      },
      () => (this.#coming = undefined),
    ));
  }

  /** It then does what was asked for meanwhile; from then on it hears for itself. */
  readonly #hear = (event: Event): void => {
    if (this.#visit) return;
    const target = event.composedPath()[0] as Element;
    void this.#come().then(() => this.#visit?.replay(event, target));
  };

  #title({ actors, network }: NetworkView): string {
    const { title } = this.#language.diagram;
    if (this.sheet !== undefined) return title.sheet;
    if (this.actor === undefined) return title.whole(network.territory?.name ?? '');
    return title.actor(actors.find(({ id }) => id === this.actor)?.name);
  }

  protected override renderContent(network: Network): TemplateResult {
    const whole = this.#viewOf(network);
    const visit = this.#visit;
    const language = this.#language;
    const { diagram } = language;
    // Under filters less of it is seen, and at the same places.
    const view = visit?.narrow(whole) ?? whole;
    const drawing = this.#picture.drawingOf(whole);
    const { large } = this.#picture;
    // Of the network as it is, whatever is folded or filtered.
    const read = this.#view!;
    const counts = diagram.counts(read.actors.length, read.links.length, read.sheets);
    const { caption, legend = networkLegend(read, language) } = drawing ?? {};
    const drawLegend = (): TemplateResult => renderLegend(legend, language, visit?.filterButton);
    const request = { view, language, selection: visit?.selection, level: this.headingLevel, each: large?.each };
    // What draws very many row by row is on its way.
    const isLate = large === undefined && view.actors.length > EVERY_PAIR;
    return html`<article aria-labelledby="title">
      <header part="header">
        <div>
          ${renderHeading(this.headingLevel, this.#title(whole), 'title')}
          <p class="meta counts">${caption ? `${counts}. ${caption}` : counts}</p>
        </div>
        ${renderChoice(this, diagram)}
      </header>
      <div part="body">
        <figure part="canvas" aria-label=${diagram.picture(counts)}>
          ${visit?.skip('list')}
          <span class="probe" aria-hidden="true">${diagram.list.title}</span>
          <div class="box">
            ${drawing ? renderPicture(view, drawing, language, visit, large) : large?.renderWaiting()}
          </div>
          <p id="keys" hidden>${diagram.keys}</p>
        </figure>
        <div class="tools">
          ${visit?.tools(whole, language) ?? html`<button type="button">${diagram.tools}</button>`}
        </div>
        <section
          part="list"
          class=${this.noList ? 'visually-hidden' : 'list'}
          aria-labelledby="list-title"
          tabindex=${this.noList ? -1 : 0}
        >
          ${visit?.skip('picture')} ${visit?.list(request, this.apiAddress) ?? (isLate ? nothing : renderList(request))}
        </section>
      </div>
      ${this.noLegend ? nothing : drawLegend()}
      <details class="take">
        <summary>${diagram.take}</summary>
        ${visit?.takeAway({ view: read, language, legend: drawLegend, api: this.apiAddress })}
      </details>
    </article>`;
  }

  protected override missingPart(network: Network): (() => Promise<unknown>) | undefined {
    return this.isEmpty(network) && !this.#visit ? () => this.#come() : undefined;
  }

  protected override renderEmpty(): TemplateResult {
    return this.#visit?.nothing() ?? html``;
  }
}
