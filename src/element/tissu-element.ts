import { LitElement, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import { ResourceController } from '../controllers/resource-controller.js';
import { SourceController } from '../controllers/source-controller.js';
import { TokensController } from '../controllers/tokens-controller.js';
import { VisibilityController } from '../controllers/visibility-controller.js';
import { clientFor } from '../data/client.js';
import type { ResourceRequest } from '../data/resource.js';
import { TissuError } from '../errors/tissu-error.js';
import { common as french } from '../i18n/fr/common.js';
import type { CommonMessages } from '../i18n/messages/common.js';
import type { Report } from '../model/understand.js';
import { host, tokens } from '../theme/tokens.styles.js';
import { stateStyles } from '../ui/state.styles.js';
import { TissuErrorEvent, TissuLoadEvent } from './events.js';
import { reportError, reportNotice } from './report.js';
import { renderLoading, type ViewState } from './states.js';

/** What is loaded with the first fault of the page. */
let coping: typeof import('./coping.js') | undefined;

/** Data ready to be drawn; `at` and `error` tell of data whose refresh failed. */
interface Shown<T> {
  readonly data: T;
  readonly at?: Date;
}

/**
 * What all elements that show data have in common: where the data come from, the six states, the language,
 * the heading's level. A subclass says what it asks for, how it reads the page's own `data`, and draws the content.
 *
 * @slot - The fallback: text or a link, shown until the content is drawn, and when it cannot be.
 */
export abstract class TissuElement<T> extends LitElement {
  static override styles: CSSResultGroup = [tokens, host, stateStyles];

  /** Address of the API's entry document. */
  @property() api: string | undefined;
  /** Level of the heading, 2 to 6; 0 for no heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Elements of one page with the same group share their selection and filters. */
  @property() group: string | undefined;
  /** Do not wait to be near the viewport. */
  @property({ type: Boolean }) eager = false;
  /** An object of the model; the element then makes no request. */
  @property({ attribute: false }) data: unknown;

  protected readonly localize = new LocalizeController(this);
  protected readonly source = new SourceController(this);
  protected readonly resource = new ResourceController<T>(this);
  readonly #visibility = new VisibilityController(this);
  constructor() {
    super();
    new TokensController(this);
  }

  #inline: { readonly data: unknown; readonly value: T | undefined } | undefined;
  #fault: TissuError | undefined;
  #told: unknown;
  #refocus = false;

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
  protected abstract renderContent(data: T): TemplateResult;
  protected abstract renderEmpty(data: T): TemplateResult;
  protected isEmpty(_data: T): boolean {
    return false;
  }
  /** True for elements that keep the last content while the next one is on its way (a page of a list). */
  protected get keepsContent(): boolean {
    return false;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.eager) this.#visibility.come();
    this.#fault = undefined;
    try {
      this.#follow();
    } catch (error) {
      this.#fault =
        error instanceof TissuError ? error : new TissuError('not-understood', String(error), { cause: error });
    }
    this.#state = this.#currentState();
  }

  protected override updated(_changed: PropertyValues): void {
    this.setAttribute('data-state', this.#state);
    if (this.#state === 'loading') this.setAttribute('aria-busy', 'true');
    else this.removeAttribute('aria-busy');
    if (this.#state === 'error' || this.#state === 'stale') this.#cope();
    this.#announce();
  }

  protected override render(): TemplateResult {
    return html`<div class="frame">${this.#renderState()}</div>`;
  }

  #renderState(): unknown {
    const shown = this.#shown();
    switch (this.#state) {
      case 'idle':
        return html`<slot></slot>`;
      case 'loading':
        return shown ? this.renderContent(shown.data) : renderLoading(this.localize.ready ? this.common.loading : '');
      case 'error':
        return this.#renderError();
      case 'empty':
        return shown ? this.renderEmpty(shown.data) : nothing;
      case 'stale':
        return shown
          ? html`<div>${this.#renderStale(shown.at)}${this.renderContent(shown.data)}</div>`
          : nothing;
      case 'content':
        return shown ? this.renderContent(shown.data) : nothing;
    }
  }

  /** The words of the fault when they are there; until then, and when they cannot be had, a short sentence. */
  #renderError(): TemplateResult {
    const { common } = this;
    const words = coping && this.localize.words('faults', coping.frenchFaults);
    if (coping && words) return coping.renderFault(words.faults[this.#error?.code ?? 'part-missing'], common, this.#retry);
    return html`<div class="state" part="body">
      <p part="status">${common.unavailable} <button type="button" @click=${this.#retry}>${common.retry}</button></p>
      <slot></slot>
    </div>`;
  }

  #renderStale(at: Date | undefined): unknown {
    if (!coping || !at) return nothing;
    const words = this.localize.words('faults', coping.frenchFaults);
    return coping.renderStale(words.stale(coping.sayDay(at, this.localize.locale)), this.common, this.#retry);
  }

  #cope(): void {
    if (coping) {
      coping.adoptMessageStyles(this);
      return;
    }
    void import('./coping.js').then(
      (module) => {
        coping = module;
        this.requestUpdate();
      },
      () => undefined,
    );
  }

  /** Tells the developer of something odd, once a page. */
  protected notice(text: string): void {
    reportNotice(this.localName, text);
  }

  get #error(): TissuError | undefined {
    if (this.#fault) return this.#fault;
    const state = this.resource.state;
    return state?.status === 'error' || state?.status === 'stale' ? state.error : undefined;
  }

  #follow(): void {
    if (this.data !== undefined && this.data !== null) {
      this.resource.follow(undefined, undefined);
      this.#readInline();
      return;
    }
    this.#inline = undefined;
    if (!this.#visibility.near) return;
    const request = this.request();
    const api = request && this.apiAddress;
    if (request && !api) {
      this.resource.follow(undefined, undefined);
      throw new TissuError('no-api', 'No API: set `api`, wrap in <tissu-source>, or add <meta name="tissu-api">');
    }
    this.resource.follow(api ? clientFor(api) : undefined, request);
  }

  #readInline(): void {
    if (this.#inline?.data !== this.data) {
      // Cloned: reading prunes what it cannot understand, and the object is the page's.
      const copy: unknown = structuredClone(this.data);
      const value = this.understandInline(copy, (misfit) => {
        this.notice(`data: "${misfit.path}" should be ${misfit.expected}, not ${misfit.received}; it was left out`);
      });
      this.#inline = { data: this.data, value };
    }
    if (this.#inline?.value === undefined)
      throw new TissuError('not-understood', 'The `data` property is not of the model');
  }

  #shown(): Shown<T> | undefined {
    if (this.#inline?.value !== undefined) return { data: this.#inline.value };
    const { state, previous } = this.resource;
    if (state?.status === 'ready' || state?.status === 'stale') return { data: state.data, at: state.at };
    return this.keepsContent && previous !== undefined ? { data: previous } : undefined;
  }

  #currentState(): ViewState {
    if (this.#fault) return 'error';
    const shown = this.#inline?.value !== undefined;
    const status = shown ? 'ready' : this.resource.state?.status;
    if (!this.localize.ready && this.#visibility.near) return 'loading';
    if (status === undefined) return this.#visibility.near ? 'empty' : 'idle';
    if (status === 'ready') {
      const data = this.#shown();
      return data && this.isEmpty(data.data) ? 'empty' : 'content';
    }
    return status;
  }

  readonly #retry = (): void => {
    this.#refocus = true;
    if (this.resource.state) this.resource.retry();
    else this.requestUpdate();
  };

  /** Events of state, the developer's line, and the focus that a vanished retry button held. */
  #announce(): void {
    const error = this.#error;
    const news = error ?? (this.#state === 'content' || this.#state === 'empty' ? this.#shown()?.data : undefined);
    if (news !== undefined && news !== this.#told) {
      this.#told = news;
      if (error) {
        reportError(this.localName, error);
        this.dispatchEvent(new TissuErrorEvent({ code: error.code }));
      } else {
        this.dispatchEvent(new TissuLoadEvent());
      }
    }
    if (this.#refocus && this.#state === 'content') {
      this.#refocus = false;
      const title = this.renderRoot.querySelector<HTMLElement>('.title');
      if (title && !this.matches(':focus-within, :focus') && document.activeElement === document.body) {
        title.tabIndex = -1;
        title.focus();
      }
    }
  }
}
