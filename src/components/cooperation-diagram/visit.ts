/**
 * What a diagram needs once the visitor comes to it: pointer, keys, what is chosen. Loaded with the first of them, so
 * that a page that is only read does not pay for it.
 */
import { nothing, type LitElement, type TemplateResult } from 'lit';
import { GroupController } from '../../controllers/group-controller.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { intentOf, type Intent } from '../../diagram/interaction/keys.js';
import { partBeside } from '../../diagram/interaction/parts.js';
import { isTyping, NOTHING_TYPED, typeAhead } from '../../diagram/interaction/type-ahead.js';
import { buildWalk, moveFrom, type Walk } from '../../diagram/interaction/walk.js';
import { hitTest, type Hit } from '../../diagram/scene/hit.js';
import type { SceneState } from '../../diagram/render/render-scene.js';
import type { Scene } from '../../diagram/scene/scene.js';
import { adopt } from '../../element/adopt.js';
import { TissuSelectEvent, type Selection } from '../../element/events.js';
import { releaseReserve } from '../../element/release-reserve.js';
import { diagramVisit as french } from '../../i18n/fr/diagram-visit.js';
import type { DiagramVisitMessages } from '../../i18n/messages/diagram-visit.js';
import { messageStyles } from '../../ui/message.styles.js';
import { renderNothing } from '../../ui/nothing.js';
import type { ListRequest } from './link-list.js';
import type { DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';
import { renderPanel } from './panel.js';
import type { PictureController } from './picture-controller.js';
import type { Reading } from './reading/reading.js';
import type { TakeAway, TakenFacts } from './take-away.js';
import { spareLabel, stateOf } from './visit-state.js';
import { visitStyles } from './visit.styles.js';

export type VisitedElement = LitElement & {
  readonly group?: string | undefined;
  readonly layout: string;
  readonly noLegend: boolean;
  readonly clock: () => Date;
};

/** What is drawn now. */
export interface Drawn {
  readonly view: NetworkView;
  readonly scene: Scene;
}

/** The visit of one visitor to one diagram. It hears of what happens in the element's shadow root. */
export class Visit {
  readonly #element: VisitedElement;
  readonly #sharing: GroupController;
  readonly #reading: Reading | undefined;
  readonly #localize: Pick<LocalizeController, 'words'>;
  #takeAway: TakeAway | undefined;
  #drawn: Drawn | undefined;
  #chosen: Selection | undefined;
  #pointed = -1;
  /** Identifier of the actor that the tab key reaches. */
  #stop: string | undefined;
  #entered = false;
  #typed = NOTHING_TYPED;
  #walk: { readonly key: Drawn; readonly nodes: readonly number[]; readonly walk: Walk } | undefined;

  constructor(element: VisitedElement, localize: Pick<LocalizeController, 'words'>, reading: Reading | undefined) {
    this.#element = element;
    this.#localize = localize;
    this.#sharing = new GroupController(element);
    this.#reading = reading;
    // Pressed, the way to the tools goes when they come.
    if (reading && element.shadowRoot?.activeElement?.matches('.tools button'))
      void element.updateComplete.then(() => {
        element.renderRoot.querySelector<HTMLElement>('#search')?.focus();
      });
    reading?.attend({
      find: (id) => {
        this.#focusOn(id);
      },
      choose: (id) => {
        this.#select({ type: 'actor', id });
      },
    });
    adopt(element, messageStyles);
    adopt(element, visitStyles);
    const root = element.renderRoot;
    const hear = (type: string, listen: (event: never) => void): void => {
      root.addEventListener(type, listen as EventListener);
    };
    hear('click', (event: MouseEvent) => {
      this.#click(event, event.target as Element);
    });
    hear('keydown', (event: KeyboardEvent) => {
      this.#type(event, event.target as Element);
    });
    hear('focusin', (event: FocusEvent) => {
      this.#meet(event.target as Element);
    });
    hear('focusout', this.#exit);
    hear('pointermove', this.#move);
    element.addEventListener('pointerleave', () => {
      this.#point(-1);
    });
  }

  get #words(): DiagramVisitMessages {
    return this.#localize.words('diagramVisit', french);
  }

  /** What is chosen: in this element, or in another one of its group. */
  get selection(): Selection | undefined {
    const shared = this.#sharing.state.actor;
    return shared === undefined || this.#chosen?.type === 'link' ? this.#chosen : { type: 'actor', id: shared };
  }

  /** Width of the picture where it is enlarged. */
  get width(): string | undefined {
    return this.#reading?.width;
  }

  /** The network as it is to be laid out: with its families open or closed. */
  wanted(view: NetworkView): NetworkView {
    return this.#reading?.wanted(view) ?? view;
  }

  /** What is left of it under filters, at the same places, in the order of the list. */
  narrow(view: NetworkView): NetworkView {
    return this.#reading?.narrow(view, this.#placeOf(view)) ?? view;
  }

  /** A button that shows or hides what has this key. */
  readonly filterButton = (key: string, content: TemplateResult): TemplateResult =>
    this.#reading?.filterButton(key, content) ?? content;

  tools(view: NetworkView, language: DiagramLanguage): TemplateResult | typeof nothing {
    return this.#reading?.tools(view, language) ?? nothing;
  }

  /** A way past the picture, or past the list. */
  skip(to: string): TemplateResult | typeof nothing {
    return this.#reading?.renderSkip(to) ?? nothing;
  }

  /** The menu of what can be taken away, once it is asked for. */
  takeAway(facts: TakenFacts): TemplateResult | typeof nothing {
    return this.#takeAway?.render(facts) ?? nothing;
  }

  /** How the visitor sees the scene. */
  state(drawn: Drawn): Partial<SceneState> {
    if (drawn.scene !== this.#drawn?.scene || drawn.view !== this.#drawn.view) this.#drawn = drawn;
    const { scene, view } = drawn;
    const state = stateOf(drawn, this.selection, this.#pointed, this.#reading);
    const stop = scene.nodes.findIndex(({ id }) => id === this.#stop);
    return {
      ...state,
      entered: this.#entered,
      extra: [...new Set([state.chosen, this.#pointed])].flatMap((node) => spareLabel(view, scene, node)),
      ...(view.actorOrder.includes(stop) ? { stop } : {}),
    };
  }

  /** The list while an actor is chosen, or in the order that the visitor wants; undefined where neither is. */
  list(request: ListRequest, api: string | undefined): TemplateResult | undefined {
    const { selection, view } = request;
    const reading = this.#reading;
    const asked = { ...request, view: reading?.listed(view) ?? view, draw: reading?.draw };
    const place = this.#placeOf(view);
    if (selection?.type !== 'actor' || place < 0) return reading?.list(asked);
    return renderPanel(place, asked, {
      words: this.#words,
      api,
      unselect: this.unselect,
      steps: reading?.renderSteps() ?? nothing,
      sheets: reading?.renderSheets(view.actors[place]!, api, request) ?? nothing,
    });
  }

  /** The empty diagram: why there is nothing; what it reserves out of sight is given back. */
  nothing(): TemplateResult {
    void this.#element.updateComplete.then(() => {
      releaseReserve(this.#element);
    });
    return renderNothing(this.#words.empty);
  }

  /** Does what the event asked for that made the visit load. */
  replay(event: Event, target: Element): void {
    if (event.type === 'focusin') this.#meet(target);
    else if (event.type === 'click') this.#click(event as MouseEvent, target);
    else if (event.type === 'keydown') this.#type(event as KeyboardEvent, target);
  }

  readonly unselect = (): void => {
    this.#chosen = undefined;
    this.#reading?.limit(0);
    this.#sharing.share({ actor: '' });
    this.#element.requestUpdate();
  };

  #placeOf({ actors }: NetworkView): number {
    const { selection } = this;
    return selection?.type === 'actor' ? actors.findIndex(({ id }) => id === selection.id) : -1;
  }

  readonly #move = (event: PointerEvent): void => {
    const hit = this.#hit(event, event.target as Element);
    this.#picture?.classList.toggle('over', hit !== undefined);
    this.#point(hit?.type === 'node' ? hit.index : -1);
  };

  readonly #exit = (event: FocusEvent): void => {
    const box = this.#element.renderRoot.querySelector('.box');
    if (!box?.contains(event.target as Node) || box.contains(event.relatedTarget as Node | null)) return;
    this.#entered = false;
    this.#point(-1);
  };

  #type(event: KeyboardEvent, target: Element): void {
    const drawn = this.#drawn;
    const id = target.closest('[data-node]')?.getAttribute('data-node');
    const intent = intentOf(event, isTyping(this.#typed, event.timeStamp));
    if (drawn && id != null && intent && this.#answer(intent, drawn, Number(id), event.timeStamp))
      event.preventDefault();
  }

  /** Does what a key asks for. @returns false where the browser should have it */
  #answer(intent: Intent, drawn: Drawn, at: number, now: number): boolean {
    const { view, scene } = drawn;
    const { actorOrder: order } = view;
    switch (intent.type) {
      case 'move':
        this.#focus(this.#goFrom(drawn, at, intent.direction));
        return true;
      case 'first':
      case 'last':
        this.#focus(order.at(intent.type === 'first' ? 0 : -1));
        return true;
      case 'next-part':
      case 'previous-part': {
        const beside = partBeside(view.graph, order, at, intent.type === 'next-part' ? 1 : -1);
        this.#focus(beside);
        return beside !== undefined;
      }
      case 'search': {
        const names = order.map((place) => view.actors[place]!.name);
        const { state, found } = typeAhead(this.#typed, intent.character, now, names, order.indexOf(at));
        this.#typed = state;
        if (found !== undefined) this.#focus(order[found]);
        return true;
      }
      case 'zoom':
        return this.#reading?.zoom(intent.zoom) ?? false;
      case 'choose':
        this.#choose({ type: 'actor', id: scene.nodes[at]!.id });
        return true;
      case 'leave':
        // Back by one step: from the neighbours to all, from the actor to all links, from the enlarged to the whole.
        if (this.#reading?.limit(0)) return true;
        if (!this.selection) return this.#reading?.zoom('whole') ?? false;
        this.unselect();
        return true;
    }
  }

  get #picture(): Element | null {
    return this.#element.renderRoot.querySelector('.picture');
  }

  #hit({ clientX, clientY }: MouseEvent, target: Element): Hit | undefined {
    const picture = this.#picture;
    const drawn = this.#drawn;
    if (!picture || !drawn || !picture.contains(target)) return undefined;
    const area = picture.getBoundingClientRect();
    const scale = drawn.scene.width / area.width;
    const shown = new Set(drawn.view.actorOrder);
    return hitTest(drawn.scene, (clientX - area.left) * scale, (clientY - area.top) * scale, (type, index) =>
      type === 'node' ? shown.has(index) : (this.#reading?.shows(drawn.scene.links[index]!.id) ?? true),
    );
  }

  #point(node: number): void {
    if (node === this.#pointed) return;
    this.#pointed = node;
    this.#element.requestUpdate();
  }

  #click(event: MouseEvent, target: Element): void {
    if (target.closest('.take summary')) void this.#take();
    const button = target.closest<HTMLElement>('[data-filter], [data-sort], [data-skip]');
    const { filter, sort, skip } = button?.dataset ?? {};
    if (filter !== undefined) this.#reading?.filter(filter);
    else if (sort !== undefined) this.#reading?.sort(sort);
    else if (skip !== undefined) this.#element.renderRoot.querySelector<HTMLElement>(skip)?.focus();
    else if (!this.#reading?.isDragged) this.#press(event, target);
  }

  /** What takes a diagram away is loaded with the first who opens its menu. */
  async #take(): Promise<void> {
    const part = this.#takeAway ? undefined : await import('./take-away.js').catch(() => undefined);
    this.#takeAway ??= part && new part.TakeAway(this.#element, this.#localize);
    this.#element.requestUpdate();
  }

  #press(event: MouseEvent, target: Element): void {
    const hit = this.#hit(event, target);
    const scene = this.#drawn?.scene;
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
    this.#pointed = Number(node);
    this.#stop = this.#drawn?.scene.nodes[this.#pointed]?.id;
    this.#element.requestUpdate();
  }

  #focus(place: number | undefined): void {
    const find = (): SVGElement | null => this.#element.renderRoot.querySelector(`[data-node="${place}"]`);
    const id = place === undefined ? undefined : this.#drawn?.scene.nodes[place]?.id;
    if (find() || id === undefined) {
      find()?.focus();
      return;
    }
    // Of very many only those who are met are drawn.
    this.#stop = id;
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() => {
      const node = find();
      // An element that was somebody else's may have the focus already: whoever listens hears that it moved.
      node?.blur();
      node?.focus();
    });
  }

  #focusOn(id: string): void {
    this.#focus(this.#drawn?.scene.nodes.findIndex((node) => node.id === id));
  }

  #choose(selection: Selection): void {
    // A family opens: it is nobody.
    if (this.#reading?.open(selection.id)) return;
    const now = this.selection;
    if (now?.type === selection.type && now.id === selection.id) {
      if (this.#element.dispatchEvent(new TissuSelectEvent(selection))) this.unselect();
    } else this.#select(selection);
  }

  #select(selection: Selection): void {
    if (!this.#element.dispatchEvent(new TissuSelectEvent(selection))) return;
    this.#chosen = selection;
    if (selection.type === 'actor') {
      const chosen = this.#drawn?.view.actors.find(({ id }) => id === selection.id);
      this.#sharing.share({ actor: selection.id, actorName: chosen?.name });
    }
    this.#element.renderRoot.querySelector('.list')?.scrollTo({ top: 0 });
    this.#element.requestUpdate();
  }

  /** Where an arrow leads, among those that are shown. */
  #goFrom(drawn: Drawn, at: number, direction: Parameters<typeof moveFrom>[2]): number | undefined {
    const { view, scene } = drawn;
    if (this.#walk?.key !== drawn) {
      const nodes = [...view.actorOrder].sort((a, b) => a - b);
      const rank = new Map(nodes.map((node, place) => [node, place]));
      const points = nodes.flatMap((node) => [scene.nodes[node]!.x, scene.nodes[node]!.y]);
      const neighbours = nodes.map((node) => view.graph.neighbours[node]!.flatMap((other) => rank.get(other) ?? []));
      this.#walk = { key: drawn, nodes, walk: buildWalk(points, neighbours, rank.get(view.actorOrder[0]!) ?? 0) };
    }
    const { nodes, walk } = this.#walk;
    const to = moveFrom(walk, nodes.indexOf(at), direction);
    return to === undefined ? undefined : nodes[to];
  }
}

/** Begins a visit, with what reads a network where that can be had. */
export const startVisit = async (
  element: VisitedElement,
  picture: PictureController,
  localize: Pick<LocalizeController, 'words'>,
): Promise<Visit> => {
  const part = await import('./reading/reading.js').catch(() => undefined);
  return new Visit(element, localize, part && new part.Reading(element, picture, localize));
};
