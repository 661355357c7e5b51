import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { SheetSection } from '../../i18n/messages/action-sheet.js';
import type { Entry } from '../../model/schemas/entry.js';
import { originOf } from './origin.js';
import type { SheetTools } from './tools.js';
import type { SheetView } from './view.js';

/** What the tools act upon. */
export interface ToolSubject {
  readonly view: SheetView;
  readonly entry: Entry | undefined;
  /** Canonical address of the sheet. */
  readonly address: string | undefined;
  /** Sections that a correction may be about. */
  readonly sections: readonly SheetSection[];
}

/** Printing, citing, sharing and correcting a sheet: the buttons. What they do is loaded when one reaches for them. */
export class ToolBar implements ReactiveController {
  readonly #host: LitElement;
  #tools: SheetTools | undefined;
  #subject!: ToolSubject;
  /** Opened for the print, to be closed after it. */
  #opened: HTMLDetailsElement[] = [];

  /** @param onRest fetches what else is printed */
  constructor(host: LitElement, onRest: () => unknown) {
    this.#host = host;
    host.addController(this);
    // Once the page rests, so that whoever prints from the browser's own menu finds it all; not where data are dear.
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    const { requestIdleCallback: whenIdle = setTimeout } = globalThis as {
      requestIdleCallback?: (run: () => void) => unknown;
    };
    if (!connection?.saveData)
      whenIdle(() => {
        void this.#reach();
        onRest();
      });
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  /** Nothing that can be opened stays closed on paper. */
  handleEvent({ type }: Event): void {
    const isBefore = type === 'beforeprint';
    if (isBefore) this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const part of this.#opened) part.open = isBefore;
  }

  /** Fetched when a visitor comes near the buttons too, so that a click finds it there: a clipboard waits for nobody. */
  readonly #reach = async (): Promise<void> => {
    try {
      const { SheetTools } = await import('./tools.js');
      this.#tools ??= new SheetTools(this.#host, () => this.#subject);
      this.#host.requestUpdate();
    } catch {
      // The buttons stay; the next click may find it.
    }
  };

  buttons(subject: ToolSubject): TemplateResult {
    this.#subject = subject;
    const { tools: words } = subject.view.words;
    const button = (name: 'print' | 'cite' | 'share' | 'report'): TemplateResult => {
      const use = async (): Promise<void> => {
        await this.#reach();
        if (this.#tools) await this.#tools[name]();
        else if (name === 'print') print();
      };
      return html`<button
        type="button"
        class="button"
        aria-expanded=${name === 'report' ? String(!!this.#tools?.isReporting) : nothing}
        @click=${use}
      >
        ${words[name]}
      </button>`;
    };
    return html`<div
      class="tools"
      role="group"
      aria-label=${words.label}
      @pointerover=${this.#reach}
      @focusin=${this.#reach}
    >
      ${button('print')}${button('cite')}${'share' in navigator ? button('share') : nothing} ${button('report')}
      <div class="outcome" role="status">${this.#tools?.outcome}</div>
      ${this.#tools?.forms()}
    </div>`;
  }

  /** The foot of the printed sheet: of when it is, under what licence, where it can be read. */
  foot(): TemplateResult {
    const { view, address } = this.#subject;
    return html`<footer class="foot">
      <p>${originOf(view)}.<br /><span class="address">${address}</span></p>
      ${this.#tools?.code()}
    </footer>`;
  }
}
