import type { Locale } from '../locale.js';

/** `a, b et c`. */
export const formatList = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale === 'fr' ? 'fr' : 'en-GB', { type: 'conjunction' }).format(items);
