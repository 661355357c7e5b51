import { html, nothing, type TemplateResult } from 'lit';
import { holdTogether } from '../../util/hold-together.js';
import { day, gap, link, renderLinks, type SheetView } from './view.js';

/** Of when the data are, under what licence: "Licence Ouverte 2.0. Mise à jour : 2 mai 2024." */
export const originOf = ({ sheet: { licence, updatedAt }, common, locale }: SheetView): string =>
  [licence, updatedAt ? common.updated(day(updatedAt, locale)) : common.notDated].filter(Boolean).join('. ');

/** Where it comes from, under what licence, of when it is. */
export const renderSources = (view: SheetView): TemplateResult =>
  html`${
      renderLinks(
        view.sheet.sources.map(({ url, publisher, date, reading }) => [
          link(view, url, publisher.trim() || url),
          day(date, view.locale),
          reading,
        ]),
      ) ?? gap(view.words.missing.sources)
    }
    <p class="note">${originOf(view)}.</p>`;

/** What a reader must know before relying on the sheet. */
export const renderCaveat = ({ sheet, words }: SheetView): TemplateResult | typeof nothing =>
  sheet.caveat?.trim()
    ? html`<aside class="caveat" aria-label=${words.caveat}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M18 10A8 8 0 1 1 2 10a8 8 0 0 1 16 0M10 9v5M10 5.6v1.4"></path>
        </svg>
        <p>${holdTogether(sheet.caveat)}</p>
      </aside>`
    : nothing;
