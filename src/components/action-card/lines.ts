/** The variants of the card that are a line in a list: loaded with the first of them. */
import { html, nothing, type TemplateResult } from 'lit';

export { lineStyles } from './lines.styles.js';

export const renderRow = (
  axisClass: string,
  glyph: TemplateResult,
  title: TemplateResult,
  kind: TemplateResult,
  place: string,
  facts: TemplateResult,
): TemplateResult =>
  html`<article part="body" class="row ${axisClass}" aria-labelledby="title">
    ${glyph}
    <div>
      ${title}
      <p class="meta">${kind}${place ? `, ${place}` : nothing}</p>
    </div>
    ${facts}
  </article>`;

export const renderCompact = (
  axisClass: string,
  glyph: TemplateResult,
  title: TemplateResult,
  status: TemplateResult,
): TemplateResult =>
  html`<article part="body" class="compact ${axisClass}" aria-labelledby="title">${glyph}${title}${status}</article>`;
