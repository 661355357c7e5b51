/** What a visitor does with a sheet: print it, cite it, share it, have it corrected. Loaded when they reach for it. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { formatPartialDate } from '../../i18n/format/dates.js';
import { sheetTools as frenchWords } from '../../i18n/fr/sheet-tools.js';
import type { SheetSection } from '../../i18n/messages/action-sheet.js';
import type { SheetToolsMessages } from '../../i18n/messages/sheet-tools.js';
import { citation } from '../../model/export/citation.js';
import { correctionAddress } from '../../model/export/correction.js';
import { qrCode, type QrCode } from './qr/qr-code.js';
import type { ToolSubject } from './tool-bar.js';
import { day } from './view.js';

/** What was last cited, of which sheet. */
interface Citation {
  readonly sheet: string;
  readonly text: string;
  readonly isCopied: boolean;
}

/** What the buttons of a sheet do, and what has come of it. */
export class SheetTools {
  readonly #host: LitElement;
  readonly #subject: () => ToolSubject;
  #citation: Citation | undefined;
  #field: SheetSection | '' = '';
  #code: (QrCode & { readonly address: string }) | undefined;
  /** Whether the form for corrections is open. */
  isReporting = false;

  constructor(host: LitElement, subject: () => ToolSubject) {
    this.#host = host;
    this.#subject = subject;
  }

  get #words(): SheetToolsMessages {
    return this.#subject().view.localize.words('sheetTools', frenchWords);
  }

  async #show(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  /** Prints the sheet, with its QR code. */
  async print(): Promise<void> {
    await this.#show();
    globalThis.print();
  }

  /** Copies the citation; where the browser refuses, shows it selected. */
  async cite(): Promise<void> {
    const { view, entry, address } = this.#subject();
    const { sheet, locale, now } = view;
    const text = citation(
      sheet,
      {
        publisher: entry?.name,
        address,
        updated: sheet.updatedAt ? day(sheet.updatedAt, locale) : undefined,
        consulted: formatPartialDate(now.toISOString().slice(0, 10), locale),
      },
      this.#words.citation,
    );
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      isCopied = false;
    }
    this.#citation = { sheet: sheet.id, text, isCopied };
    await this.#show();
    if (!isCopied) this.#host.renderRoot.querySelector('textarea')?.select();
  }

  async share(): Promise<void> {
    const { view, address } = this.#subject();
    try {
      await navigator.share({ title: view.sheet.title, ...(address !== undefined && { url: address }) });
    } catch {
      // The visitor changed their mind.
    }
  }

  /** Opens or closes the form for corrections. */
  async report(): Promise<void> {
    this.isReporting = !this.isReporting;
    await this.#show();
  }

  /** What came of the last one, in words. */
  get outcome(): string {
    const { isCopied } = this.#own ?? {};
    return isCopied === undefined ? '' : isCopied ? this.#words.copied : this.#words.notCopied;
  }

  /** The citation of the sheet on show; that of another one is gone with it. */
  get #own(): Citation | undefined {
    return this.#citation?.sheet === this.#subject().view.sheet.id ? this.#citation : undefined;
  }

  readonly #choose = (event: Event): void => {
    this.#field = (event.target as HTMLSelectElement).value as SheetSection | '';
    this.#host.requestUpdate();
  };

  get #correction(): string {
    const { view, entry, address = '' } = this.#subject();
    const { sheet } = view;
    const words = this.#words;
    const field = this.#field === '' ? words.whole : view.words.section[this.#field];
    const version = sheet.updatedAt || words.noVersion;
    return correctionAddress(entry?.reporting, {
      sheet,
      version,
      field: this.#field || 'sheet',
      subject: words.subject(sheet.title, field),
      body: words.body({ title: sheet.title, id: sheet.id, version, field, address }),
    });
  }

  #renderReport(): TemplateResult {
    const { view, sections } = this.#subject();
    const words = this.#words;
    const href = this.#correction;
    const hasNobody = href.startsWith('mailto:?');
    return html`<div class="report">
      <label>
        ${words.field}
        <select @change=${this.#choose}>
          <option value="">${words.whole}</option>
          ${sections.map((id) => html`<option value=${id} ?selected=${id === this.#field}>${view.words.section[id]}</option>`)}
        </select>
      </label>
      ${hasNobody ? html`<p class="note">${words.toWhom}</p>` : nothing}
      <a class="button" href=${href} rel="noopener noreferrer">${words.write}</a>
    </div>`;
  }

  /** The form for corrections, and the citation that could not be copied. */
  forms(): unknown {
    const citation = this.#own;
    return [
      this.isReporting ? this.#renderReport() : nothing,
      citation && !citation.isCopied
        ? html`<textarea readonly rows="5" aria-label=${this.#words.citationLabel} .value=${citation.text}></textarea>`
        : nothing,
    ];
  }

  /** The address of the sheet as a QR code, for paper. */
  code(): TemplateResult | typeof nothing {
    const { address } = this.#subject();
    if (address === undefined) return nothing;
    if (this.#code?.address !== address) this.#code = { ...qrCode(address), address };
    const { size, path } = this.#code;
    return html`<svg class="qr" role="img" aria-label=${this.#words.qrCode(address)} viewBox="0 0 ${size} ${size}">
      <path d=${path}></path>
    </svg>`;
  }
}
