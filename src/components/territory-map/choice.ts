import type { LitElement } from 'lit';
import { GroupController } from '../../controllers/group-controller.js';
import { TissuSelectEvent } from '../../element/events.js';

/** Which territories are chosen: in the group, by the visitor here, or by the page. */
export class Choice {
  readonly #element: LitElement;
  readonly #sharing: GroupController;
  /** Empty after the choice of the page was taken back. */
  #own: readonly string[] | undefined;

  constructor(element: LitElement & { readonly group?: string | undefined }) {
    this.#element = element;
    this.#sharing = new GroupController(element);
  }

  /** @param own the territory of the page */
  chosen(own: string | undefined): readonly string[] {
    const shared = this.#sharing.joined ? this.#sharing.state.filters?.['territory'] : undefined;
    return shared ?? this.#own ?? (own === undefined ? [] : [own]);
  }

  /** The filters of the group, that of territories aside: that one is the choice. */
  get filters(): readonly (readonly [string, string])[] {
    return Object.entries(this.#sharing.state.filters ?? {}).flatMap(([name, values]) =>
      name === 'territory' ? [] : values.map((value) => [name, value] as const),
    );
  }

  /** Chooses a territory, or takes the choice back when it is chosen already. @returns false where the page said no */
  choose(id: string, own: string | undefined): boolean {
    if (!this.#element.dispatchEvent(new TissuSelectEvent({ type: 'territory', id }))) return false;
    const before = this.chosen(own);
    this.#keep(before.length === 1 && before[0] === id ? [] : [id]);
    return true;
  }

  readonly clear = (): void => {
    this.#keep([]);
  };

  #keep(ids: readonly string[]): void {
    this.#own = ids;
    this.#sharing.share({ filters: { ...this.#sharing.state.filters, territory: ids } });
    this.#element.requestUpdate();
  }
}
