import { html, type TemplateResult } from 'lit';
import { renderWeave } from '../ui/weave.js';

/** The states of an element; `data-state` on the host says which one is drawn. */
export const VIEW_STATES = ['idle', 'loading', 'content', 'empty', 'error', 'stale'] as const;
export type ViewState = (typeof VIEW_STATES)[number];

/** Loading: the loose cloth, grey lines where the text will be, words and the fallback. */
export const renderLoading = (words: string | TemplateResult): TemplateResult =>
  html`<div class="state" part="body">
    <div class="skeleton" aria-hidden="true">${renderWeave(0)}<i></i><i></i><i></i><i></i><i></i></div>
    <div class="loading" part="status">
      <p>${words}</p>
      <slot></slot>
    </div>
  </div>`;
