import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import type { ActionSheetMessages, SheetSection } from '../../i18n/messages/action-sheet.js';
import type { CommonMessages } from '../../i18n/messages/common.js';
import type { VocabularyMessages } from '../../i18n/messages/vocabulary.js';
import { formatPartialDate } from '../../i18n/format/dates.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { safeAddress } from '../../util/safe-address.js';

/** What every section is drawn from. */
export interface SheetView {
  readonly sheet: ActionSheet;
  readonly now: Date;
  readonly locale: Locale;
  /** Level of the headings of sections; 0 for none. */
  readonly level: number;
  readonly words: ActionSheetMessages;
  readonly common: CommonMessages;
  readonly vocabulary: VocabularyMessages;
  readonly themes: Readonly<Record<string, string>>;
}

/** A section that has something to say, or whose gap is said. */
export interface Section {
  readonly id: SheetSection;
  readonly content: unknown;
  /** Stands beside the text where there is room. */
  readonly isAside: boolean;
}

/** One level below a heading; under 6 there is none, and without headings there are none below either. */
export const levelBelow = (level: number): number => (level === 0 ? 0 : Math.min(6, level + 1));

export const missing = (text: string): TemplateResult => html`<p class="missing">${text}</p>`;

/** A date in words, from the day on: a time of day is read past. */
export const day = (date: string, locale: Locale): string => formatPartialDate(date.trim().slice(0, 10), locale);

/** A link to another site; its text alone where the address cannot be one. */
export const outward = (address: unknown, text: unknown, isFile = false): TemplateResult => {
  const href = safeAddress(address);
  return href && /^https?:/i.test(href)
    ? html`<a class=${isFile ? 'outward file' : 'outward'} href=${href} rel="noopener noreferrer">${text}</a>`
    : html`${text}`;
};
