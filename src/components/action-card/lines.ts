/** The variants of the card that are a line in a list. */
import { html, nothing, type TemplateResult } from 'lit';

export const renderRow = (
  glyph: TemplateResult,
  title: TemplateResult,
  kind: TemplateResult,
  place: string,
  outside: string,
  facts: TemplateResult,
  origin: TemplateResult,
): TemplateResult =>
  html`${glyph}
    <div>
      ${title}
      <p class="meta">${kind}${place ? `, ${place}` : nothing}${outside ? `. ${outside}` : nothing}</p>
    </div>
    ${facts}
    <div>${origin}</div>`;

/** The glyph's words are not seen, for want of room; they are read. */
export const renderCompact = (
  glyph: TemplateResult,
  title: TemplateResult,
  kind: TemplateResult,
  status: TemplateResult,
): TemplateResult => html`${glyph}${title}<span class="visually-hidden">${kind}</span>${status}`;
