import { html, type TemplateResult } from 'lit';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';
import type { Question } from './filter-state.js';

/** Cards or table. */
export const renderViews = (
  { view }: ActionListMessages,
  isTable: boolean,
  onView: (isTable: boolean) => void,
): TemplateResult => {
  const button = (text: string, table: boolean): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${table === isTable ? 'true' : 'false'}
      @click=${() => {
        if (table !== isTable) onView(table);
      }}
    >
      ${text}
    </button>`;
  return html`<div class="views" role="group" aria-label=${view.label}>
    ${button(view.cards, false)}${button(view.table, true)}
  </div>`;
};

/** How many there are: said politely once the answer is there, with what it answers. */
export const renderCount = (
  words: ActionListMessages,
  { q, page }: Question,
  { total, whole, pages }: { readonly total: number; readonly whole: number | undefined; readonly pages: number },
): TemplateResult =>
  html`<p class="count" tabindex="-1" role="status">
    ${words.found(total, whole)}<span class="visually-hidden">${words.details(q, page, pages)}</span>
  </p>`;
