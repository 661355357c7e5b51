import type { LitElement } from 'lit';
import { GroupController } from '../../controllers/group-controller.js';
import { intentOf } from '../../diagram/interaction/keys.js';
import { isTyping, NOTHING_TYPED, typeAhead } from '../../diagram/interaction/type-ahead.js';
import { buildWalk, moveFrom, type Walk } from '../../diagram/interaction/walk.js';
import { TissuSelectEvent } from '../../element/events.js';
import type { Area, Atlas } from '../../map/atlas.js';
import { spotsOnPage } from '../../map/layout.js';
import type { Visited } from './figure.js';

/** The element that is visited. */
export interface Visitable extends LitElement {
  readonly group?: string | undefined;
}

/** What can be met now: the territories that are drawn and not set back, in the order of their rank. */
export interface Ground {
  readonly atlas: Atlas;
  readonly region: Area | undefined;
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** Chosen by the visitor; empty after the choice of the page was taken back. */
type Choice = readonly string[] | undefined;

/** The visit of one visitor to one map: pointer, keys, what is chosen. */
export class Visit {
  readonly #element: Visitable;
  readonly #ground: () => Ground | undefined;
  readonly #zoom: (region: string) => boolean;
  readonly #sharing: GroupController;
  #choice: Choice;
  #pointed: string | undefined;
  #stop: string | undefined;
  #entered = false;
  #typed = NOTHING_TYPED;
  #walk: { readonly of: Ground; readonly spots: string; readonly walk: Walk } | undefined;

  /**
   * @param ground what can be met now
   * @param zoom enlarges a region, or with an empty text goes back to the whole; false when that changes nothing
   */
  constructor(element: Visitable, ground: () => Ground | undefined, zoom: (region: string) => boolean) {
    this.#element = element;
    this.#ground = ground;
    this.#zoom = zoom;
    this.#sharing = new GroupController(element);
  }

  /** What is chosen: in the group, by the visitor here, or by the page. @param own the territory of the page */
  chosen(own: string | undefined): readonly string[] {
    if (this.#sharing.joined) {
      const shared = this.#sharing.state.filters?.['territory'];
      if (shared) return shared;
    }
    return this.#choice ?? (own === undefined ? [] : [own]);
  }

  /** How the visitor sees the map. */
  state(own: string | undefined, ids: readonly string[]): Visited {
    const chosen = this.chosen(own);
    const isThere = this.#stop !== undefined && ids.includes(this.#stop);
    const stop = isThere ? this.#stop : (ids.find((id) => chosen.includes(id)) ?? ids[0]);
    return { chosen, pointed: this.#pointed, stop, entered: this.#entered };
  }

  /** Points at a place, or at nothing. */
  point(id: string | undefined): void {
    if (id === this.#pointed) return;
    this.#pointed = id;
    this.#element.requestUpdate();
  }

  /** Chooses a place, or takes the choice back when it is chosen already. */
  choose(id: string, own: string | undefined): void {
    if (!this.#element.dispatchEvent(new TissuSelectEvent({ type: 'territory', id }))) return;
    const before = this.chosen(own);
    this.#keep(before.length === 1 && before[0] === id ? [] : [id]);
    this.#stop = id;
  }

  readonly unselect = (): void => {
    this.#keep([]);
  };

  #keep(choice: readonly string[]): void {
    this.#choice = choice;
    if (this.#sharing.joined)
      this.#sharing.share({ filters: { ...this.#sharing.state.filters, territory: [...choice] } });
    this.#element.requestUpdate();
  }

  readonly move = (event: PointerEvent): void => {
    this.point(placeOf(event.target));
  };

  readonly leave = (): void => {
    this.point(undefined);
  };

  readonly enter = (event: FocusEvent): void => {
    const id = placeOf(event.target);
    if (id === undefined) return;
    this.#entered = true;
    this.#stop = this.#pointed = id;
    this.#element.requestUpdate();
  };

  readonly exit = (event: FocusEvent): void => {
    if ((event.currentTarget as Element).contains(event.relatedTarget as Node | null)) return;
    this.#entered = false;
    this.point(undefined);
    this.#element.requestUpdate();
  };

  /** A click on a territory chooses it, on the ground of a region enlarges that. */
  press(target: EventTarget | null, own: string | undefined): void {
    const id = placeOf(target);
    const region = (target as Element).getAttribute('data-region');
    if (id !== undefined) {
      this.choose(id, own);
      void this.#focus(id);
    } else if (region !== null) this.#zoom(region);
  }

  /** A key in the picture. */
  type(event: KeyboardEvent, own: string | undefined): void {
    const ground = this.#ground();
    const intent = intentOf(event, isTyping(this.#typed, event.timeStamp));
    if (!ground || !intent) return;
    const { ids, names } = ground;
    const { stop = '' } = this.state(own, ids);
    const at = ids.indexOf(stop);
    if (intent.type === 'leave') {
      if (this.chosen(own).length > 0) this.unselect();
      else if (!this.#zoom('')) return;
      event.preventDefault();
      void this.#focus(stop);
      return;
    }
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
        this.choose(stop, own);
    }
  }

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
