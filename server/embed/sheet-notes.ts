import { formatBytes } from '../../src/i18n/format/bytes.js';
import { formatPartialDate } from '../../src/i18n/format.js';
import { freshnessOf } from '../../src/model/freshness.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { fileType } from '../../src/util/file-type.js';
import { isEmail } from '../../src/util/is-email.js';
import { html, type Content } from './html.js';
import type { PageLanguage } from './page-language.js';
import { externalLink, missing, plain } from './parts.js';

/** Each document with its type and weight, as far as they are known. */
export const renderDocuments = ({ documents }: ActionSheet, language: PageLanguage): Content =>
  documents.length > 0 &&
  html`<ul>
    ${documents.map(({ url, title, mediaType, bytes }) => {
      const details = [fileType(url, mediaType), formatBytes(bytes ?? 0, language.locale)].filter(Boolean).join(', ');
      return html`<li>
        ${externalLink(url, plain(title.trim() || url), language)}${details !== '' && html` <span class="detail">${details}</span>`}
      </li>`;
    })}
  </ul>`;

/** Whom to ask: a function, never a person, and the ways to reach it. */
export const renderContact = ({ contact }: ActionSheet, language: PageLanguage): Content => {
  if (!contact) return undefined;
  const { role, email, phone, url } = contact;
  const number = phone?.replace(/[^\d+]/g, '') ?? '';
  const ways: Content[] = [
    email && (isEmail(email) ? html`<a href="mailto:${email}">${plain(email)}</a>` : plain(email)),
    phone && (number === '' ? plain(phone) : html`<a href="tel:${number}">${plain(phone)}</a>`),
    url && externalLink(url, plain(url), language),
  ].filter(Boolean);
  return html`<p>${plain(role)}${ways.map((way) => html`<br />${way}`)}</p>`;
};

/** When the sheet was last checked: the older, the plainer it is said. */
export const verifiedWords = ({ verifiedAt }: ActionSheet, now: Date, { messages, locale }: PageLanguage): Content => {
  const words = messages.actionSheet;
  const freshness = freshnessOf(verifiedAt, now);
  if (freshness.kind === 'never') return missing(words.neverVerified);
  const date = formatPartialDate(freshness.date, locale);
  return freshness.kind === 'fresh' ? date : html`<strong>${words.verifiedLongAgo(date, freshness.years)}</strong>`;
};
