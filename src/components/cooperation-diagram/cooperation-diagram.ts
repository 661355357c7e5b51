import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { GroupController } from '../../controllers/group-controller.js';
import { networkRequest } from '../../data/requests/network.js';
import type { ResourceRequest } from '../../data/resource.js';
import { intentOf, type Intent } from '../../diagram/interaction/keys.js';
import { isTyping, NOTHING_TYPED, typeAhead } from '../../diagram/interaction/type-ahead.js';
import { buildWalk, moveFrom, type Walk } from '../../diagram/interaction/walk.js';
import { renderScene, type SceneView } from '../../diagram/render/render-scene.js';
import { hitTest, type Hit } from '../../diagram/scene/hit.js';
import type { Scene } from '../../diagram/scene/scene.js';
import { TissuSelectEvent, type Selection } from '../../element/events.js';
import { TissuElement } from '../../element/tissu-element.js';
import { cooperationDiagram as frenchWords } from '../../i18n/fr/cooperation-diagram.js';
import { networkVocabulary as frenchNetwork } from '../../i18n/fr/network-vocabulary.js';
import { vocabulary as frenchVocabulary } from '../../i18n/fr/vocabulary.js';
import { networkSchema, type Network } from '../../model/schemas/network.js';
import { understand, type Report } from '../../model/understand.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { renderHeading } from '../../ui/heading.js';
import { messageStyles } from '../../ui/message.styles.js';
import { renderNothing } from '../../ui/nothing.js';
import { shapeStyles } from '../../ui/shape.styles.js';
import { cooperationDiagramStyles } from './cooperation-diagram.styles.js';
import { renderLegend } from './legend.js';
import { renderList } from './link-list.js';
import { kindOfActor, type DiagramLanguage } from './link-words.js';
import { viewNetwork, type NetworkView } from './network-view.js';
import { PictureController } from './picture-controller.js';

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
  static override styles: CSSResultGroup = [
    TissuElement.styles,
    messageStyles,
    frameStyles('cooperation-diagram'),
    shapeStyles,
    cooperationDiagramStyles,
  ];

  protected readonly sharing = new GroupController(this);

  /** Identifier of the territory whose network is shown. */
  @property() territory: string | undefined;
  /** Identifier of the sheet whose network is shown. */
  @property() sheet: string | undefined;
  /** Identifier of the actor whose network is shown. */
  @property() actor: string | undefined;
  /** How it is laid out. This version draws every value as `network`. */
  @property() layout: DiagramLayout = 'network';
  /** Statuses of the links to keep, separated by spaces: `existing`, `planned`, `potential`. */
  @property({ attribute: 'link-status' }) linkStatus: string | undefined;
  /** Only links of at least this degree, 0 to 5. */
  @property({ type: Number, attribute: 'min-degree' }) minDegree: number | undefined;
  /** Hides the legend. */
  @property({ type: Boolean, attribute: 'no-legend', reflect: true }) noLegend = false;
  /** Hides the list from sight, never from assistive technology. */
  @property({ type: Boolean, attribute: 'no-list', reflect: true }) noList = false;

  @state() private chosen: Selection | undefined;
  @state() private pointed: number | undefined;
  @state() private stop: number | undefined;
  @state() private entered = false;
  @query('.box') private box!: HTMLElement | null;
  @query('.probe') private probe!: HTMLElement | null;
  readonly #sharing = new GroupController(this);
  readonly #picture = new PictureController(this);
  #view: NetworkView | undefined;
  #viewed: readonly unknown[] = [];
  #walk: { readonly scene: Scene; readonly walk: Walk } | undefined;
  #typed = NOTHING_TYPED;

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
    return understand(networkSchema, data, report);
  }

  protected override isEmpty(network: Network): boolean {
    return network.actors.length === 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.layout !== 'network') {
      this.notice(
        `layout="${this.layout}" is drawn as "network" in this version (layouts: ${DIAGRAM_LAYOUTS.join(', ')})`,
      );
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { box, probe } = this;
    this.#picture.show(box ? this.#view?.graph : undefined, box && probe ? { box, probe } : undefined);
  }

  /** The picture is part of the update, however many slices it takes. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#picture.ready;
    return super.getUpdateComplete();
  }

  #viewOf(network: Network): NetworkView {
    const filter = { minDegree: this.minDegree ?? undefined, linkStatus: this.#statuses };
    const key = [network, filter.minDegree, this.linkStatus];
    if (!this.#view || key.some((part, at) => part !== this.#viewed[at])) {
      this.#view = viewNetwork(network, filter);
      this.#viewed = key;
      for (const fault of this.#view.faults) this.notice(fault);
      this.stop = undefined;
      this.pointed = undefined;
    }
    return this.#view;
  }

  /** What is chosen: in this element, or in another one of its group. */
  #selection({ actors }: NetworkView): Selection | undefined {
    const shared = this.#sharing.state.actor;
    const chosen =
      shared === undefined || this.chosen?.type === 'link' ? this.chosen : { type: 'actor' as const, id: shared };
    return chosen?.type !== 'actor' || actors.has(chosen.id) ? chosen : undefined;
  }

  #choose(selection: Selection): void {
    const view = this.#view;
    if (!view || !this.dispatchEvent(new TissuSelectEvent(selection))) return;
    const now = this.#selection(view);
    if (now?.type === selection.type && now.id === selection.id) this.#unselect();
    else {
      this.chosen = selection;
      if (selection.type === 'actor') this.#sharing.share({ actor: selection.id });
      this.renderRoot.querySelector('.list')?.scrollTo({ top: 0 });
    }
  }

  readonly #unselect = (): void => {
    this.chosen = undefined;
    this.#sharing.share({ actor: '' });
  };

  #hit(event: PointerEvent | MouseEvent): Hit | undefined {
    const { scene } = this.#picture;
    const area = this.renderRoot.querySelector('.picture')?.getBoundingClientRect();
    if (!scene || !area || area.width === 0) return undefined;
    const scale = scene.width / area.width;
    return hitTest(scene, (event.clientX - area.left) * scale, (event.clientY - area.top) * scale);
  }

  readonly #move = (event: PointerEvent): void => {
    const hit = this.#hit(event);
    this.pointed = hit?.type === 'node' ? hit.index : undefined;
    (event.currentTarget as Element).classList.toggle('over', hit !== undefined);
  };

  readonly #leave = (): void => {
    this.pointed = undefined;
  };

  readonly #press = (event: MouseEvent): void => {
    const hit = this.#hit(event);
    const { scene } = this.#picture;
    if (!hit || !scene) return;
    if (hit.type === 'link') this.#choose({ type: 'link', id: scene.links[hit.index]!.id });
    else {
      this.#focus(hit.index);
      this.#choose({ type: 'actor', id: scene.nodes[hit.index]!.id });
    }
  };

  readonly #enter = (event: FocusEvent): void => {
    const node = (event.target as Element).getAttribute('data-node');
    if (node === null) return;
    this.entered = true;
    this.stop = Number(node);
    this.pointed = this.stop;
  };

  readonly #exit = (event: FocusEvent): void => {
    if ((event.currentTarget as Element).contains(event.relatedTarget as Node | null)) return;
    this.entered = false;
    this.pointed = undefined;
  };

  #focus(index: number): void {
    this.renderRoot.querySelector<SVGElement>(`[data-node="${index}"]`)?.focus();
  }

  readonly #pressKey = (event: KeyboardEvent): void => {
    const view = this.#view;
    const { scene } = this.#picture;
    const intent = intentOf(event, isTyping(this.#typed, event.timeStamp));
    if (!intent || !view || !scene || this.stop === undefined) return;
    if (intent.type === 'leave' && !this.#selection(view)) return;
    event.preventDefault();
    const next = this.#follow(intent, view, scene, this.stop, event.timeStamp);
    if (next !== undefined) this.#focus(next);
  };

  /** Does what a key asks for; the node that then has the focus. */
  #follow(intent: Intent, view: NetworkView, scene: Scene, at: number, now: number): number | undefined {
    switch (intent.type) {
      case 'move':
        return moveFrom(this.#walkOf(view, scene), at, intent.direction);
      case 'first':
        return view.order[0];
      case 'last':
        return view.order.at(-1);
      case 'choose':
        this.#choose({ type: 'actor', id: scene.nodes[at]!.id });
        return at;
      case 'leave':
        this.#unselect();
        return at;
      case 'search': {
        const names = view.order.map((index) => view.graph.nodes[index]!.label);
        const { state: typed, found } = typeAhead(this.#typed, intent.character, now, names, view.order.indexOf(at));
        this.#typed = typed;
        return found === undefined ? undefined : view.order[found];
      }
    }
  }

  #walkOf(view: NetworkView, scene: Scene): Walk {
    if (this.#walk?.scene !== scene) {
      const points = scene.nodes.flatMap(({ x, y }) => [x, y]);
      this.#walk = { scene, walk: buildWalk(points, view.graph.neighbours, view.order[0] ?? 0) };
    }
    return this.#walk.walk;
  }

  #renderTitle(view: NetworkView, { diagram }: DiagramLanguage): TemplateResult {
    const actor = this.actor === undefined ? undefined : (view.actors.get(this.actor)?.actor.name ?? '');
    const title =
      this.sheet !== undefined
        ? diagram.title.sheet
        : actor !== undefined
          ? diagram.title.actor(actor)
          : diagram.title.whole;
    return renderHeading(this.headingLevel, title, 'title');
  }

  #renderPicture(
    view: NetworkView,
    selection: Selection | undefined,
    language: DiagramLanguage,
  ): TemplateResult | typeof nothing {
    const { scene } = this.#picture;
    if (!scene || scene.nodes.length !== view.graph.nodes.length) return nothing;
    const nodes = view.graph.nodes;
    const chosen = (type: Selection['type'], list: readonly { readonly id: string }[]): number | undefined => {
      const index = selection?.type === type ? list.findIndex(({ id }) => id === selection.id) : -1;
      return index < 0 ? undefined : index;
    };
    const sceneView: SceneView = {
      node: chosen('actor', nodes),
      link: chosen('link', scene.links),
      pointed: this.pointed,
      stop: this.stop ?? view.order[0] ?? 0,
      entered: this.entered,
      order: view.order,
      labelOf: (index) => nodes[index]!.label,
      nameOf: (index) => {
        const { actor, links } = view.actors.get(nodes[index]!.id)!;
        return [actor.name, kindOfActor(actor, language), language.diagram.ties(links.length, 0)].join(', ');
      },
      help: 'keys',
    };
    return html`<svg
      class="picture"
      role="presentation"
      viewBox=${`0 0 ${scene.width} ${scene.height}`}
      @click=${this.#press}
      @pointermove=${this.#move}
      @pointerleave=${this.#leave}
      @keydown=${this.#pressKey}
      @focusin=${this.#enter}
      @focusout=${this.#exit}
    >
      ${renderScene(scene, sceneView)}
    </svg>`;
  }

  protected override renderContent(network: Network): TemplateResult {
    const view = this.#viewOf(network);
    const language = this.#language;
    const { diagram } = language;
    const selection = this.#selection(view);
    const counts = diagram.counts(view.graph.nodes.length, view.graph.edges.length, view.sheets);
    return html`<article aria-labelledby="title">
      <header part="header">
        ${this.#renderTitle(view, language)}
        <p class="counts">${counts}</p>
      </header>
      <div part="body" class="body">
        <figure part="canvas" aria-label=${diagram.picture(counts)}>
          <span class="probe" aria-hidden="true">${diagram.list.title}</span>
          <div class="box">${this.#renderPicture(view, selection, language)}</div>
          <p id="keys" hidden>${diagram.keys}</p>
        </figure>
        <section
          part="list"
          class="list ${this.noList ? 'visually-hidden' : ''}"
          aria-labelledby="list-title"
          tabindex=${this.noList ? nothing : 0}
        >
          ${renderList({
            view,
            language,
            actor: selection?.type === 'actor' ? selection.id : undefined,
            link: selection?.type === 'link' ? selection.id : undefined,
            level: this.headingLevel,
            sheetsOf: this.#sheetsOf,
            unselect: this.#unselect,
          })}
        </section>
      </div>
      ${this.noLegend ? nothing : renderLegend(view, language)}
    </article>`;
  }

  /** The page with the sheets of an actor, beside the API. */
  readonly #sheetsOf = (actor: string, sheets: readonly string[]): string | undefined => {
    const api = this.apiAddress;
    if (api === undefined) return undefined;
    const [sheet] = sheets;
    const one = sheets.length === 1 && sheet !== undefined;
    const address = new URL(`../embed/${one ? 'action-sheet' : 'action-list'}`, new URL('.', api));
    address.searchParams.set(one ? 'sheet' : 'actor', one ? sheet : actor);
    return address.href;
  };

  protected override renderEmpty(): TemplateResult {
    return renderNothing(this.#language.diagram.empty);
  }
}
