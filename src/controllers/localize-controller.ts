import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toLocale, type Locale } from '../i18n/locale.js';
import type { Messages, Room } from '../i18n/messages.js';
import { closestAcross } from './closest-across.js';

/** The words of another language than French, loaded once for all elements. */
let english: Messages | undefined;
let loading: Promise<void> | undefined;
const loadEnglish = (): Promise<void> =>
  (loading ??= import('../i18n/en.js').then(
    ({ en }) => {
      english = en;
    },
    () => {
      // French stays: words in the wrong language are better than none. The next element may try again.
      loading = undefined;
    },
  ));

/** The language of an element (the nearest `lang` decides) and its words. French is always in memory. */
export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  locale: Locale = 'fr';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** False while the words of the page's language are on their way. */
  get ready(): boolean {
    return this.locale === 'fr' || !!english || !loading;
  }

  /** The words of a room: the element gives the French ones, so that only these are in its file. */
  words<K extends Room>(room: K, french: Messages[K]): Messages[K] {
    return (this.locale === 'en' && english?.[room]) || french;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #follow = (): void => {
    const host = this.#host;
    this.#observer ??= new MutationObserver(this.#follow);
    this.#observer.disconnect();
    // Whichever ancestor is given a language, or loses its own, in this tree and in those around it.
    for (let node: Element | undefined = host; node;) {
      const root = node.getRootNode();
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
      node = (root as Partial<ShadowRoot>).host;
    }
    this.locale = toLocale(closestAcross(host, '[lang]')?.getAttribute('lang'));
    host.requestUpdate();
    if (this.locale === 'en' && !english) {
      void loadEnglish().then(() => {
        host.requestUpdate();
      });
    }
  };
}
