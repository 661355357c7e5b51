import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { SheetSection } from '../../i18n/messages/action-sheet.js';
import type { Entry } from '../../model/schemas/entry.js';
import { isEmail } from '../../util/is-email.js';
import { safeAddress } from '../../util/safe-address.js';
import type { SheetTools } from './tools.js';
import { day, type SheetView } from './view.js';

/** What the tools act upon. */
export interface ToolSubject {
  readonly view: SheetView;
  readonly localize: LocalizeController;
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

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }

  /** Nothing that can be opened stays closed on paper. */
  readonly #unfold = (): void => {
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const part of this.#opened) part.open = true;
  };
  readonly #fold = (): void => {
    for (const part of this.#opened.splice(0)) part.open = false;
  };

  /** Fetched when a visitor comes near the buttons, so that a click finds it there: a clipboard waits for nobody. */
  readonly #reach = async (): Promise<SheetTools | undefined> => {
    try {
      const { SheetTools } = await import('./tools.js');
      return (this.#tools ??= new SheetTools(this.#host, () => this.#subject));
    } catch {
      // The buttons stay; the next click may find it.
      return undefined;
    }
  };
  readonly #use = (name: 'print' | 'cite' | 'share' | 'report') => async (): Promise<void> => {
    const tools = this.#tools ?? (await this.#reach());
    if (tools) await tools[name]();
    else if (name === 'print') globalThis.print();
  };

  /** The tools of a sheet as it is now. */
  of(subject: ToolSubject): this {
    this.#subject = subject;
    return this;
  }

  buttons(): TemplateResult {
    const { view, entry } = this.#subject;
    const { tools } = view.words;
    const { email, url } = entry?.reporting ?? {};
    const takesCorrections = isEmail(email?.trim() ?? '') || /^http/i.test(safeAddress(url) ?? '');
    const button = (name: 'print' | 'cite' | 'share'): TemplateResult =>
      html`<button type="button" class="button" @click=${this.#use(name)}>${tools[name]}</button>`;
    const isOpen = this.#tools?.isReporting ?? false;
    return html`<div
      class="tools"
      role="group"
      aria-label=${tools.label}
      @pointerover=${this.#reach}
      @focusin=${this.#reach}
    >
      ${button('print')} ${button('cite')} ${'share' in navigator ? button('share') : nothing}
      ${
        takesCorrections
          ? html`<button
              type="button"
              class="button"
              aria-expanded=${isOpen ? 'true' : 'false'}
              @click=${this.#use('report')}
            >
              ${tools.report}
            </button>`
          : nothing
      }
      <div class="outcome" role="status">${this.#tools?.outcome ?? nothing}</div>
      ${this.#tools?.forms() ?? nothing}
    </div>`;
  }

  /** The foot of the printed sheet: of when it is, under what licence, where it can be read. */
  foot(): TemplateResult {
    const { view, address } = this.#subject;
    const { sheet, common, locale } = view;
    const updated = sheet.updatedAt ? common.updated(day(sheet.updatedAt, locale)) : common.notDated;
    return html`<footer class="foot">
      <p>${sheet.licence ? `${sheet.licence}. ` : ''}${updated}.<br /><span class="address">${address}</span></p>
      ${this.#tools?.code() ?? nothing}
    </footer>`;
  }
}
