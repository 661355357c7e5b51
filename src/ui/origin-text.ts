import { formatPartialDate } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { CommonMessages } from '../i18n/messages/common.js';
import type { Indicator } from '../model/schemas/indicator.js';

/** Whether the data say when they were last changed. */
export const isDateKnown = ({ updatedAt }: Indicator): boolean => !!updatedAt;

/** Where figures come from, as `renderOrigin` says it, in plain text: source and its address, licence, date. */
export const originOf = (
  { source, licence, updatedAt }: Indicator,
  words: CommonMessages,
  locale: Locale,
): string[] => {
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  const from = [source?.name, source?.url, licence].filter((text) => text !== undefined && text !== '').join(', ');
  const updated = updatedAt ? words.updated(formatPartialDate(updatedAt.slice(0, 10), locale)) : '';
  return [source ? `${words.source}${colon}${from}` : from, updated].filter((text) => text !== '');
};
