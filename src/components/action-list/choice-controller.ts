import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { GroupController } from '../../controllers/group-controller.js';
import { TissuFilterEvent } from '../../element/filter-event.js';
import type { Beginnings } from './beginnings.js';
import { isFacet } from './facet-order.js';
import {
  inForce,
  NO_CHOICE,
  reduce,
  withoutDefaults,
  type Choice,
  type Filters,
  type Question,
  type Step,
} from './filter-state.js';
import type { UrlController } from './url-controller.js';

/** What keeps choices in the page's address, loaded with the first list that does; null where it cannot be had. */
let address: typeof import('./url-controller.js') | null | undefined;
const loadAddress = async (): Promise<void> => {
  address = await import('./url-controller.js').catch(() => null);
};

/** The list whose choices these are. */
export interface ChoiceHost extends ReactiveControllerHost, EventTarget {
  readonly id: string;
  readonly isConnected: boolean;
  readonly group?: string | undefined;
  readonly syncUrl: boolean;
}
const facetsOf = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([name]) => isFacet(name)));

/** What the visitor chose in a list: held by the list, shared with its group, kept in the page's address. */
export class ChoiceController implements ReactiveController {
  readonly #host: ChoiceHost;
  readonly #begin: () => Beginnings;
  readonly #sharing: GroupController;
  #url: UrlController | undefined;
  #own: Choice = NO_CHOICE;
  /** The visitor's last step, until it is in the address. */
  #step: Step['kind'] | undefined;
  /** Whether the address was last changed by typing: one search is one entry of the history. */
  #isTyping = false;

  /** @param begin reads the attributes as they are now */
  constructor(host: ChoiceHost, begin: () => Beginnings) {
    this.#host = host;
    this.#begin = begin;
    this.#sharing = new GroupController(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#url?.stop();
  }

  /**
   * Before the list asks its question: joins the group that the attributes name, and reads the address.
   * @returns false while what reads it is on its way
   */
  prepare(): boolean {
    const { id, group, syncUrl, isConnected } = this.#host;
    this.#sharing.hostUpdate();
    // A list may be updated once more after it was taken out: it has no say in the address then.
    if (!syncUrl || !isConnected) this.#url?.stop();
    else if (address === undefined) {
      void loadAddress().then(() => {
        this.#host.requestUpdate();
      });
      return false;
    } else if (address) {
      this.#url ??= new address.UrlController(this.#restore);
      this.#url.start(id || group || 'list');
    }
    return true;
  }

  readonly #restore = (choice: Choice): void => {
    const [actor = ''] = choice.filters.actor ?? [];
    if (actor || this.#sharing.state.actor) this.#sharing.share({ actor, actorName: undefined });
    this.#take(choice);
    this.#host.requestUpdate();
  };

  /** After the list is drawn: what the visitor did goes into the address. */
  settle(): void {
    const step = this.#step;
    this.#step = undefined;
    // Nothing to search for any more is a step of its own: the search before it is what the back button brings.
    const isTyping = step === 'search' && this.question.q !== '';
    if (step) {
      this.#url?.record(this.#choice, !(isTyping && this.#isTyping));
      this.#isTyping = isTyping;
    } else this.#url?.record(this.#choice, false);
  }

  /** What the visitor chose here, and in the group. */
  get #choice(): Choice {
    const { joined, state } = this.#sharing;
    if (!joined) return this.#own;
    const { actor, intercommunality } = this.#own.filters;
    const filters: Filters = {
      ...state.filters,
      ...(actor && { actor }),
      ...(intercommunality && { intercommunality }),
      ...(state.actor && { actor: [state.actor] }),
    };
    return withoutDefaults(this.#begin().defaults, { ...this.#own, filters });
  }

  get question(): Question {
    return inForce(this.#begin().defaults, this.#choice);
  }

  /** The name of the actor that another element of the group chose, where it told. */
  get actorName(): string | undefined {
    const { actor, actorName } = this.#sharing.state;
    return actor && actorName;
  }

  #take(choice: Choice): void {
    const { joined, state } = this.#sharing;
    this.#own = choice;
    if (!joined) return;
    const { actor = [], ...filters } = choice.filters;
    const isShared = !!state.actor && actor.includes(state.actor);
    // The group's actor stays the group's: when another element takes it back, it is gone here too.
    if (isShared) this.#own = { ...choice, filters };
    this.#sharing.share({ filters: facetsOf(filters), ...(state.actor && !isShared && { actor: '' }) });
  }

  /** Does what the visitor asks for, and tells. */
  readonly step = (step: Step): void => {
    const { defaults, frame } = this.#begin();
    this.#take(reduce(defaults, this.#choice, step, frame));
    this.#step = step.kind;
    this.#host.requestUpdate();
    const { filters, q, sort, page } = this.question;
    this.#host.dispatchEvent(new TissuFilterEvent({ ...filters, ...(q && { q }), ...(sort && { sort }), page }));
  };

  /** The page turns back to the last one there is. */
  correct(page: number): void {
    this.#own = withoutDefaults(this.#begin().defaults, { ...this.#own, page });
    this.#host.requestUpdate();
  }

  /** An attribute was changed by the page: it is heard again. */
  forget(name: string): void {
    const without = Object.fromEntries(Object.entries(this.#own).filter(([key]) => key !== name && key !== 'page'));
    const filters = Object.fromEntries(Object.entries(this.#choice.filters).filter(([key]) => key !== name));
    this.#take({ ...without, filters });
  }
}
