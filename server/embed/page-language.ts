import { en } from '../../src/i18n/en.js';
import { fr } from '../../src/i18n/fr.js';
import { toLocale, type Locale } from '../../src/i18n/locale.js';
import type { Messages } from '../../src/i18n/messages.js';
import type { PageWords } from '../words/page-words.js';
import { SERVER_WORDS } from '../words/words.js';

/** All words of a page: those of the elements, and its own. */
export interface PageLanguage {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly pages: PageWords;
}

const LANGUAGES: Readonly<Record<Locale, PageLanguage>> = {
  fr: { locale: 'fr', messages: fr, pages: SERVER_WORDS.fr.pages },
  en: { locale: 'en', messages: en, pages: SERVER_WORDS.en.pages },
};

/** The language of a page by its `lang` attribute: French unless English is asked for. */
export const pageLanguage = (tag: string | undefined): PageLanguage => LANGUAGES[toLocale(tag)];

/** The words of a code, or the code itself when nobody has words for it yet. */
export const wordFor = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code;
