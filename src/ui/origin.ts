import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { CommonMessages } from '../i18n/messages/common.js';
import type { Indicator } from '../model/schemas/indicator.js';
import { safeAddress } from '../util/safe-address.js';

/** Where figures come from: source, licence, date of update. Nothing when none is known. */
export const renderOrigin = (
  { source, licence, updatedAt }: Indicator,
  words: CommonMessages,
  locale: Locale,
): TemplateResult | typeof nothing => {
  const href = safeAddress(source?.url ?? '');
  const name = source && (href ? html`<a href=${href} rel="noopener noreferrer">${source.name}</a>` : source.name);
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  const updated = updatedAt ? words.updated(formatPartialDate(updatedAt.slice(0, 10), locale)) : '';
  if (!source && !licence && updated === '') return nothing;
  return html`<p class="origin">
    ${
      source ? html`${words.source}${colon}${name}${licence ? `, ${licence}` : ''}.` : licence ? `${licence}.` : nothing
    }${updated === '' ? nothing : ` ${updated}.`}
  </p>`;
};
