import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Public tokens whose change by the page may break a pair of colours. */
const COLOURS = ['--tissu-accent', '--tissu-text', '--tissu-surface'] as const;

/**
 * Watches over what the page's own styles do to an element: pairs of colours that nobody could read are repaired.
 * The repair is loaded only when a page changes a colour.
 */
export class TokensController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #sheet: CSSStyleSheet | undefined;
  #repair = '';
  #asked = '';
  #scheme: MediaQueryList | undefined;

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
    const asked = COLOURS.map((name) => style.getPropertyValue(name).trim()).join('|');
    if (asked === '||') {
      if (this.#repair !== '') {
        this.#repair = '';
        this.#apply();
      }
      this.#asked = asked;
      return;
    }
    const key = `${asked}|${style.colorScheme}|${String(this.#scheme?.matches)}`;
    if (key === this.#asked) return;
    this.#asked = key;
    void import('../theme/repair.js').then(
      ({ repairDeclarations }) => {
        if (key !== this.#asked) return;
        this.#repair = repairDeclarations(this.#host);
        this.#apply();
      },
      () => undefined,
    );
  };

  #apply(): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
    this.#sheet.replaceSync(`:host{${this.#repair}}`);
  }
}
