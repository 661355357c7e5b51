import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { takeMenuStyles } from '../ui/take-menu.styles.js';
import { adopt } from './adopt.js';
import { saveFile } from './save-file.js';

/** What came of an entry: what is said, and a text for the visitor to copy where the page may not. */
export interface TakeOutcome {
  readonly said: string;
  readonly text?: string;
}

/** An entry of the menu. */
export interface TakeEntry {
  readonly words: string;
  readonly run: (signal: AbortSignal) => Promise<TakeOutcome>;
}

/** The entries as they stand when the visitor looks, and what is said when one could not be done. */
export interface TakeList {
  readonly entries: readonly TakeEntry[];
  readonly failed: string;
}

/** An entry that makes a file and gives it to the visitor. */
export const fileEntry = (
  words: string,
  name: string,
  saved: (name: string) => string,
  make: (signal: AbortSignal) => Promise<Blob>,
): TakeEntry => ({
  words,
  run: async (signal) => {
    const content = await make(signal);
    signal.throwIfAborted();
    saveFile(content, name);
    return { said: saved(name) };
  },
});

/** The quiet menu of what can be taken away: one thing at a time, what came of it said politely. */
export class TakeMenu implements ReactiveController {
  readonly #host: LitElement;
  readonly #list: () => TakeList | undefined;
  #running: AbortController | undefined;
  #outcome: TakeOutcome = { said: '' };

  constructor(host: LitElement, list: () => TakeList | undefined) {
    this.#host = host;
    this.#list = list;
    host.addController(this);
    adopt(host, takeMenuStyles);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#outcome = { said: '' };
  }

  render(): TemplateResult {
    const { entries = [] } = this.#list() ?? {};
    const { said, text } = this.#outcome;
    return html`<ul>
        ${entries.map(
          (entry) => html`<li><button type="button" @click=${() => this.#take(entry)}>${entry.words}</button></li>`,
        )}
      </ul>
      <p role="status">${said}</p>
      ${text === undefined ? nothing : html`<textarea readonly aria-label=${said} .value=${text}></textarea>`}`;
  }

  async #take({ run }: TakeEntry): Promise<void> {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    const outcome = await run(signal).catch((): TakeOutcome => ({ said: this.#list()?.failed ?? '' }));
    if (signal.aborted) return;
    this.#outcome = outcome;
    this.#host.requestUpdate();
    if (outcome.text === undefined) return;
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.take textarea');
    field?.focus();
    field?.select();
  }
}
