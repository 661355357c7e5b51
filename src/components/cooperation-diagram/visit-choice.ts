import { GroupController } from '../../controllers/group-controller.js';
import { TissuSelectEvent, type Selection } from '../../element/events.js';
import type { NetworkView } from './network-view.js';
import type { VisitedElement } from './visit.js';

/** What is chosen: an actor or a link of this element, or an actor of another element of its group. */
export class VisitChoice {
  readonly #element: VisitedElement;
  readonly #sharing: GroupController;
  #chosen: Selection | undefined;

  constructor(element: VisitedElement) {
    this.#element = element;
    this.#sharing = new GroupController(element);
  }

  get selection(): Selection | undefined {
    const shared = this.#sharing.state.actor;
    return shared === undefined || this.#chosen?.type === 'link' ? this.#chosen : { type: 'actor', id: shared };
  }

  /** Place of the chosen actor in a view; -1 for none. */
  placeIn({ actors }: NetworkView): number {
    const { selection } = this;
    return selection?.type === 'actor' ? actors.findIndex(({ id }) => id === selection.id) : -1;
  }

  /** Chooses, unless the page keeps it from being shown. @param view what is drawn, with the name of an actor */
  select(selection: Selection, view: NetworkView | undefined): void {
    if (!this.isHeard(selection)) return;
    this.#chosen = selection;
    if (selection.type === 'actor') {
      const chosen = view?.actors.find(({ id }) => id === selection.id);
      this.#sharing.share({ actor: selection.id, actorName: chosen?.name });
    }
    this.#element.renderRoot.querySelector('.list')?.scrollTo({ top: 0 });
    this.#element.requestUpdate();
  }

  isChosen({ type, id }: Selection): boolean {
    return this.selection?.type === type && this.selection.id === id;
  }

  /** Tells the page. @returns false where the page keeps it from being shown */
  isHeard(selection: Selection): boolean {
    return this.#element.dispatchEvent(new TissuSelectEvent(selection));
  }

  leave(): void {
    this.#chosen = undefined;
    this.#sharing.share({ actor: '' });
    this.#element.requestUpdate();
  }
}
