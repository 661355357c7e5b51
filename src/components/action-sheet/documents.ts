import { html, nothing, type TemplateResult } from 'lit';
import { formatBytes } from '../../i18n/format/bytes.js';
import { isEmail } from '../../util/is-email.js';
import { safeAddress } from '../../util/safe-address.js';
import { outward, type SheetView } from './view.js';

/** What a file is, in the letters people know: `application/pdf` → `PDF`; else the end of its name, else nothing. */
const typeOf = (url: string, mediaType: string | null | undefined): string => {
  const subtype = /^[\w-]+\/(?:vnd\.oasis\.opendocument\.)?(?:x-)?([\w-]{2,12})(?:$|;)/i.exec(
    mediaType?.trim() ?? '',
  )?.[1];
  const ending = /\.(pdf|od[tsp]|docx?|xlsx?|pptx?|csv|json|zip|jpe?g|png|svg)(?:[?#]|$)/i.exec(url)?.[1];
  const type = (ending ?? subtype ?? '').toUpperCase();
  return { TEXT: 'ODT', SPREADSHEET: 'ODS', PRESENTATION: 'ODP' }[type] ?? type;
};

/** Documents with their type and weight; undefined where there are none. */
export const renderDocuments = (view: SheetView): TemplateResult | undefined => {
  const { documents } = view.sheet;
  return documents.length > 0
    ? html`<ul class="links">
        ${documents.map(({ title, url, mediaType, bytes }) => {
          const details = [typeOf(url, mediaType), formatBytes(bytes ?? 0, view.locale)].filter(Boolean).join(', ');
          return html`<li>
            ${outward(view, url, title.trim() || url)}${details ? html` <span class="detail">${details}</span>` : nothing}
          </li>`;
        })}
      </ul>`
    : undefined;
};

/** Whom to ask: a function, and the ways to reach it. */
export const renderContact = (view: SheetView): TemplateResult | undefined => {
  const { contact } = view.sheet;
  if (!contact) return undefined;
  const way = (address: string | undefined, text: string): TemplateResult => {
    const href = safeAddress(address);
    return href ? html`<li><a href=${href}>${text}</a></li>` : html`<li>${text}</li>`;
  };
  const { role, email, phone, url } = contact;
  return html`<p class="role">${role}</p>
    <ul class="links">
      ${email ? way(isEmail(email.trim()) ? `mailto:${email.trim()}` : undefined, email) : nothing}
      ${phone ? way(`tel:${phone.replace(/[^\d+]/g, '')}`, phone) : nothing}
      ${url ? html`<li>${outward(view, url, url)}</li>` : nothing}
    </ul>`;
};
