import type { LitElement, ReactiveController } from 'lit';

/** Tells which parts of an element, marked with `data-near`, are near the viewport; more than once, it may be. */
export class NearController implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer: IntersectionObserver;

  constructor(host: LitElement, onNear: (name: string) => void) {
    this.#host = host;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) onNear((target as HTMLElement).dataset['near']!);
      },
      // How far below the viewport a part is fetched.
      { rootMargin: '600px 0px' },
    );
    host.addController(this);
  }

  hostUpdated(): void {
    // What is observed already is observed once; an element that comes back to the page is always updated.
    if (this.#host.isConnected)
      for (const part of this.#host.renderRoot.querySelectorAll('[data-near]')) this.#observer.observe(part);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
