import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toLocale, type Locale } from '../i18n/locale.js';
import type { Messages, Room } from '../i18n/messages.js';
import { closestAcross } from './closest-across.js';

/** The words of another language than French, loaded once for all elements. */
let english: Messages | undefined;
let loading: Promise<void> | undefined;
const loadEnglish = (): Promise<void> =>
  (loading ??= import('../i18n/en.js').then(
    (module) => {
      english = module.en;
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
    return this.locale === 'fr' || english !== undefined || loading === undefined;
  }

  /** The words of a room: the element gives the French ones, so that only these are in its file. */
  words<K extends Room>(room: K, french: Messages[K]): Messages[K] {
    return (this.locale === 'en' ? english?.[room] : undefined) ?? french;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#follow();
    });
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #follow(): void {
    const holder = closestAcross(this.#host, '[lang]');
    this.#observer?.disconnect();
    for (const node of new Set([this.#host, holder, document.documentElement])) {
      if (node) this.#observer?.observe(node, { attributes: true, attributeFilter: ['lang'] });
    }
    const locale = toLocale(holder?.getAttribute('lang'));
    if (locale === 'en' && !english) {
      void loadEnglish().then(() => {
        this.#host.requestUpdate();
      });
    }
    if (locale !== this.locale) {
      this.locale = locale;
      this.#host.requestUpdate();
    }
  }
}
