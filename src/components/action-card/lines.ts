/** The variants of the card that are a line in a list. */
import { html, nothing, type TemplateResult } from 'lit';

export const renderRow = (
  axisClass: string,
  glyph: TemplateResult,
  title: TemplateResult,
  kind: TemplateResult,
  place: string,
  outside: string,
  facts: TemplateResult,
  origin: TemplateResult,
): TemplateResult =>
  html`<article part="body" class="row ${axisClass}" aria-labelledby="title">
    ${glyph}
    <div>
      ${title}
      <p class="meta">${kind}${place ? `, ${place}` : nothing}${outside ? `. ${outside}` : nothing}</p>
    </div>
    ${facts}
    <div>${origin}</div>
  </article>`;

/** The glyph's words are not seen, for want of room; they are read. */
export const renderCompact = (
  axisClass: string,
  glyph: TemplateResult,
  title: TemplateResult,
  kind: TemplateResult,
  status: TemplateResult,
): TemplateResult =>
  html`<article part="body" class="compact ${axisClass}" aria-labelledby="title">
    ${glyph}${title}<span class="visually-hidden">${kind}</span>${status}
  </article>`;
