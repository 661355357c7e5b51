import { formatPartialDate } from '../../src/i18n/format.js';
import { parsePartialDate } from '../../src/model/partial-date.js';
import { safeAddress } from '../../src/util/safe-address.js';
import { stripBidi } from '../../src/util/strip-bidi.js';
import { html, type Content, type Html } from './html.js';
import type { PageLanguage } from './page-language.js';

/** A name or title from the data, without what could reorder the text around it. */
export const plain = (text: string): string => stripBidi(text);

/** A heading of a level from 1 to 6; nothing for 0. Levels below the last one stay at it. */
export const heading = (level: number, content: Content): Content => {
  switch (Math.min(level, 6)) {
    case 0:
      return undefined;
    case 1:
      return html`<h1>${content}</h1>`;
    case 2:
      return html`<h2>${content}</h2>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    default:
      return html`<h6>${content}</h6>`;
  }
};

/** The level below another one; sections of a content without heading begin at 2. */
export const below = (level: number): number => Math.min(level === 0 ? 2 : level + 1, 6);

/** A text with its paragraphs and line breaks, as the source has them. */
export const paragraphs = (text: string): Html[] =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const [firstLine, ...lines] = paragraph.split('\n');
      return html`<p>${firstLine}${lines.map((line) => html`<br />${line}`)}</p>`;
    });

/** Words for what no source gives. */
export const missing = (words: string): Html => html`<em class="missing">${words}</em>`;

/** A date in words, readable by machines where it is one. */
export const time = (date: string, { locale }: PageLanguage): Content =>
  parsePartialDate(date) === undefined
    ? date
    : html`<time datetime="${date}">${formatPartialDate(date, locale)}</time>`;

/** A link to an address from the data, in a window of its own, for the page may stand in a frame; text if it is unsafe. */
export const externalLink = (address: string, text: Content, { pages }: PageLanguage): Content => {
  const safe = safeAddress(address);
  return safe === undefined
    ? text
    : html`<a href="${safe}" target="_blank" rel="noopener noreferrer"
        >${text}<span class="hidden"> ${pages.newWindow}</span></a
      >`;
};

/** A term and what it stands for, in a description list. */
export const fact = (term: string, description: Content): Html =>
  html`<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;

/** A section with a heading; nothing without content. */
export const section = (level: number, title: string, content: Content): Content =>
  isEmpty(content) ? undefined : html`<section>${heading(level, title)}${content}</section>`;

const isEmpty = (content: Content): boolean =>
  content === undefined ||
  content === null ||
  content === false ||
  content === '' ||
  (Array.isArray(content) && (content as readonly Content[]).every(isEmpty));

/** The start of a text for a description: whole words, 300 characters at most. */
export const shorten = (text: string): string => {
  const line = plain(text).replace(/\s+/g, ' ').trim();
  if (line.length <= 300) return line;
  return `${line.slice(0, 299).replace(/\s+\S*$/u, '')}…`;
};
