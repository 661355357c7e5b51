import { html, nothing, type TemplateResult } from 'lit';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';
import { pageNumbers } from './page-numbers.js';

/** Buttons to the pages of a list; nothing for a single page. */
export const renderPages = (
  page: number,
  pages: number,
  words: ActionListMessages,
  onTurn: (page: number) => void,
): TemplateResult | typeof nothing => {
  if (pages < 2) return nothing;
  const step = (to: number, text: string): TemplateResult | typeof nothing =>
    to < 1 || to > pages
      ? nothing
      : html`<li>
          <button
            type="button"
            class="step"
            @click=${() => {
              onTurn(to);
            }}
          >
            ${text}
          </button>
        </li>`;
  return html`<nav aria-label=${words.pages}>
    <ul>
      ${step(page - 1, words.previous)}
      ${pageNumbers(page, pages).map((number) =>
        number === 0
          ? html`<li class="gap" aria-hidden="true">…</li>`
          : html`<li>
              <button
                type="button"
                aria-label=${words.page(number)}
                aria-current=${number === page ? 'page' : nothing}
                @click=${() => {
                  onTurn(number);
                }}
              >
                ${words.number(number)}
              </button>
            </li>`,
      )}
      ${step(page + 1, words.next)}
    </ul>
  </nav>`;
};
