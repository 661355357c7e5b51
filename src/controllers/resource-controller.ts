import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client, ResourceRequest, ResourceState } from '../data/resource.js';

/** Ties one element to one resource at a time; leaves cleanly. */
export class ResourceController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #client: Client | undefined;
  #request: ResourceRequest<T> | undefined;
  #leave: (() => void) | undefined;
  state: ResourceState<T> | undefined;
  /** The last data shown, kept while another request of the same element is on its way. */
  previous: T | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Follows this request from now on; undefined follows nothing. Following the same again changes nothing. */
  follow(client: Client | undefined, request: ResourceRequest<T> | undefined): void {
    if (this.#client?.api === client?.api && this.#request?.path === request?.path && this.#leave) return;
    const old = this.#leave;
    this.#client = client;
    this.#request = request;
    this.state = undefined;
    this.#leave = undefined;
    if (client && request) this.#subscribe(client, request);
    // Left after the new subscription, so that a request shared by both is not aborted in between.
    old?.();
  }

  retry(): void {
    if (this.#client && this.#request) this.#client.refresh(this.#request);
  }

  hostConnected(): void {
    if (this.#client && this.#request && !this.#leave) this.#subscribe(this.#client, this.#request);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  #subscribe(client: Client, request: ResourceRequest<T>): void {
    this.#leave = client.subscribe(request, (state) => {
      this.state = state;
      if (state.status === 'ready' || state.status === 'stale') this.previous = state.data;
      this.#host.requestUpdate();
    });
  }
}
