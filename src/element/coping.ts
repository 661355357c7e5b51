/**
 * What is needed only when something goes wrong: loaded with the first fault of a page, so that a page where all is
 * well does not pay for it.
 */
import { html, type LitElement, type TemplateResult } from 'lit';
import { formatPartialDate } from '../i18n/format.js';
import { faults as french } from '../i18n/fr/faults.js';
import type { Locale } from '../i18n/locale.js';
import type { CommonMessages } from '../i18n/messages/common.js';
import type { FaultWords } from '../i18n/messages/faults.js';
import { messageStyles } from '../ui/message.styles.js';
import { renderBrokenWeave } from '../ui/broken-weave.js';

export { french as frenchFaults };

/** Gives an element the styles of its messages, once. */
export const adoptMessageStyles = ({ shadowRoot }: LitElement): void => {
  const sheet = messageStyles.styleSheet;
  if (shadowRoot && sheet && !shadowRoot.adoptedStyleSheets.includes(sheet)) {
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }
};

/** Error: what happened, a way to try again, and the fallback. */
export const renderFault = (fault: FaultWords, words: CommonMessages, retry: () => void): TemplateResult =>
  html`<div class="state" part="body">
    <div class="message" part="status" role="status">
      ${renderBrokenWeave()}<b>${fault.title}</b>
      <p>${fault.text}</p>
      <div class="fallback"><slot></slot></div>
      <button type="button" class="button primary" @click=${retry}>${words.retry}</button>
    </div>
  </div>`;

/** A day in words. */
export const sayDay = (at: Date, locale: Locale): string => formatPartialDate(at.toISOString().slice(0, 10), locale);

/** Stale: the banner above the last good data. */
export const renderStale = (text: string, words: CommonMessages, retry: () => void): TemplateResult =>
  html`<div class="stale" part="status" role="status">
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8"></circle>
      <path d="M10 5.2V10l3.2 2"></path>
    </svg>
    <span
      >${text}
      <button type="button" @click=${retry}>${words.retry}</button></span
    >
  </div>`;
