import type { LitElement, ReactiveController } from 'lit';

/** Tells when a part of an element, marked with `data-near`, is near the viewport; more than once, it may be. */
export class NearController implements ReactiveController {
  readonly #host: LitElement;
  readonly #onNear: () => unknown;
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement, onNear: () => unknown) {
    this.#host = host;
    this.#onNear = onNear;
    // Where nothing tells (a page without layout), all is near.
    if ('IntersectionObserver' in globalThis)
      this.#observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) onNear();
        },
        // How far below the viewport a part is fetched.
        { rootMargin: '600px 0px' },
      );
    host.addController(this);
  }

  hostUpdated(): void {
    // What is observed already is observed once; an element that comes back to the page is always updated.
    const part = this.#host.isConnected && this.#host.renderRoot.querySelector('[data-near]');
    if (!part) return;
    if (this.#observer) this.#observer.observe(part);
    else this.#onNear();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
