import type { Choice } from './filter-state.js';
import { readChoice, writeChoice } from './url-state.js';

/** The names that lists of this page write under, each with its list. */
const names = /* #__PURE__ */ new Map<string, object>();

/** `list`, or `list-2` where another list of the page has that name already. */
const claim = (wanted: string, holder: object): string => {
  for (let rank = 1; ; rank++) {
    const name = rank === 1 ? wanted : `${wanted}-${String(rank)}`;
    if (names.has(name)) continue;
    names.set(name, holder);
    return name;
  }
};

/** Keeps the choice of one list in the page's address, under a prefix of its own. */
export class UrlController {
  #name: string | undefined;
  /** What of the choice the address says. */
  #written = '';
  readonly #restore: (choice: Choice) => void;

  /** @param restore takes over what the address says, at first and whenever the visitor goes back or forth */
  constructor(restore: (choice: Choice) => void) {
    this.#restore = restore;
  }

  /** @param wanted the name to write under */
  start(wanted: string): void {
    if (this.#name !== undefined) return;
    this.#name = claim(wanted, this);
    addEventListener('popstate', this.#read);
    const choice = readChoice(location.search, this.#prefix);
    if (writeChoice('', this.#prefix, choice) !== '') this.#read();
  }

  stop(): void {
    if (this.#name === undefined) return;
    names.delete(this.#name);
    this.#name = undefined;
    removeEventListener('popstate', this.#read);
  }

  get #prefix(): string {
    return `tissu-${this.#name ?? ''}-`;
  }

  readonly #read = (): void => {
    const choice = readChoice(location.search, this.#prefix);
    this.#written = writeChoice('', this.#prefix, choice);
    this.#restore(choice);
  };

  /** @param isNew a step of the visitor that the back button undoes; otherwise the entry of the history is mended */
  record(choice: Choice, isNew: boolean): void {
    if (this.#name === undefined) return;
    const own = writeChoice('', this.#prefix, choice);
    if (own === this.#written) return;
    this.#written = own;
    const address = location.pathname + writeChoice(location.search, this.#prefix, choice) + location.hash;
    try {
      history[isNew ? 'pushState' : 'replaceState'](history.state, '', address);
    } catch {
      // A sandboxed frame, or a visitor faster than the browser allows: the list works without.
    }
  }
}
