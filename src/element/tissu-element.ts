import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LocalizeController } from '../controllers/localize-controller.js';
import { ResourceController } from '../controllers/resource-controller.js';
import { SourceController } from '../controllers/source-controller.js';
import { watchTokens } from '../controllers/tokens-controller.js';
import { VisibilityController } from '../controllers/visibility-controller.js';
import { clientFor } from '../data/client.js';
import type { ResourceRequest, ResourceState } from '../data/resource.js';
import { readInline } from '../data/sources/inline.js';
import { TissuError } from '../errors/tissu-error.js';
import { common as french } from '../i18n/fr/common.js';
import type { CommonMessages } from '../i18n/messages/common.js';
import type { Report } from '../model/understand.js';
import { elementStyles } from './element.styles.js';
import { TissuErrorEvent, TissuLoadEvent } from './events.js';
import { tellLosses, tellOnce } from './report.js';
import { renderLoading, type ViewState } from './states.js';

// Whoever has an element's types has those of its events too.
export type { TissuErrorEvent, TissuLoadEvent, TissuSelectEvent } from './events.js';
export type { TissuFilterEvent } from './filter-event.js';

/** What is loaded with the first fault of the page. */
let coping: typeof import('./coping.js') | undefined;

/** Where the data stand: as a client says, or as the page gave them. */
type Known<T> = ResourceState<T> | { readonly status: 'ready'; readonly data: T };

/**
 * What all elements that show data have in common: where the data come from, the six states, the language,
 * the heading's level. A subclass says what it asks for, how it reads the page's own `data`, and draws the content.
 *
 * @slot - The fallback: text or a link, shown until the content is drawn, and when it cannot be.
 */
export abstract class TissuElement<T> extends LitElement {
  static override styles: CSSResultGroup = [elementStyles];

  // Not by decorators, which every page would load: this class and the card are on nearly all of them.
  static override properties: PropertyDeclarations = {
    api: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    group: {},
    eager: { type: Boolean },
    data: { attribute: false },
  };

  /** Address of the API's entry document. */
  declare api: string | undefined;
  /** Level of the heading, 2 to 6; 0 for no heading. */
  declare headingLevel: number;
  /** Elements of one page with the same group share their selection and filters. */
  declare group: string | undefined;
  /** Do not wait to be near the viewport. */
  declare eager: boolean;
  /** An object of the model; the element then makes no request. */
  declare data: unknown;

  protected readonly localize = new LocalizeController(this);
  protected readonly source = new SourceController(this);
  protected readonly resource = new ResourceController<T>(this);
  readonly #visibility = new VisibilityController(this);
  constructor() {
    super();
    this.headingLevel = 3;
    this.eager = false;
    watchTokens(this);
  }

  /** What was read of `data`, and of which. */
  #inline: { readonly data: unknown; known: Known<T> } | undefined;
  #known: Known<T> | undefined;
  /** What is wrong with the element itself. */
  #fault: TissuError | undefined;
  /** What of the kit is on its way, and what is wrong with it. */
  #part: Promise<unknown> | undefined;
  #partFault: TissuError | undefined;
  #told: unknown;
  /** There after the visitor has asked to try again: gives back the focus that the vanished button held. */
  #refocus: ((element: LitElement) => void) | undefined;

  /** What the element draws now. Reflected as `data-state`. */
  get state(): ViewState {
    return this.#state;
  }
  #state: ViewState = 'idle';

  /** The words shared by all elements, in the element's language. */
  protected get common(): CommonMessages {
    return this.localize.words('common', french);
  }

  /** The absolute address of the API's entry document, if there is one. */
  protected get apiAddress(): string | undefined {
    return this.source.api(this.api);
  }

