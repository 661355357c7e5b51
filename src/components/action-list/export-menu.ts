import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';
import type { ExportFormat, ExportQuestion } from './export.js';

/** Lets the visitor take the list away; what writes and saves files is loaded with the first wish. */
export class ExportMenu implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #running: AbortController | undefined;
  /** How far it is. */
  #said = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#said = '';
  }

  #say(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }

  async #run(format: ExportFormat, question: ExportQuestion): Promise<void> {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    const { saveList } = await import('./export.js');
    await saveList(format, question, signal, (text) => {
      if (!signal.aborted) this.#say(text);
    });
  }

  render(total: number, words: ActionListMessages['export'], question: ExportQuestion): TemplateResult {
    const button = (format: ExportFormat): TemplateResult =>
      html`<button
        type="button"
        @click=${() => {
          this.#run(format, question).catch(() => {
            this.#say('');
          });
        }}
      >
        ${words[format]}
      </button>`;
    return html`<div class="take" role="group" aria-label=${words.label(total)}>
      <span aria-hidden="true">${words.label(total)}</span>
      ${button('csv')} ${button('json')}
      <span role="status">${this.#said}</span>
    </div>`;
  }
}
