import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { CommonMessages, FaultWords } from '../i18n/messages/common.js';
import { renderBrokenWeave, renderWeave } from '../ui/weave.js';

/** The states of an element; `data-state` on the host says which one is drawn. */
export const VIEW_STATES = ['idle', 'loading', 'content', 'empty', 'error', 'stale'] as const;
export type ViewState = (typeof VIEW_STATES)[number];

/** Loading: the loose cloth, grey lines where the text will be, and the fallback. */
export const renderLoading = (words: string): TemplateResult =>
  html`<div class="state" part="body">
    <div class="skeleton" aria-hidden="true">${renderWeave(0)}<i></i><i></i><i></i><i></i><i></i></div>
    <div class="loading" part="status">
      <p>${words}</p>
      <slot></slot>
    </div>
  </div>`;

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

/** Empty: why there is nothing, and what one can do (`action`). */
export const renderNothing = (fault: FaultWords, action: unknown = nothing): TemplateResult =>
  html`<div class="state" part="body">
    <div class="message" part="status">
      ${renderWeave(0)}<b>${fault.title}</b>
      <p>${fault.text}</p>
      ${action}
    </div>
  </div>`;

/** Stale: the banner above the last good data. */
export const renderStale = (at: Date, locale: Locale, words: CommonMessages, retry: () => void): TemplateResult =>
  html`<div class="stale" part="status" role="status">
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8"></circle>
      <path d="M10 5.2V10l3.2 2"></path>
    </svg>
    <span
      >${words.stale(formatPartialDate(at.toISOString().slice(0, 10), locale))}
      <button type="button" @click=${retry}>${words.retry}</button></span
    >
  </div>`;
