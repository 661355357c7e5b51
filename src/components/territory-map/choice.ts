import type { LitElement } from 'lit';
import type { GroupController, GroupState } from '../../controllers/group-controller.js';
import { TissuSelectEvent } from '../../element/events.js';

/** Which territories are chosen: in the group, by the visitor here, or by the page. */
export class Choice {
  readonly #element: LitElement & { readonly group?: string | undefined };
  /** There once the page has put the map in a group, and what shares has come. */
  #sharing: GroupController | undefined;
  /** Empty after the choice of the page was taken back. */
  #own: readonly string[] | undefined;

  constructor(element: LitElement & { readonly group?: string | undefined }) {
    this.#element = element;
  }

  /** Settles when what shares has come, or cannot be had; undefined while the map is in no group, as most are. */
  joining: Promise<void> | undefined;

  /** What the group shares, which is the one that the page names now. */
  get #state(): GroupState {
    if (this.#element.group) this.joining ??= this.#join().catch(() => undefined);
    this.#sharing?.hostUpdate();
    return this.#sharing?.state ?? {};
  }

  async #join(): Promise<void> {
    const { GroupController: Controller } = await import('../../controllers/group-controller.js');
    this.#sharing = new Controller(this.#element);
    this.#element.requestUpdate();
  }

  /** @param own the territory of the page */
  chosen(own: string | undefined): readonly string[] {
    return this.#state.filters?.['territory'] ?? this.#own ?? (own === undefined ? [] : [own]);
  }

  /** The filters of the group, that of territories aside: that one is the choice. */
  get filters(): readonly (readonly [string, string])[] {
    return Object.entries(this.#state.filters ?? {}).flatMap(([name, values]) =>
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
    this.#sharing?.share({ filters: { ...this.#state.filters, territory: ids } });
    this.#element.requestUpdate();
  }
}
