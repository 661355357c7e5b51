import type { LitElement, ReactiveController } from 'lit';

/** How far below the viewport a part is fetched. */
const MARGIN = '600px 0px';

/** Tells which parts of an element, marked with `data-near`, have come near the viewport: each once. */
export class NearController implements ReactiveController {
  readonly #host: LitElement;
  readonly #onNear: (name: string) => void;
  readonly #met = new WeakSet<Element>();
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement, onNear: (name: string) => void) {
    this.#host = host;
    this.#onNear = onNear;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    for (const part of this.#host.renderRoot.querySelectorAll('[data-near]')) {
      if (this.#met.has(part)) continue;
      this.#met.add(part);
      this.#observer ??= new IntersectionObserver(this.#look, { rootMargin: MARGIN });
      this.#observer.observe(part);
    }
  }

  hostConnected(): void {
    // Moved in the page: what was not near yet is watched again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const part of this.#host.renderRoot.querySelectorAll('[data-near]')) this.#met.delete(part);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  readonly #look = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.#observer?.unobserve(target);
      this.#onNear(target.getAttribute('data-near') ?? '');
    }
  };
}
