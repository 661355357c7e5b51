import { html, nothing, type TemplateResult } from 'lit';
import { day, missing, outward, type SheetView } from './view.js';

/** Where it comes from, under what licence, of when it is. */
export const renderSources = (view: SheetView): TemplateResult => {
  const { sheet, words, common, locale } = view;
  const { sources, licence, updatedAt } = sheet;
  const detail = (text: string): TemplateResult => html` <span class="detail">${text}</span>`;
  return html`${
    sources.length > 0
      ? html`<ul class="links">
          ${sources.map(
            ({ url, publisher, date, reading }) =>
              html`<li>
                ${outward(view, url, publisher.trim() || url)}${date ? detail(day(date, locale)) : nothing}${reading ? detail(`(${reading})`) : nothing}
              </li>`,
          )}
        </ul>`
      : missing(words.missing.sources)
  }
  ${
    licence || updatedAt
      ? html`<p class="note">
          ${licence ? words.licence(licence) : nothing}
          ${updatedAt ? `${common.updated(day(updatedAt, locale))}.` : nothing}
        </p>`
      : nothing
  }`;
};

/** What a reader must know before relying on the sheet. */
export const renderCaveat = ({ sheet, words }: SheetView): TemplateResult | typeof nothing =>
  sheet.caveat?.trim()
    ? html`<aside class="caveat" aria-label=${words.caveat}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M18 10A8 8 0 1 1 2 10a8 8 0 0 1 16 0M10 9v5M10 5.6v1.4"></path>
        </svg>
        <p>${sheet.caveat}</p>
      </aside>`
    : nothing;
