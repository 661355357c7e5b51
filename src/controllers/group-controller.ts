import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the elements of one group share: the chosen actor and the filters, by their contract names. */
export interface GroupState {
  /** Empty where the choice was taken back. */
  readonly actor?: string;
  /** How the chosen actor is called, where the element that chose it knows. */
  readonly actorName?: string | undefined;
  /** Filters of action sheets, by their names in the API. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}
interface Group {
  state: GroupState;
  readonly members: Set<GroupController>;
}

const groups = new Map<string, Group>();

/** Shares selection and filters with the elements of the page that have the same `group`. */
export class GroupController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly group?: string | undefined };
  /** Empty without a group. */
  #name = '';

  constructor(host: ReactiveControllerHost & { readonly group?: string | undefined }) {
    this.#host = host;
    host.addController(this);
  }

  /** What the group shares now; nothing without a group. */
  get state(): GroupState {
    return groups.get(this.#name)?.state ?? {};
  }

  /** Whether the host is in a group. */
  get joined(): boolean {
    return this.#name !== '';
  }

  /** Shares a change made by the visitor in this element. */
  share(change: GroupState): void {
    const group = groups.get(this.#name);
    if (!group) return;
    group.state = { ...group.state, ...change };
    for (const member of group.members) member.#host.requestUpdate();
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  /** Joins the group that the host names now. */
  hostUpdate(): void {
    const name = this.#host.group ?? '';
    if (name === this.#name) return;
    this.hostDisconnected();
    this.#name = name;
    if (name === '') return;
    let group = groups.get(name);
    if (!group) groups.set(name, (group = { state: {}, members: new Set() }));
    group.members.add(this);
  }

  /** Leaves its group. */
  hostDisconnected(): void {
    const group = groups.get(this.#name);
    group?.members.delete(this);
    if (!group?.members.size) groups.delete(this.#name);
    this.#name = '';
  }
}
