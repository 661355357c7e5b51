import { formatPartialDate } from '../../src/i18n/format.js';
import { INTL_TAG } from '../../src/i18n/locale.js';
import { parsePartialDate, rangeOf } from '../../src/model/partial-date.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { html, type Content, type Html } from './html.js';
import type { PageLanguage } from './page-language.js';
import { externalLink, plain } from './parts.js';

/** Types of files by what people call them; another one is told by the end of its name, or not at all. */
const FILE_TYPES: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'PDF'],
  ['text/csv', 'CSV'],
  ['text/html', 'HTML'],
  ['application/zip', 'ZIP'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'DOCX'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'XLSX'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PPTX'],
  ['application/vnd.oasis.opendocument.text', 'ODT'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ODS'],
]);

const typeWords = (mediaType: string | null | undefined): string => {
  const name = (mediaType ?? '').split(';')[0]!.trim().toLowerCase();
  const [, image] = /^image\/([a-z0-9]{1,5})/.exec(name) ?? [];
  return FILE_TYPES.get(name) ?? image?.toUpperCase() ?? '';
};

/** `1,2 Mo`; nothing for what is no size. */
const weightWords = (bytes: number | null | undefined, { locale }: PageLanguage): string => {
  if (typeof bytes !== 'number' || !(bytes > 0)) return '';
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  const format = new Intl.NumberFormat(INTL_TAG[locale], {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  });
  return format.format(Math.max(bytes / size, unit === 'kilobyte' ? 1 : 0));
};

/** Each document with its type and weight, as far as they are known. */
export const renderDocuments = ({ documents }: ActionSheet, language: PageLanguage): Content =>
  documents.length > 0 &&
  html`<ul>
    ${documents.map(({ url, title, mediaType, bytes }) => {
      const details = [typeWords(mediaType), weightWords(bytes, language)].filter((words) => words !== '').join(', ');
      return html`<li>
        ${externalLink(url, plain(title), language)}${details !== '' && html` <span class="detail">(${details})</span>`}
      </li>`;
    })}
  </ul>`;

const ADDRESS = /^[^\s@<>()]+@[^\s@<>()]+$/;

/** Whom to ask: a function, never a person, and the ways to reach it. */
export const renderContact = ({ contact }: ActionSheet, language: PageLanguage): Content => {
  if (!contact) return undefined;
  const { role, email, phone, url } = contact;
  const number = phone?.replace(/[^\d+]/g, '') ?? '';
  const ways: Content[] = [
    email && (ADDRESS.test(email) ? html`<a href="mailto:${email}">${plain(email)}</a>` : plain(email)),
    phone && (number.length > 2 ? html`<a href="tel:${number}">${plain(phone)}</a>` : plain(phone)),
    url && externalLink(url, language.pages.sheet.contactPage, language),
  ].filter(Boolean);
  return html`<p>${plain(role)}${ways.map((way) => html`<br />${way}`)}</p>`;
};

const A_YEAR_MS = 366 * 86_400_000;

/** When the sheet was last checked; after a year that is said too. */
export const renderVerified = ({ verifiedAt }: ActionSheet, now: Date, language: PageLanguage): Html | undefined => {
  const date = parsePartialDate(verifiedAt);
  if (!verifiedAt || !date) return undefined;
  const words = language.pages.sheet;
  const isOld = now.getTime() - rangeOf(date).end.getTime() > A_YEAR_MS;
  return html`${words.verified(formatPartialDate(verifiedAt, language.locale))}${isOld && html` <strong>${words.verifiedLongAgo}</strong>`}`;
};
