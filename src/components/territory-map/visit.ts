/**
 * What a map needs once the visitor comes to it: pointer and keys. Loaded with the first of them, so that a page that is
 * only read does not pay for it.
 */
import type { LitElement } from 'lit';
import { intentOf } from '../../diagram/interaction/keys.js';
import { isTyping, NOTHING_TYPED, typeAhead } from '../../diagram/interaction/type-ahead.js';
import { buildWalk, moveFrom, type Walk } from '../../diagram/interaction/walk.js';
import type { Area, Atlas } from '../../map/atlas.js';
import { spotsOnPage } from '../../map/layout.js';
import { searchNames } from './search-names.js';
import type { Choice } from './choice.js';
import type { Visited } from './figure.js';
import { TableOrder } from './order.js';

/** What can be met now: the territories that are drawn and not set back, in the order of their rank. */
export interface Ground {
  readonly atlas: Atlas;
  readonly region: Area | undefined;
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** What a visit is told of its map. */
export interface Visitable {
  readonly choice: Choice;
  readonly ground: () => Ground | undefined;
  /** The territory of the page. */
  readonly own: () => string | undefined;
  /** Enlarges a region, or with an empty text goes back to the whole; false when that changes nothing. */
  readonly enlarge: (region: string) => boolean;
}

/** The visit of one visitor to one map. */
export class Visit {
  readonly #element: LitElement;
  readonly #map: Visitable;
  #pointed: string | undefined;
  #stop: string | undefined;
  #entered = false;
  #typed = NOTHING_TYPED;
  #walk: { readonly of: Ground; readonly spots: string; readonly walk: Walk } | undefined;

  /** How the table is sorted. */
  readonly table: TableOrder;

  constructor(element: LitElement, map: Visitable) {
    this.table = new TableOrder(element);
    this.#element = element;
    this.#map = map;
  }

  /** How the visitor sees the map. */
  get state(): Pick<Visited, 'pointed' | 'stop' | 'entered'> {
    return { pointed: this.#pointed, stop: this.#stop, entered: this.#entered };
  }

  /** Does what was asked for while the visit was on its way. */
  replay(event: Event, target: EventTarget | null): void {
    if (event.type === 'focusin') this.#meet(target);
    else if (event.type === 'keydown') this.type(event as KeyboardEvent);
    else if (event.type === 'click') this.#press(target);
  }

  /** Points at a place, or at nothing. */
  #point(id: string | undefined): void {
    if (id === this.#pointed) return;
    this.#pointed = id;
    this.#element.requestUpdate();
  }

  readonly search = searchNames;

  readonly move = (event: PointerEvent): void => {
    this.#point(placeOf(event.target));
  };

  readonly leave = (): void => {
    this.#point(undefined);
  };

  readonly enter = (event: FocusEvent): void => {
    this.#meet(event.target);
  };

  readonly exit = (event: FocusEvent): void => {
    if ((event.currentTarget as Element).contains(event.relatedTarget as Node | null)) return;
    this.#entered = false;
    this.#pointed = undefined;
    // What has the focus may be taken away by a drawing: the next one waits for its end.
    queueMicrotask(() => {
      this.#element.requestUpdate();
    });
  };

  readonly press = (event: Event): void => {
    this.#press(event.target);
  };

  /** The focus came to a territory. */
  #meet(target: EventTarget | null): void {
    const id = placeOf(target);
    if (id === undefined) return;
    this.#entered = true;
    this.#stop = this.#pointed = id;
    this.#element.requestUpdate();
  }

  /** A click on a territory chooses it, on the ground of a region enlarges that. */
  #press(target: EventTarget | null): void {
    const id = placeOf(target);
    const region = (target as Element).getAttribute('data-region');
    if (id !== undefined) {
      this.#map.choice.choose(id, this.#map.own());
      void this.#focus(id);
    } else if (region !== null) this.#map.enlarge(region);
  }

  /** A key in the picture. */
  readonly type = (event: KeyboardEvent): void => {
    const ground = this.#map.ground();
    const own = this.#map.own();
    const { choice } = this.#map;
    const intent = intentOf(event, isTyping(this.#typed, event.timeStamp));
    const stop = this.#stop;
    if (!ground || !intent || stop === undefined) return;
    const { ids, names } = ground;
    const at = ids.indexOf(stop);
    if (intent.type === 'leave') {
      if (choice.chosen(own).length > 0) choice.clear();
      else if (!this.#map.enlarge('')) return;
      event.preventDefault();
      void this.#focus(stop);
      return;
    }
    // A map hangs together, and enlarges by region.
    if (intent.type === 'zoom' || intent.type === 'next-part' || intent.type === 'previous-part') return;
    event.preventDefault();
    switch (intent.type) {
      case 'move':
        void this.#focus(ids[moveFrom(this.#walkOf(ground), at, intent.direction) ?? at]);
        break;
      case 'first':
        void this.#focus(ids[0]);
        break;
      case 'last':
        void this.#focus(ids.at(-1));
        break;
      case 'search': {
        const { state, found } = typeAhead(this.#typed, intent.character, event.timeStamp, names, at);
        this.#typed = state;
        if (found !== undefined) void this.#focus(ids[found]);
        break;
      }
      case 'choose':
        choice.choose(stop, own);
    }
  };

  /** Once it is drawn: what was set back, or hidden from assistive technology, is there by then. */
  async #focus(id: string | undefined): Promise<void> {
    if (id === undefined) return;
    this.#entered = true;
    this.#stop = id;
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    for (const area of this.#element.renderRoot.querySelectorAll<SVGElement>('.area[data-place]'))
      if (area.dataset['place'] === id) area.focus({ preventScroll: true });
  }

  /** The walk over what is seen, as it lies on the page now. */
  #walkOf(ground: Ground): Walk {
    const { areas, neighbours } = ground.atlas;
    const places = ground.ids.map((id) => areas.findIndex((area) => area.id === id));
    const { renderRoot } = this.#element;
    const spots = spotsOnPage(
      places.map((place) => areas[place]!),
      ground.region,
      (frame) => renderRoot.querySelector(`[data-frame="${frame}"]`)?.getBoundingClientRect(),
    );
    // Scrolling moves all of them alike.
    const key = spots.map((spot, at) => Math.round(spot - spots[at % 2]!)).join();
    if (this.#walk?.of !== ground || this.#walk.spots !== key) {
      const rankOf = new Map(places.map((place, rank) => [place, rank]));
      const linked = places.map((place) => neighbours[place]!.flatMap((other) => rankOf.get(other) ?? []));
      this.#walk = { of: ground, spots: key, walk: buildWalk(spots, linked, 0) };
    }
    return this.#walk.walk;
  }
}

const placeOf = (target: EventTarget | null): string | undefined =>
  (target as Element | null)?.getAttribute('data-place') ?? undefined;
