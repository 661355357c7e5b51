import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client, ResourceRequest, ResourceState } from '../data/resource.js';

/** Ties one element to one resource at a time; leaves cleanly. */
export class ResourceController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  #client: Client | undefined;
  #request: ResourceRequest<T> | undefined;
  #leave: (() => void) | undefined;
  state: ResourceState<T> | undefined;
  /** The last data shown, kept while another request of the same element is on its way. */
  previous: T | undefined;

  constructor(host: ReactiveControllerHost & Node) {
    this.#host = host;
    host.addController(this);
  }

  /** Follows this request from now on; undefined follows nothing. Following the same again changes nothing. */
  follow(client?: Client, request?: ResourceRequest<T>): void {
    if (this.#client?.api === client?.api && this.#request?.path === request?.path && this.#leave) return;
    const old = this.#leave;
    this.#client = client;
    this.#request = request;
    this.#leave = undefined;
    this.state = undefined;
    this.hostConnected();
    // Left after the new subscription, so that a request shared by both is not aborted in between.
    old?.();
  }

  retry(): void {
    if (this.#request) this.#client?.refresh(this.#request);
  }

  hostConnected(): void {
    // An element may be updated once more after it was taken out: it asks for nothing then.
    if (!this.#request || this.#leave || !this.#host.isConnected) return;
    this.#leave = this.#client?.subscribe(this.#request, (state) => {
      this.state = state;
      if ('data' in state) this.previous = state.data;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}
