import { html, nothing, type TemplateResult } from 'lit';
import { renderWeave } from './weave.js';

/** Empty: why there is nothing, and what one can do (`action`). */
export const renderNothing = (
  words: { readonly title: string; readonly text: string },
  action: unknown = nothing,
): TemplateResult =>
  html`<div class="state" part="body">
    <div class="message" part="status">
      ${renderWeave(0)}<b>${words.title}</b>
      <p>${words.text}</p>
      ${action}
    </div>
  </div>`;
