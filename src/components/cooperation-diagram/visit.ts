/**
 * What a diagram needs once the visitor comes to it: pointer, keys, what is chosen. Loaded with the first of them, so
 * that a page that is only read does not pay for it.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { GroupController } from '../../controllers/group-controller.js';
import { intentOf } from '../../diagram/interaction/keys.js';
import { isTyping, NOTHING_TYPED, typeAhead } from '../../diagram/interaction/type-ahead.js';
import { buildWalk, moveFrom, type Walk } from '../../diagram/interaction/walk.js';
import type { SceneState } from '../../diagram/render/render-scene.js';
import { hitTest, type Hit } from '../../diagram/scene/hit.js';
import type { Scene, SceneLabel } from '../../diagram/scene/scene.js';
import { TissuSelectEvent, type Selection } from '../../element/events.js';
import type { Actor } from '../../model/schemas/actor.js';
import { releaseReserve } from '../../element/release-reserve.js';
import { messageStyles } from '../../ui/message.styles.js';
import { renderNothing } from '../../ui/nothing.js';
import { renderShape } from '../../ui/shape.js';
import type { ListRequest, ListTools } from './link-list.js';
import type { NetworkView } from './network-view.js';
import { visitStyles } from './visit.styles.js';

/** What is drawn now: undefined before the first layout. */
export interface Drawn {
  readonly view: NetworkView;
  readonly scene: Scene;
}

/** The page with the sheets of an actor, beside the API: the one sheet, or their list. */
const pageOfSheets = ({ id, sheets }: Actor, api: string | undefined): string | undefined => {
  const [sheet, ...others] = sheets;
  if (api === undefined || sheet === undefined) return undefined;
  const [widget, name, value] = others.length === 0 ? ['action-sheet', 'sheet', sheet] : ['action-list', 'actor', id];
  const address = new URL(`../embed/${widget}`, new URL('.', api));
  address.searchParams.set(name, value);
  return address.href;
};

/** From the middle of a line to its baseline. */
const BASELINE = 4.4;

/** A label for a node that has none in the scene, on the side where there is more room. */
const spareLabel = ({ actors }: NetworkView, { labels, nodes, width }: Scene, node: number): SceneLabel[] => {
  const place = nodes[node];
  const name = actors[node]?.name ?? '';
  if (!place || name === '' || labels.some((label) => label.node === node)) return [];
  const after = place.x < width / 2;
  const [x, y] = [place.x + (after ? 1 : -1) * (place.reach + 6), place.y + BASELINE];
  return [
    { node, lines: [name], anchor: after ? 'start' : 'end', x, y, box: { left: x, top: y, right: x, bottom: y } },
  ];
};

/** The visit of one visitor to one diagram. Handlers are bound: the element's template takes them as they are. */
export class Visit {
  readonly #element: LitElement & { readonly group?: string | undefined };
  readonly #drawn: () => Drawn | undefined;
  readonly #tools: ListTools;
  readonly #sharing: GroupController;
  #chosen: Selection | undefined;
  #pointed = -1;
  #stop: number | undefined;
  #entered = false;
  #typed = NOTHING_TYPED;
  #walk: { readonly scene: Scene; readonly walk: Walk } | undefined;

  /**
   * @param drawn what is drawn now
   * @param tools how lists are drawn: given, so that this file shares no other with the element's
   */
  constructor(
    element: LitElement & { readonly group?: string | undefined },
    drawn: () => Drawn | undefined,
    tools: ListTools,
  ) {
    this.#element = element;
    this.#drawn = drawn;
    this.#tools = tools;
    this.#sharing = new GroupController(element);
    const { shadowRoot } = element;
    const sheets = [messageStyles, visitStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, ...sheets];
  }

  /** What is chosen: in this element, or in another one of its group. */
  get selection(): Selection | undefined {
    const shared = this.#sharing.state.actor;
    return shared === undefined || this.#chosen?.type === 'link' ? this.#chosen : { type: 'actor', id: shared };
  }

