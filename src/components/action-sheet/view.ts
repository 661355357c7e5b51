import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { formatPartialDate } from '../../i18n/format/dates.js';
import type { Locale } from '../../i18n/locale.js';
import type { ActionCardMessages } from '../../i18n/messages/action-card.js';
import type { ActionSheetMessages, SheetSection } from '../../i18n/messages/action-sheet.js';
import type { CommonMessages } from '../../i18n/messages/common.js';
import type { VocabularyMessages } from '../../i18n/messages/vocabulary.js';
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
  /** Words that a sheet and its card share. */
  readonly card: ActionCardMessages;
  readonly common: CommonMessages;
  readonly vocabulary: VocabularyMessages;
  readonly themes: Readonly<Record<string, string>>;
}

/** A section that has something to say, or whose gap is said. */
export interface Section {
  readonly id: SheetSection;
  readonly content: unknown;
}

/** One level below a heading; under 6 there is none, and without headings there are none below either. */
export const levelBelow = (level: number): number => level && Math.min(6, level + 1);

/** What is not known is said to be missing, inside a line. */
export const gap = (text: string): TemplateResult => html`<span class="missing">${text}</span>`;

/** A date in words; a time of day is read past, and what is no date is shown as it is. */
export const day = (date: string | null | undefined, locale: Locale): string =>
  formatPartialDate((date ?? '').trim(), locale);

/** An actor: the shape of its family, and its name or what is shown in its place. */
export const renderActor = (
  { kind, name }: Pick<ActorReference, 'kind' | 'name'>,
  shown: unknown = name,
  className?: string,
): TemplateResult => html`<span class="actor">${renderShape(familyOf(kind), className)} <span>${shown}</span></span>`;

/** A link to an address from the data; its text alone where the address cannot be one. */
export const link = ({ notice }: SheetView, address: string, text: unknown = address): unknown => {
  const href = safeAddress(address);
  if (href) return html`<a href=${href} rel="noopener noreferrer">${text}</a>`;
  // An empty one was told of by who emptied it.
  if (address) notice(`address "${address.slice(0, 60)}" is no http(s) one: shown as text`);
  return text;
};

/** Links in a list, each with what is known of it beside it; undefined where none has a name to be shown by. */
export const renderLinks = (
  links: readonly (readonly [link: unknown, ...details: (string | null | undefined)[]])[],
): TemplateResult | undefined => {
  const named = links.filter(([link]) => link);
  return named.length > 0
    ? html`<ul class="links">
        ${named.map(
          ([link, ...details]) =>
            html`<li>${link} <span class="detail">${details.filter(Boolean).join(', ')}</span></li>`,
        )}
      </ul>`
    : undefined;
};

/** The rows of a table by group: the name of the group, if it has one, and the cells of each row. */
export type RowGroup = readonly [name: string, rows: readonly (readonly unknown[])[]];

/**
 * A table with its name and the heads of its columns; the first cell of a row is its head. A cell without value is said
 * to be missing.
 */
export const renderTable = (
  className: string,
  caption: string,
  columns: readonly string[],
  groups: readonly RowGroup[],
  { common }: SheetView,
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
    ${groups.map(
      ([name, rows]) =>
        html`<tbody>
          ${
            name
              ? html`<tr class="family">
                  <th scope="rowgroup" colspan="2">${name}</th>
                </tr>`
              : nothing
          }${rows.map(
            ([head, ...cells]) =>
              html`<tr>
                <th scope="row">${head}</th>
                ${cells.map((cell) => html`<td>${cell ?? gap(common.notGiven)}</td>`)}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
