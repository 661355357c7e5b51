import { formatList } from '../../src/i18n/format.js';
import { degreeCode } from '../../src/model/degree.js';
import type { SimilarityReason, SimilarSheet } from '../../src/model/schemas/similar-sheet.js';
import { groupBy } from '../../src/util/group-by.js';
import { html, type Content } from './html.js';
import { wordFor, type PageLanguage } from './page-language.js';
import { plain } from './parts.js';
import { placeWords } from './sheet-words.js';
import { pageAddress } from './view.js';

/** The words of what two sheets share; a degree is told by its words. */
const nameOf = ({ kind, code }: SimilarityReason, { messages }: PageLanguage): string => {
  const { vocabulary, themes, networkVocabulary } = messages;
  switch (kind) {
    case 'theme':
      return wordFor(themes, code);
    case 'form':
      return wordFor(vocabulary.form, code);
    case 'flow':
      return wordFor(networkVocabulary.flow, code);
    case 'axis':
      return wordFor(vocabulary.axis, code);
    default:
      return wordFor(vocabulary.degree, degreeCode(Number(code)) ?? code);
  }
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Mêmes thèmes : eau, énergie ; même flux : énergie." */
const reasonWords = (reasons: readonly SimilarityReason[], language: PageLanguage): string => {
  const { pages, locale } = language;
  const words = Array.from(
    groupBy(reasons, ({ kind }) => kind),
    ([kind, own]) => {
      const names = own.map((reason) => lower(plain(nameOf(reason, language))));
      const share = new Map(Object.entries(pages.sheet.shared)).get(kind);
      return share && `${share(own.length)}${pages.colon}${formatList(names, locale)}`;
    },
  );
  const sentence = words.filter(Boolean).join(pages.semicolon);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
};

/** Sheets that resemble one, each with where it is and what both share. */
export const renderSimilar = (similar: readonly SimilarSheet[], language: PageLanguage): Content =>
  similar.length > 0 &&
  html`<ul class="similar">
    ${similar.map(({ sheet, reasons }) => {
      const place = placeWords(sheet);
      return html`<li>
        <a href="${pageAddress('action-sheet', { sheet: sheet.id })}">${plain(sheet.title)}</a
        >${place !== '' && `, ${place}`}
        <span class="detail">${reasonWords(reasons, language)}</span>
      </li>`;
    })}
  </ul>`;
