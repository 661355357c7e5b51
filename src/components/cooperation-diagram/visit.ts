/**
 * What a diagram needs once the visitor comes to it: pointer, keys, what is chosen. Loaded with the first of them, so
 * that a page that is only read does not pay for it. A little longer than a file should be: choice, focus and keys have
 * files of their own, this one hears the element's events and hands them out.
 */
import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { hitTest, type Hit } from '../../diagram/scene/hit.js';
import type { SceneState } from '../../diagram/render/render-scene.js';
import type { Scene } from '../../diagram/scene/scene.js';
import { adopt } from '../../element/adopt.js';
import type { Selection } from '../../element/events.js';
import { releaseReserve } from '../../element/release-reserve.js';
import { cooperationDiagram as frenchDiagram } from '../../i18n/fr/cooperation-diagram.js';
import { diagramVisit as french } from '../../i18n/fr/diagram-visit.js';
import type { DiagramVisitMessages } from '../../i18n/messages/diagram-visit.js';
import { messageStyles } from '../../ui/message.styles.js';
import { renderNothing } from '../../ui/nothing.js';
import type { ListRequest } from './link-list.js';
import type { DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';
import { MissedParts } from './missed.js';
import { renderPanel } from './panel.js';
import type { PictureController } from './picture-controller.js';
import type { Reading } from './reading/reading.js';
import type { TakeAway, TakenFacts } from './take-away.js';
import { VisitChoice } from './visit-choice.js';
import { VisitFocus } from './visit-focus.js';
import { VisitKeys } from './visit-keys.js';
import { spareLabel, stateOf } from './visit-state.js';
import { visitStyles } from './visit.styles.js';

export type VisitedElement = LitElement & {
  readonly group?: string | undefined;
  layout: string;
  readonly noLegend: boolean;
  readonly clock: () => Date;
};

/** What is drawn now. */
export interface Drawn {
  readonly view: NetworkView;
  readonly scene: Scene;
}

/** What a button is called, without how many there are. */
const nameOf = (button: Element): string => {
  const count = button.querySelector('.count')?.textContent ?? '';
  return button.textContent
    .trim()
    .slice(0, -count.trim().length || undefined)
    .trim();
};

/** The visit of one visitor to one diagram. It hears of what happens in the element's shadow root. */
export class Visit {
  readonly #element: VisitedElement;
  readonly #choice: VisitChoice;
  readonly #focus: VisitFocus;
  readonly #keys: VisitKeys;
  readonly #reading: Reading | undefined;
  readonly #localize: Pick<LocalizeController, 'words'>;
  readonly #drawing: PictureController;
  #takeAway: TakeAway | undefined;
  #drawn: Drawn | undefined;

  constructor(
    element: VisitedElement,
    drawing: PictureController,
    localize: Pick<LocalizeController, 'words'>,
    reading: Reading | undefined,
  ) {
    this.#element = element;
    this.#drawing = drawing;
    this.#localize = localize;
    this.#choice = new VisitChoice(element);
    this.#focus = new VisitFocus(element);
    this.#reading = reading;
    this.#keys = new VisitKeys({
      focus: (place) => {
        this.#focus.bring(place, this.#drawn);
      },
      choose: (place) => {
        this.#choose({ type: 'actor', id: this.#drawn!.scene.nodes[place]!.id });
      },
      leave: () => this.#stepBack(),
      zoom: (zoom) => reading?.zoom(zoom) ?? false,
    });
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
        this.#choice.select({ type: 'actor', id }, this.#drawn?.view);
      },
    });
    adopt(element, messageStyles);
    adopt(element, visitStyles);
    new MissedParts(element, drawing, () => ({
      ...this.#words,
      layouts: localize.words('cooperationDiagram', frenchDiagram).layouts,
    }));
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
      this.#focus.meet(event.target as Element, this.#drawn);
    });
    hear('focusout', (event: FocusEvent) => {
      this.#focus.leave(event);
    });
    hear('pointermove', this.#move);
    element.addEventListener('pointerleave', () => {
      this.#focus.point(-1);
    });
  }

  get #words(): DiagramVisitMessages {
    return this.#localize.words('diagramVisit', french);
  }

  /** What is chosen: in this element, or in another one of its group. */
  get selection(): Selection | undefined {
    return this.#choice.selection;
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
    return this.#reading?.narrow(view, this.#choice.placeIn(view)) ?? view;
  }

  /** A button that shows or hides what has this key. */
  readonly filterButton = (key: string, content: TemplateResult): TemplateResult =>
    this.#reading?.filterButton(key, content) ?? content;

  tools(view: NetworkView, language: DiagramLanguage): TemplateResult | typeof nothing {
    return this.#reading?.tools(view, language) ?? nothing;
  }

  /** A way past the picture, or past the list. */
  skip(to: 'list' | 'picture'): TemplateResult | typeof nothing {
    return this.#reading?.renderSkip(to) ?? nothing;
  }

  /** The menu of what can be taken away, once it is asked for. */
  takeAway(facts: Omit<TakenFacts, 'limits' | 'picture'>): TemplateResult | typeof nothing {
    return this.#takeAway?.render({ ...facts, limits: this.#reading?.told ?? '', picture: this.#drawing }) ?? nothing;
  }

  /** How the visitor sees the scene. */
  state(drawn: Drawn): Partial<SceneState> {
    if (drawn.view.graph !== this.#drawn?.view.graph) this.#focus.forget();
    if (drawn.scene !== this.#drawn?.scene || drawn.view !== this.#drawn.view) this.#drawn = drawn;
    const { scene, view } = drawn;
    const { pointed, isInside } = this.#focus;
    const state = stateOf(drawn, this.selection, pointed, this.#reading);
    return {
      ...state,
      entered: isInside,
      extra: [...new Set([state.chosen ?? -1, pointed])].flatMap((node) => spareLabel(view, scene, node)),
      stop: this.#focus.stopAmong(scene, this.#met(view).actorOrder),
    };
  }

  /** Where keys lead: to those whom the list tells. */
  #met(view: NetworkView): NetworkView {
    return this.#reading?.listed(view) ?? view;
  }

  /** The list while an actor is chosen, or in the order that the visitor wants; undefined where neither is. */
  list(request: ListRequest, api: string | undefined): TemplateResult | undefined {
    const { selection, view } = request;
    const reading = this.#reading;
    const asked = { ...request, view: this.#met(view), draw: reading?.draw };
    const place = this.#choice.placeIn(view);
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
    if (event.type === 'focusin') this.#focus.meet(target, this.#drawn);
    else if (event.type === 'click') this.#click(event as MouseEvent, target);
    else if (event.type === 'keydown') this.#type(event as KeyboardEvent, target);
  }

  readonly unselect = (): void => {
    const list = this.#element.renderRoot.querySelector<HTMLElement>('[part=list]');
    const isInList = list?.contains(this.#element.shadowRoot?.activeElement ?? null) === true;
    this.#reading?.limit(0);
    this.#choice.leave();
    // What was pressed is gone: the list is where it was.
    if (isInList)
      void this.#element.updateComplete.then(() => {
        list.focus();
      });
  };

  readonly #move = (event: PointerEvent): void => {
    const hit = this.#hit(event, event.target as Element);
    this.#picture?.classList.toggle('over', hit !== undefined);
    this.#focus.point(hit?.type === 'node' ? hit.index : -1);
  };

  #type(event: KeyboardEvent, target: Element): void {
    const drawn = this.#drawn;
    const at = target.closest('[data-node]')?.getAttribute('data-node');
    if (!drawn || at == null) return;
    const met = { ...drawn, view: this.#met(drawn.view) };
    if (this.#keys.type(event, met, Number(at))) event.preventDefault();
  }

  /** From the neighbours to all, from the actor to all links, from the enlarged to the whole. */
  #stepBack(): boolean {
    if (this.#reading?.limit(0)) return true;
    if (!this.selection) return this.#reading?.zoom('whole') ?? false;
    this.unselect();
    return true;
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

  #click(event: MouseEvent, target: Element): void {
    if (target.closest('.take summary')) void this.#take();
    const button = target.closest<HTMLElement>('[data-filter], [data-sort], [data-skip]');
    const { filter, sort, skip } = button?.dataset ?? {};
    if (filter !== undefined) this.#reading?.filter(filter, nameOf(button!));
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
    if (hit.type === 'node') this.#focus.bring(hit.index, this.#drawn);
    if (hit.type === 'node') this.#choose({ type: 'actor', id: scene.nodes[hit.index]!.id });
    else this.#choose({ type: 'link', id: scene.links[hit.index]!.id });
  }

  #focusOn(id: string): void {
    this.#focus.bring(
      this.#drawn?.scene.nodes.findIndex((node) => node.id === id),
      this.#drawn,
    );
  }

  #choose(selection: Selection): void {
    // A family opens: it is nobody.
    if (this.#reading?.open(selection.id)) return;
    if (!this.#choice.isChosen(selection)) this.#choice.select(selection, this.#drawn?.view);
    else if (this.#choice.isHeard(selection)) this.unselect();
  }
}

/** Begins a visit, with what reads a network where that can be had. */
export const startVisit = async (
  element: VisitedElement,
  picture: PictureController,
  localize: Pick<LocalizeController, 'words'>,
): Promise<Visit> => {
  void import('./on-paper.js').then(
    ({ printOn }) => {
      printOn(element, picture);
    },
    () => undefined,
  );
  const part = await import('./reading/reading.js').catch(() => undefined);
  return new Visit(element, picture, localize, part && new part.Reading(element, picture, localize));
};
