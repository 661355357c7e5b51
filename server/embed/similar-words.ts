import { sayLikeness } from '../../src/i18n/likeness.js';
import type { SimilarSheet } from '../../src/model/schemas/similar-sheet.js';
import { html, type Content } from './html.js';
import type { PageLanguage } from './page-language.js';
import { plain } from './parts.js';
import { placeWords } from './sheet-words.js';
import { pageAddress } from './view.js';

/** Sheets that resemble one, each with where it is and what both share. */
export const renderSimilar = (similar: readonly SimilarSheet[], { messages, locale }: PageLanguage): Content => {
  const { vocabulary, themes, networkVocabulary, sheetTools } = messages;
  const words = { vocabulary, themes, flow: networkVocabulary.flow, likeness: sheetTools.likeness };
  return (
    similar.length > 0 &&
    html`<ul class="similar">
      ${similar.map(({ sheet, reasons }) => {
        const place = placeWords(sheet);
        return html`<li>
          <a href="${pageAddress('action-sheet', { sheet: sheet.id })}">${plain(sheet.title)}</a
          >${place !== '' && `, ${place}`}
          <span class="detail">${plain(sayLikeness(reasons, words, locale))}</span>
        </li>`;
      })}
    </ul>`
  );
};
