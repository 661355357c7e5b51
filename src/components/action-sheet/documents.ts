import { html, type TemplateResult } from 'lit';
import { formatBytes } from '../../i18n/format/bytes.js';
import { fileType } from '../../util/file-type.js';
import { isEmail } from '../../util/is-email.js';
import { link, renderLinks, type SheetView } from './view.js';

/** Documents with their type and weight; undefined where there are none. */
export const renderDocuments = (view: SheetView): TemplateResult | undefined =>
  renderLinks(
    view.sheet.documents.map(({ title, url, mediaType, bytes }) => [
      link(view, url, title.trim() || url),
      fileType(url, mediaType),
      formatBytes(bytes ?? 0, view.locale),
    ]),
  );

/** Whom to ask: a function, and the ways to reach it; undefined where the sheet names neither. */
export const renderContact = (view: SheetView): TemplateResult | undefined => {
  const { contact } = view.sheet;
  if (!contact) return undefined;
  const { role, email, phone, url } = contact;
  const links = renderLinks([
    ...(email ? [[link(view, isEmail(email) ? `mailto:${email}` : email, email)] as const] : []),
    ...(phone ? [[link(view, `tel:${phone.replace(/[^\d+]/g, '')}`, phone)] as const] : []),
    ...(url ? [[link(view, url)] as const] : []),
  ]);
  const isNamed = role.trim() !== '';
  if (!isNamed && !links) return undefined;
  return html`${isNamed ? html`<p class="role">${role}</p>` : ''}${links}`;
};
