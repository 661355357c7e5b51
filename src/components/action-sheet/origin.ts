import { html, nothing, type TemplateResult } from 'lit';
import { day, missing, outward, type SheetView } from './view.js';

/** Where it comes from, under what licence, of when it is. */
export const renderSources = ({ sheet, words, common, locale }: SheetView): TemplateResult => {
  const { sources, licence, updatedAt } = sheet;
  return html`${
    sources.length === 0
      ? missing(words.missing.sources)
      : html`<ul class="links">
          ${sources.map(
            ({ url, publisher, date, reading }) =>
              html`<li>
                ${outward(url, publisher.trim() || url)}
                ${date ? html`<span class="detail">${day(date, locale)}</span>` : nothing}${reading ? html` <span class="detail">(${reading})</span>` : nothing}
              </li>`,
          )}
        </ul>`
  }${
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
          <circle cx="10" cy="10" r="8"></circle>
          <path d="M10 9v5M10 5.6v1.4"></path>
        </svg>
        <p>${sheet.caveat}</p>
      </aside>`
    : nothing;
