import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far below the viewport an element starts its work. */
const MARGIN = '600px 0px';

/** Tells an element when it comes near the viewport, or is about to be printed. It says so once. */
export class VisibilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;
  near = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near) return;
    // Where nothing tells (a page without layout), all is near.
    if (!('IntersectionObserver' in globalThis)) return this.come();
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.come();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', this.come);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.come);
  }

  /** From now on the element counts as near. */
  readonly come = (): void => {
    if (this.near) return;
    this.near = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };
}
