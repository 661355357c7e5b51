import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Locale } from '../../i18n/locale.js';
import type { ActionSheetMessages, SheetSection } from '../../i18n/messages/action-sheet.js';
import type { CommonMessages } from '../../i18n/messages/common.js';
import type { VocabularyMessages } from '../../i18n/messages/vocabulary.js';
import { formatPartialDate } from '../../i18n/format/dates.js';
import { familyOf } from '../../model/codes/families.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { ActorReference } from '../../model/schemas/actor.js';
import { renderShape } from '../../ui/shape.js';
import { safeAddress } from '../../util/safe-address.js';

/** What every section is drawn from. */
export interface SheetView {
  readonly sheet: ActionSheet;
  /** Tells the developer of something odd in it. */
  readonly notice: (text: string) => void;
  readonly now: Date;
  /** Gives the words that only some sections need. */
  readonly localize: LocalizeController;
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
export const levelBelow = (level: number): number => level && Math.min(6, level + 1);

/** What is not known is said to be missing, inside a line. */
export const gap = (text: string): TemplateResult => html`<span class="missing">${text}</span>`;

/** The words in place of a section. */
export const missing = (text: string): TemplateResult => html`<p class="missing">${text}</p>`;

/** A date in words, from the day on: a time of day is read past. */
export const day = (date: string, locale: Locale): string => formatPartialDate(date.trim().slice(0, 10), locale);

/** An actor: the shape of its family, and its name or what is shown in its place. */
export const renderActor = (
  { kind, name }: Pick<ActorReference, 'kind' | 'name'>,
  shown: unknown = name,
  className?: string,
): TemplateResult => html`<span class="actor">${renderShape(familyOf(kind), className)} <span>${shown}</span></span>`;

/** A table with its name and the heads of its columns. */
export const renderTable = (
  className: string,
  caption: string,
  columns: readonly string[],
  bodies: unknown,
): TemplateResult =>
  html`<table part="table" class=${className}>
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${bodies}
  </table>`;

/** A link to another site; its text alone where the address cannot be one. */
export const outward = ({ notice }: SheetView, address: string, text: string): unknown => {
  const href = safeAddress(address);
  if (href && /^http/i.test(href)) return html`<a class="outward" href=${href} rel="noopener noreferrer">${text}</a>`;
  notice(`address "${address.slice(0, 60)}" is no http(s) one: shown as text`);
  return text;
};
