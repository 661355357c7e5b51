import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Client } from '../../data/resource.js';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';

export type ExportFormat = 'csv' | 'json';

type Parameters = readonly (readonly [string, string])[];

export interface ExportQuestion {
  /** Who has the sheets: an API, or the page itself. */
  readonly client: Client | undefined;
  readonly local: ((parameters: Parameters) => Page<ActionSheet>) | undefined;
  /** Filters, search and order, without the page. */
  readonly parameters: Parameters;
  readonly words: ActionListMessages['export'];
}

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

  async #run(format: ExportFormat, { client, local, parameters, words }: ExportQuestion): Promise<void> {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    try {
      const [{ askClient, download, loadAll }, { writerOf }] = await Promise.all([
        import('./export.js'),
        import('./writers.js'),
      ]);
      const sheets = await loadAll(
        async (page) => local?.(page) ?? askClient(client!, page, running.signal),
        parameters,
        (done, total) => {
          if (!running.signal.aborted) this.#say(words.progress(done, total));
        },
      );
      const writer = writerOf(format);
      const text = await writer.write(sheets);
      running.signal.throwIfAborted();
      download(text, writer, words.file);
      this.#say(words.done(sheets.length));
    } catch {
      // The client has told the developer of what failed.
      if (!running.signal.aborted) this.#say(words.failed);
    }
  }

  render(total: number, question: ExportQuestion): TemplateResult {
    const { words } = question;
    const button = (format: ExportFormat): TemplateResult =>
      html`<button
        type="button"
        @click=${() => {
          void this.#run(format, question);
        }}
      >
        ${words[format]}
      </button>`;
    return html`<div class="export" role="group" aria-label=${words.label(total)}>
      <span aria-hidden="true">${words.label(total)}</span>
      ${button('csv')} ${button('json')}
      <span role="status">${this.#said}</span>
    </div>`;
  }
}
