import { html, svg, type TemplateResult } from 'lit';

/** Icons of the statuses in a box of 16: `f` is filled, `o` is drawn, `i` is cut out of what is filled. */
const disc = svg`<circle cx="8" cy="8" r="7" class="f"></circle>`;
const circle = svg`<circle cx="8" cy="8" r="6.2" class="o"></circle>`;
const ICONS: ReadonlyMap<string, TemplateResult> = new Map<string, TemplateResult>([
  ['done', svg`${disc}<path d="M4.8 8.2l2.2 2.2 4.2-4.6" class="i"></path>`],
  ['in_progress', svg`${circle}<path d="M8 4.2a3.8 3.8 0 0 1 0 7.6z" class="f"></path>`],
  ['late', svg`<path d="M8 1.2 15.4 14.6H.6z" class="f"></path><path d="M8 5.8v4.2M8 12v.6" class="i"></path>`],
  ['planned', svg`<circle cx="8" cy="8" r="6.2" class="o" stroke-dasharray="2.4 2.3"></circle>`],
  [
    'blocked',
    svg`<rect x="1.2" y="1.2" width="13.6" height="13.6" rx="1.4" class="f"></rect><path d="M4.6 8h6.8" class="i"></path>`,
  ],
  ['cancelled', svg`${circle}<path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" class="o"></path>`],
  ['paused', svg`${circle}<path d="M6.3 5.4v5.2M9.7 5.4v5.2" class="o"></path>`],
  ['to_check', svg`${circle}<path d="M6.2 6.3a1.9 1.9 0 1 1 2.6 2c-.6.3-.8.6-.8 1.2M8 11.4v.5" class="o"></path>`],
  ['unknown', svg`${circle}<path d="M5.4 8h5.2" class="o"></path>`],
]);

/** A status in words with its icon. `code` may be `late`, which is derived, or a code nobody knows. */
export const renderStatus = (code: string, words: string): TemplateResult =>
  html`<span class="status status-${ICONS.has(code) ? code : 'unknown'}"
    ><svg viewBox="0 0 16 16" aria-hidden="true">${ICONS.get(code) ?? ICONS.get('to_check')}</svg>${words}</span
  >`;
