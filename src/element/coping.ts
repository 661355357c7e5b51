/**
 * What is needed only when something goes wrong: loaded with the first fault of a page, so that a page where all is
 * well does not pay for it.
 */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { LocalizeController } from '../controllers/localize-controller.js';
import type { ResourceState } from '../data/resource.js';
import type { ErrorCode } from '../errors/codes.js';
import type { TissuError } from '../errors/tissu-error.js';
import { formatPartialDate } from '../i18n/format/dates.js';
import { faults as french } from '../i18n/fr/faults.js';
import type { CommonMessages } from '../i18n/messages/common.js';
import { messageStyles } from '../ui/message.styles.js';
import { renderBrokenWeave } from '../ui/broken-weave.js';
import { adopt } from './adopt.js';
import { releaseReserve } from './release-reserve.js';
import { tellOnce } from './report.js';

/** How to mend what only the page's author can. */
const REMEDIES: { readonly [Code in ErrorCode]?: string } = {
  'no-api': ': set `api`, a <tissu-source> around it, or <meta name="tissu-api">',
};

/**
 * Gives an element in trouble the styles of its messages and back what it reserves out of sight, and tells the developer
 * of the fault, once a page.
 */
export const attend = (element: LitElement, { code, message, context }: TissuError): void => {
  adopt(element, messageStyles);
  releaseReserve(element);
  const details = Object.entries(context).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${String(value)}`],
  );
  const where = details.length === 0 ? '' : ` (${details.join(', ')})`;
  tellOnce('error', element.localName, `${code}: ${message}${REMEDIES[code] ?? ''}${where}`);
};

/** Error: what happened, a way to try again, and the fallback. */
export const renderFault = (
  error: TissuError | undefined,
  localize: LocalizeController,
  { retry }: CommonMessages,
  onRetry: () => void,
): TemplateResult => {
  const { title, text } = localize.words('faults', french).faults[error?.code ?? 'part-missing'];
  return html`<div class="state" part="body">
    <div class="message" part="status" role="status">
      ${renderBrokenWeave()}<b>${title}</b>
      <p>${text}</p>
      <div class="fallback"><slot></slot></div>
      <button type="button" class="button primary" @click=${onRetry}>${retry}</button>
    </div>
  </div>`;
};

/** Stale: a banner that says of when they are, above the last good data. */
export const renderStale = (
  content: TemplateResult,
  state: ResourceState<unknown> | undefined,
  localize: LocalizeController,
  { retry }: CommonMessages,
  onRetry: () => void,
): TemplateResult => {
  const at = state?.status === 'stale' ? state.at : undefined;
  const day = at ? formatPartialDate(at.toISOString().slice(0, 10), localize.locale) : '';
  return html`<div>
    <div class="stale" part="status" role="status">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8"></circle>
        <path d="M10 5.2V10l3.2 2"></path>
      </svg>
      <span
        >${localize.words('faults', french).stale(day)} <button type="button" @click=${onRetry}>${retry}</button></span
      >
    </div>
    ${content}
  </div>`;
};

/** After a retry that worked: the title takes the focus that the vanished button held. */
export const refocus = (element: LitElement): void => {
  const title = element.renderRoot.querySelector<HTMLElement>('.title');
  if (title && !element.matches(':focus-within, :focus') && document.activeElement === document.body) {
    title.tabIndex = -1;
    title.focus();
  }
};
