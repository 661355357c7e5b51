/** Languages of the interface. French is the default and is always in memory; others load when needed. */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language whose words are shown for a BCP 47 tag: `en-GB` → `en`, anything unknown → `fr`. */
export const toLocale = (tag: string | null | undefined): Locale => (/^en\b/i.test(tag ?? '') ? 'en' : 'fr');