  /** What is asked of the API; undefined when nothing is. Throws a `TissuError` when an attribute is at fault. */
  protected abstract request(): ResourceRequest<T> | undefined;
  /** Reads the page's own `data`. */
  protected abstract understandInline(data: unknown, report: Report): T | undefined;
  /** What of the page's own `data` is read at once, where an element reads the rest by itself; else all of it is. */
  protected inlineOf?(data: unknown): unknown;
  /** Reads the page's own `data` in slices, where they are long; what fails is read at once. */
  protected long?(data: unknown): Promise<T> | undefined;
  protected abstract renderContent(data: T): TemplateResult;
  protected abstract renderEmpty(data: T): TemplateResult;
  protected isEmpty(_data: T): boolean {
    return false;
  }
  /** True for elements that keep the last content while the next one is on its way (a page of a list). */
  protected get keepsContent(): boolean {
    return false;
  }
  /**
   * How to fetch what these data need beyond the element's own file; undefined when all of it is there. The element is
   * `loading` until it has come, and in error (`part-missing`) when it cannot be had.
   */
  protected missingPart(_data: T): (() => Promise<unknown>) | undefined {
    return undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.eager) this.#visibility.come();
    const { near } = this.#visibility;
    let fault: TissuError | undefined;
    try {
      this.#known = this.#follow();
    } catch (error) {
      fault = error instanceof TissuError ? error : new TissuError('not-understood', String(error), { cause: error });
      // The same fault of the same attribute is no news.
      if (fault.message === this.#fault?.message) fault = this.#fault;
    }
    this.#fault = fault;
    const { status } = this.#known ?? { status: near ? 'empty' : 'idle' };
    if (this.#error && status !== 'stale') this.#state = 'error';
    else if ((near && !this.localize.ready) || this.#isPartMissing()) this.#state = 'loading';
    else if (status === 'ready') this.#state = this.isEmpty(this.#shown as T) ? 'empty' : 'content';
    else this.#state = status;
  }

  /** Fetches what the data at hand need, once at a time. */
  #isPartMissing(): boolean {
    const shown = this.#shown;
    const fetchPart = shown === undefined ? undefined : this.missingPart(shown);
    if (fetchPart && !this.#part) {
      this.#part = fetchPart()
        .catch((cause: unknown) => {
          this.#partFault = new TissuError('part-missing', String(cause), { cause });
        })
        .finally(() => {
          this.#part = undefined;
          this.requestUpdate();
        });
    }
    return !!fetchPart;
  }

  protected override updated(_changed: PropertyValues): void {
    this.setAttribute('data-state', this.#state);
    this.ariaBusy = this.#state === 'loading' ? 'true' : null;
    this.#announce();
    if (this.#state === 'content') {
      this.#refocus?.(this);
      this.#refocus = undefined;
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="frame">${this.#renderState()}</div>`;
  }

  #renderState(): unknown {
    const shown = this.#shown;
    const { localize, common } = this;
    const state = this.#state;
    if (state === 'idle') return html`<slot></slot>`;
    if (state === 'error') return this.#renderError();
    if (state === 'loading' && !(this.keepsContent && shown !== undefined)) {
      return renderLoading(localize.ready ? common.loading : '');
    }
    if (shown === undefined) return nothing;
    if (state === 'empty') return this.renderEmpty(shown);
    const content = this.renderContent(shown);
    return state === 'stale' && coping
      ? coping.renderStale(content, this.resource.state, localize, common, this.#retry)
      : content;
  }

  /** The words of the fault when they are there; until then, and when they cannot be had, a short sentence. */
  #renderError(): TemplateResult {
    const { common } = this;
    if (coping) return coping.renderFault(this.#error, this.localize, common, this.#retry);
    return renderLoading(
      html`${common.unavailable} <button type="button" @click=${this.#retry}>${common.retry}</button>`,
    );
  }

  /** Tells the developer of something odd, once a page. */
  protected notice(text: string): void {
    tellOnce('warn', this.localName, text);
  }

  get #error(): TissuError | undefined {
    const known = this.#known;
    return this.#fault ?? this.#partFault ?? (known && 'error' in known ? known.error : undefined);
  }

  get #shown(): T | undefined {
    const known = this.#known;
    if (known && 'data' in known) return known.data;
    return this.keepsContent ? this.resource.previous : undefined;
  }

  /** Where the data stand. Throws what is wrong with the element's own attributes and data. */
  #follow(): Known<T> | undefined {
    const { data, resource } = this;
    if (data != null) {
      resource.follow();
      if (this.#inline?.data !== data) {
        const long = this.long?.(data);
        const inline = { data, known: long ? ({ status: 'loading' } as const) : this.#readInline(data) };
        this.#inline = inline;
        void long
          ?.then(
            (read): Known<T> => ({ status: 'ready', data: read }),
            // What cannot be read so is read, or said, as all else.
            () => this.#readInline(data),
          )
          .then((known) => {
            inline.known = known;
            this.requestUpdate();
          });
      }
      return this.#inline.known;
    }
    this.#inline = undefined;
    if (this.#visibility.near) {
      const request = this.request();
      const api = request && this.apiAddress;
      resource.follow(api ? clientFor(api) : undefined, request);
      if (request && !api) throw new TissuError('no-api', 'No API');
    }
    return resource.state;
  }

  #readInline(data: unknown): Known<T> {
    try {
      const read = readInline(
        this.inlineOf?.(data) ?? data,
        (input, report) => this.understandInline(input, report),
        tellLosses(this.localName),
      );
      return { status: 'ready', data: read };
    } catch (error) {
      return { status: 'error', error: error as TissuError };
    }
  }

  readonly #retry = (): void => {
    this.#refocus = coping?.refocus;
    this.#partFault = undefined;
    this.resource.retry();
    this.requestUpdate();
  };

  /** Events of state, and the developer's line. */
  #announce(): void {
    const error = this.#error;
    if (error) this.#cope(error);
    const news = error ?? (this.#state === 'content' || this.#state === 'empty' ? this.#shown : undefined);
    if (news === undefined || news === this.#told) return;
    this.#told = news;
    this.dispatchEvent(error ? new TissuErrorEvent({ code: error.code }) : new TissuLoadEvent());
  }

  /** Brings what draws faults and tells the developer of them. */
  #cope(error: TissuError): void {
    if (coping) {
      coping.attend(this, error);
      return;
    }
    import('./coping.js').then(
      (module) => {
        coping = module;
        this.requestUpdate();
      },
      () => {
        tellOnce('error', this.localName, `${error.code}: ${error.message}`);
      },
    );
  }
}