  /** How the visitor sees the scene. */
  state({ view, scene }: Drawn): Partial<SceneState> {
    const { selection } = this;
    const place = (type: Selection['type'], list: readonly { readonly id: string }[]): number =>
      selection?.type === type ? list.findIndex(({ id }) => id === selection.id) : -1;
    const chosen = place('actor', scene.nodes);
    const link = place('link', scene.links);
    const lit = scene.links.filter(
      ({ from, to }, at) => at === link || [from, to].some((end) => end === chosen || end === this.#pointed),
    );
    // Names are muted away from what is chosen; pointing alone mutes nothing.
    const near = new Set(
      scene.links.flatMap(({ from, to }, at) => (at === link || from === chosen || to === chosen ? [from, to] : [])),
    );
    const isFar = (node: number): boolean => (chosen >= 0 || link >= 0) && node !== chosen && !near.has(node);
    return {
      chosen,
      entered: this.#entered,
      lit: new Set(lit),
      toneOf: (node) => (node === chosen ? 'chosen' : isFar(node) ? 'far' : ''),
      extra: [...new Set([chosen, this.#pointed])].flatMap((node) => spareLabel(view, scene, node)),
      ...(this.#stop === undefined ? {} : { stop: this.#stop }),
    };
  }

  /** Another network is shown. */
  reset(): void {
    this.#stop = undefined;
    this.#pointed = -1;
  }

  /** Does what the event asked for that made the visit load. */
  replay(event: Event, target: EventTarget | null): void {
    if (event.type === 'focusin') this.#meet(target as Element);
    else if (event.type === 'click') this.#press(event as MouseEvent);
  }

  readonly move = (event: PointerEvent): void => {
    const hit = this.#hit(event);
    this.#picture?.classList.toggle('over', hit !== undefined);
    this.#point(hit?.type === 'node' ? hit.index : -1);
  };

  readonly leave = (): void => {
    this.#point(-1);
  };

  readonly press = (event: MouseEvent): void => {
    this.#press(event);
  };

  readonly enter = (event: FocusEvent): void => {
    this.#meet(event.target as Element);
  };

  readonly exit = (event: FocusEvent): void => {
    if ((event.currentTarget as Element).contains(event.relatedTarget as Node | null)) return;
    this.#entered = false;
    this.#point(-1);
  };

  readonly type = (event: KeyboardEvent): void => {
    const drawn = this.#drawn();
    const at = this.#stop;
    const intent = intentOf(event, isTyping(this.#typed, event.timeStamp));
    if (!drawn || at === undefined || !intent || (intent.type === 'leave' && !this.selection)) return;
    event.preventDefault();
    const { view, scene } = drawn;
    switch (intent.type) {
      case 'move':
        this.#focus(moveFrom(this.#walkOf(drawn), at, intent.direction));
        break;
      case 'first':
        this.#focus(view.actorOrder[0]);
        break;
      case 'last':
        this.#focus(view.actorOrder.at(-1));
        break;
      case 'search': {
        const names = view.actorOrder.map((place) => view.actors[place]!.name);
        const { state, found } = typeAhead(
          this.#typed,
          intent.character,
          event.timeStamp,
          names,
          view.actorOrder.indexOf(at),
        );
        this.#typed = state;
        if (found !== undefined) this.#focus(view.actorOrder[found]);
        break;
      }
      case 'choose':
        this.#choose({ type: 'actor', id: scene.nodes[at]!.id });
        break;
      case 'leave':
        this.unselect();
    }
  };

  readonly unselect = (): void => {
    this.#chosen = undefined;
    this.#sharing.share({ actor: '' });
    this.#element.requestUpdate();
  };

  get #picture(): Element | null {
    return this.#element.renderRoot.querySelector('.picture');
  }

  #hit({ clientX, clientY }: MouseEvent): Hit | undefined {
    const area = this.#picture?.getBoundingClientRect();
    const scene = this.#drawn()?.scene;
    if (!area || !scene) return undefined;
    const scale = scene.width / area.width;
    return hitTest(scene, (clientX - area.left) * scale, (clientY - area.top) * scale);
  }

  #point(node: number): void {
    if (node === this.#pointed) return;
    this.#pointed = node;
    this.#element.requestUpdate();
  }

  #press(event: MouseEvent): void {
    const hit = this.#hit(event);
    const scene = this.#drawn()?.scene;
    if (!hit || !scene) return;
    if (hit.type === 'node') this.#focus(hit.index);
    if (hit.type === 'node') this.#choose({ type: 'actor', id: scene.nodes[hit.index]!.id });
    else this.#choose({ type: 'link', id: scene.links[hit.index]!.id });
  }

  /** The focus came to a node. */
  #meet(element: Element): void {
    const node = element.getAttribute('data-node');
    if (node === null) return;
    this.#entered = true;
    this.#stop = this.#pointed = Number(node);
    this.#element.requestUpdate();
  }

  #focus(place: number | undefined): void {
    this.#element.renderRoot.querySelector<SVGElement>(`[data-node="${place}"]`)?.focus();
  }

  #choose(selection: Selection): void {
    if (!this.#element.dispatchEvent(new TissuSelectEvent(selection))) return;
    const now = this.selection;
    if (now?.type === selection.type && now.id === selection.id) {
      this.unselect();
      return;
    }
    this.#chosen = selection;
    if (selection.type === 'actor') {
      const chosen = this.#drawn()?.view.actors.find(({ id }) => id === selection.id);
      this.#sharing.share({ actor: selection.id, actorName: chosen?.name });
    }
    this.#element.renderRoot.querySelector('.list')?.scrollTo({ top: 0 });
    this.#element.requestUpdate();
  }

  #walkOf({ view, scene }: Drawn): Walk {
    if (this.#walk?.scene !== scene) {
      const points = scene.nodes.flatMap(({ x, y }) => [x, y]);
      this.#walk = { scene, walk: buildWalk(points, view.graph.neighbours, view.actorOrder[0] ?? 0) };
    }
    return this.#walk.walk;
  }

  /** The empty diagram: why there is nothing; what it reserves out of sight is given back. */
  nothing(words: Parameters<typeof renderNothing>[0]): TemplateResult {
    void this.#element.updateComplete.then(() => {
      releaseReserve(this.#element);
    });
    return renderNothing(words);
  }

