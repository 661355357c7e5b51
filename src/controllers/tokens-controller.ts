import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Public tokens whose change by the page may break a pair of colours. */
const COLOURS = ['--tissu-accent', '--tissu-text', '--tissu-surface'];

/**
 * Watches over what the page's own styles do to an element: pairs of colours that nobody could read are repaired.
 * What repairs (`theme/repair.ts`) is loaded only when a page changes a colour.
 */
export class TokensController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #scheme: MediaQueryList | undefined;
  #repair: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#scheme = matchMedia('(prefers-color-scheme: dark)');
    this.#scheme.addEventListener('change', this.#check);
  }

  hostDisconnected(): void {
    this.#scheme?.removeEventListener('change', this.#check);
  }

  hostUpdated(): void {
    this.#check();
  }

  readonly #check = (): void => {
    const style = getComputedStyle(this.#host);
    if (this.#repair) this.#repair();
    else if (COLOURS.some((name) => style.getPropertyValue(name))) {
      import('../theme/repair.js').then(
        ({ createRepair }) => {
          this.#repair ??= createRepair(this.#host);
          this.#repair();
        },
        () => undefined,
      );
    }
  };
}
