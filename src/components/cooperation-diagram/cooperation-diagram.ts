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
import { renderScene } from '../../diagram/render/render-scene.js';
import { TissuElement } from '../../element/tissu-element.js';
import { cooperationDiagram as frenchWords } from '../../i18n/fr/cooperation-diagram.js';
import { networkVocabulary as frenchNetwork } from '../../i18n/fr/network-vocabulary.js';
import { vocabulary as frenchVocabulary } from '../../i18n/fr/vocabulary.js';
import { readShape } from '../../model/read-shape.js';
import type { Network } from '../../model/schemas/network.js';
import { networkShape } from '../../model/shapes/network.js';
import type { Report } from '../../model/understand.js';
import { threadTokens } from '../../theme/thread.styles.js';
import { renderHeading } from '../../ui/heading.js';
import { shapeStyles } from '../../ui/shape.styles.js';
import { cooperationDiagramStyles } from './cooperation-diagram.styles.js';
import { renderLegend } from './legend.js';
import { listTools, renderList } from './link-list.js';
import { kindOfActor, type DiagramLanguage } from './link-words.js';
import { viewNetwork, type NetworkView } from './network-view.js';
import { PictureController } from './picture-controller.js';
import type { Drawn, Visit } from './visit.js';

export const DIAGRAM_LAYOUTS = ['network', 'rings', 'flows', 'matrix'] as const;
export type DiagramLayout = (typeof DIAGRAM_LAYOUTS)[number];

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
  static override styles: CSSResultGroup = [TissuElement.styles, threadTokens, shapeStyles, cooperationDiagramStyles];

  static override properties: PropertyDeclarations = {
    territory: {},
    sheet: {},
    actor: {},
    layout: {},
    linkStatus: { attribute: 'link-status' },
    minDegree: { type: Number, attribute: 'min-degree' },
    noLegend: { type: Boolean, attribute: 'no-legend', reflect: true },
    noList: { type: Boolean, attribute: 'no-list', reflect: true },
  };

  /** Identifier of the territory whose network is shown. */
  declare territory: string | undefined;
  /** Identifier of the sheet whose network is shown. */
  declare sheet: string | undefined;
  /** Identifier of the actor whose network is shown. */
  declare actor: string | undefined;
  /** How it is laid out. This version draws every value as `network`. */
  declare layout: DiagramLayout;
  /** Statuses of the links to keep, separated by spaces: `existing`, `planned`, `potential`. */
  declare linkStatus: string | undefined;
  /** Only links of at least this degree, 0 to 5. */
  declare minDegree: number | undefined;
  /** Hides the legend. */
  declare noLegend: boolean;
  /** Hides the list from sight, never from assistive technology. */
  declare noList: boolean;

  readonly #picture = new PictureController(this);
  #view: NetworkView | undefined;
  #network: Network | undefined;
  #filter = '';
  #visit: Visit | undefined;
  #coming: Promise<Visit | undefined> | undefined;

  constructor() {
    super();
    this.layout = 'network';
    this.noLegend = false;
    this.noList = false;
  }

  get #language(): DiagramLanguage {
    return {
      locale: this.localize.locale,
      diagram: this.localize.words('cooperationDiagram', frenchWords),
      network: this.localize.words('networkVocabulary', frenchNetwork),
      vocabulary: this.localize.words('vocabulary', frenchVocabulary),
    };
  }

  get #statuses(): readonly string[] {
    return this.linkStatus?.split(/[\s,]+/).filter((code) => code !== '') ?? [];
  }

  protected override request(): ResourceRequest<Network> {
    const named = this.territory ?? this.sheet ?? this.actor;
    return networkRequest({
      territory: this.territory ?? (named === undefined ? this.source.inherited('territory') : undefined),
      sheet: this.sheet,
      actor: this.actor,
      minDegree: this.minDegree ?? undefined,
      linkStatus: this.#statuses,
    });
  }

  protected override understandInline(data: unknown, report: Report): Network | undefined {
    return readShape(networkShape, data, report);
  }

  protected override isEmpty(network: Network): boolean {
    return network.actors.length === 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What another element of the group chose is shown here too.
    if (this.group) void this.#come();
    if (this.layout !== 'network') this.notice(`layout="${this.layout}" is drawn as "network" in this version`);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const places = ['.box', '.probe'].map((part) => this.renderRoot.querySelector<HTMLElement>(part));
    if (this.isConnected) this.#picture.show(this.#view?.graph, places);
  }

  /** The picture is part of the update, however many slices it takes, and so is what a visitor made it load. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#picture.ready, this.#coming]);
    return super.getUpdateComplete();
  }

  #viewOf(network: Network): NetworkView {
    const filter = { minDegree: this.minDegree ?? undefined, linkStatus: this.#statuses };
    const key = JSON.stringify(filter);
    if (!this.#view || network !== this.#network || key !== this.#filter) {
      this.#view = viewNetwork(network, filter);
      this.#network = network;
      this.#filter = key;
      for (const id of this.#view.graph.refused) {
        this.notice(`"${id}" was left out: it is there twice, or has an unknown end`);
      }
      this.#visit?.reset();
    }
    return this.#view;
  }

  /** The visitor comes to the diagram: what a visit needs is loaded, once, and does what was asked for meanwhile. */
  readonly #come = (event?: Event): Promise<unknown> => {
    const target = event?.target ?? null;
    this.#coming ??= import('./visit.js').then(
      ({ Visit }) => {
        this.requestUpdate();
        const drawn = (): Drawn | undefined => {
          const view = this.#view;
          const scene = view && this.#picture.sceneOf(view.graph);
          return scene && { view, scene };
        };
        return (this.#visit = new Visit(this, drawn, listTools));
      },
      () => (this.#coming = undefined),
    );
    return this.#coming.then((visit) => event && visit?.replay(event, target));
  };

  #title(view: NetworkView): string {
    const { title } = this.#language.diagram;
    if (this.sheet !== undefined) return title.sheet;
    if (this.actor === undefined) return title.whole(this.#network?.territory?.name ?? '');
    return title.actor(view.actors.find(({ id }) => id === this.actor)?.name ?? '');
  }

  #renderPicture(view: NetworkView, language: DiagramLanguage): TemplateResult | typeof nothing {
    const scene = this.#picture.sceneOf(view.graph);
    if (!scene) return nothing;
    const visit = this.#visit;
    return html`<svg
      class="picture"
      role="none"
      viewBox="0 0 ${scene.width} ${scene.height}"
      @click=${visit?.press ?? this.#come}
      @pointerenter=${this.#come}
      @pointermove=${visit?.move}
      @pointerleave=${visit?.leave}
    >
      ${renderScene(scene, {
        chosen: -1,
        stop: view.actorOrder[0] ?? 0,
        entered: false,
        lit: new Set(),
        toneOf: () => '',
        extra: [],
        ...visit?.state({ view, scene }),
        order: view.actorOrder,
        labelOf: (at) => view.actors[at]!.name,
        nameOf: (at) => {
          const ties = language.diagram.ties(view.graph.touching[at]!.length, 0);
          return [view.actors[at]!.name, kindOfActor(view.actors[at]!, language), ties].join(', ');
        },
      })}
    </svg>`;
  }

  protected override renderContent(network: Network): TemplateResult {
    const view = this.#viewOf(network);
    const language = this.#language;
    const { diagram } = language;
    const request = { view, language, selection: this.#visit?.selection, level: this.headingLevel };
    const counts = diagram.counts(view.actors.length, view.links.length, view.sheets);
    // The box listens to keys and focus: an SVG that did would take the focus itself.
    return html`<article aria-labelledby="title">
      <header part="header">
        ${renderHeading(this.headingLevel, this.#title(view), 'title')}
        <p class="meta counts">${counts}</p>
      </header>
      <div part="body" class="body">
        <figure part="canvas" aria-label=${diagram.picture(counts)}>
          <span class="probe" aria-hidden="true">${diagram.list.title}</span>
          <div
            class="box"
            @keydown=${this.#visit?.type}
            @focusin=${this.#visit?.enter ?? this.#come}
            @focusout=${this.#visit?.exit}
          >
            ${this.#renderPicture(view, language)}
          </div>
          <p id="keys" hidden>${diagram.keys}</p>
        </figure>
        <section
          part="list"
          class=${this.noList ? 'visually-hidden' : 'list'}
          aria-labelledby="list-title"
          tabindex=${this.noList ? nothing : 0}
        >
          ${this.#visit?.list(request, this.apiAddress) ?? renderList(request)}
        </section>
      </div>
      ${this.noLegend ? nothing : renderLegend(view, language)}
    </article>`;
  }

  protected override missingPart(network: Network): (() => Promise<unknown>) | undefined {
    return this.isEmpty(network) && !this.#visit ? this.#come : undefined;
  }

  protected override renderEmpty(): TemplateResult {
    return this.#visit?.nothing(this.#language.diagram.empty) ?? html``;
  }
}