  /**
   * The list while an actor is chosen: who it is, its links, where its sheets are read, then the other links.
   *
   * @param api address of the API, beside which the pages are
   * @returns undefined when no actor is chosen
   */
  list(request: ListRequest, api: string | undefined): TemplateResult | undefined {
    const { view, language, level, selection } = request;
    const place = selection?.type === 'actor' ? view.actors.findIndex(({ id }) => id === selection.id) : -1;
    if (place < 0) return undefined;
    const { diagram } = language;
    const { kindOfActor, renderActors, renderLinks, subheading } = this.#tools;
    const actor = view.actors[place]!;
    const touching = view.graph.touching[place]!;
    const href = pageOfSheets(actor, api);
    const own = view.linkOrder.filter((link) => touching.includes(link));
    const others = view.linkOrder.filter((link) => !touching.includes(link));
    const ties = diagram.ties(touching.length, actor.sheets.length);
    return html`<div class="chosen">
        ${subheading(level, html`${renderShape(actor.family)}${actor.name}`, 'list-title')}
        <p class="meta">${kindOfActor(actor, language)}. ${ties}.</p>
      </div>
      ${renderLinks(own, request, ({ id }) => id !== actor.id)}
      <div class="actions">
        ${
          href === undefined
            ? nothing
            : html`<a class="button" href=${href}>${diagram.seeSheets(actor.sheets.length)}</a>`
        }
        <button type="button" class="button" @click=${this.unselect}>${diagram.unselect}</button>
      </div>
      ${
        others.length === 0
          ? nothing
          : html`${subheading(level, diagram.list.others, 'others-title')}${renderLinks(others, request)}`
      }
      ${renderActors(request)}`;
  }
}
