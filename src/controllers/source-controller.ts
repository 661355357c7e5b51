import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { apiAddress } from '../data/api-address.js';
import { closestAcross } from './closest-across.js';

/** The kit's one global: which kit runs on the page, and the API beside its script. */
export interface KitGlobal {
  readonly version: string;
  /** Address of the API beside the script that was loaded, if it was loaded by a script tag. */
  readonly api?: string;
}
const kit = (): KitGlobal | undefined => (globalThis as { Tissu?: KitGlobal }).Tissu;

/** What an element takes from the nearest `<tissu-source>`, from the page and from the script that loaded it. */
export class SourceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #source: Element | null = null;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#source = closestAcross(this.#host, 'tissu-source');
    if (!this.#source) return;
    this.#observer = new MutationObserver(() => {
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#source, { attributes: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#source = null;
  }

  /** An attribute of the nearest source, when it is not empty. */
  inherited(attribute: 'api' | 'territory' | 'intercommunality'): string | undefined {
    return this.#source?.getAttribute(attribute)?.trim() || undefined;
  }

  /**
   * The absolute address of the entry document: the element's own, the nearest source's, the page's `<meta>`,
   * then what stands beside the script. Undefined when there is none or it is no http(s) address.
   */
  api(own: string | undefined): string | undefined {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="tissu-api"]')?.content;
    const text = own?.trim() || this.inherited('api') || meta?.trim() || kit()?.api;
    try {
      return text && apiAddress(new URL(text, document.baseURI).href);
    } catch {
      return undefined;
    }
  }
}
