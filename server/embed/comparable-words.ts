import { formatNumber } from '../../src/i18n/format.js';
import { formatList } from '../../src/i18n/format/lists.js';
import type { ComparableTerritory, ComparisonReason } from '../../src/model/schemas/comparable-territory.js';
import { html, type Content, type Html } from './html.js';
import { wordFor, type PageLanguage } from './page-language.js';
import { plain, section } from './parts.js';

/** In what two territories are alike: "même région (Normandie)". */
const reasonOf = ({ kind, code, name, population, own }: ComparisonReason, { pages, locale }: PageLanguage): string => {
  const words = pages.list.comparable;
  if (kind === 'programme') return words.programme;
  if (kind === 'region') return words.region(plain(name ?? code ?? ''));
  if (kind === 'population' && population !== undefined && own !== undefined) {
    return words.population(formatNumber(population, locale), formatNumber(own, locale));
  }
  return kind === 'kind' && code !== undefined ? words.kind(wordFor(words.kinds, code)) : '';
};

/** Comparable territories, each with why and its sheets; nothing without any. @param item how a sheet is shown */
export const renderComparable = (
  comparable: readonly ComparableTerritory[],
  level: number,
  language: PageLanguage,
  item: (sheet: ComparableTerritory['sheets'][number]) => Html,
): Content => {
  const words = language.pages.list.comparable;
  const parts = comparable.map(({ territory, reasons, sheets }) => {
    const why = reasons.map((reason) => reasonOf(reason, language)).filter((reason) => reason !== '');
    return html`<p>${words.introduction(plain(territory.name), formatList(why, language.locale))}</p>
      <ul class="cards">
        ${sheets.map(item)}
      </ul>`;
  });
  return section(level, words.title, parts);
};
